import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Problem, ProposalState, Viewer } from '#contracts';
import { asResult, need, type Connection, type PageArgs, type ProposalView } from '#platform';
import type { GateRule } from './domain/gate.js';
import { GatesService, type GateDecision, type GateInput } from './gates.service.js';

/** The finance gate's rules, and what is proposed of them. */
@Resolver('FinanceGate')
export class GatesResolver {
  constructor(private readonly gates: GatesService) {}

  @Query('financeGates')
  all(@Context('viewer') viewer: Viewer): Promise<readonly GateRule[]> {
    need(viewer, 'orders:read');
    return this.gates.all(viewer);
  }

  @Mutation('saveFinanceGate')
  save(@Context('viewer') viewer: Viewer, @Args('input') input: GateInput): Promise<GateRule> {
    need(viewer, 'orders:write');
    return this.gates.save(viewer, input);
  }

  @Query('financeGateProposals')
  proposed(
    @Context('viewer') viewer: Viewer,
    @Args() args: PageArgs & { readonly state?: ProposalState | null },
  ): Promise<Connection<ProposalView>> {
    need(viewer, 'orders:read');
    return this.gates.proposed(viewer, args.state ?? null, args);
  }

  @Mutation('proposeFinanceGate')
  propose(
    @Context('viewer') viewer: Viewer,
    @Args('input') input: GateInput,
    @Args('reason') reason: string,
  ): Promise<ProposalView | Problem> {
    return asResult(() => this.gates.propose(viewer, input, reason));
  }

  @Mutation('decideFinanceGate')
  decide(
    @Context('viewer') viewer: Viewer,
    @Args() { id, verdict, reason }: GateDecision,
  ): Promise<ProposalView | Problem> {
    return asResult(() => this.gates.decide(viewer, { id, verdict, reason }));
  }

  @ResolveField('shopId')
  shopId(@Parent() rule: GateRule): string | null {
    return rule.shopId || null;
  }

  @ResolveField('channel')
  channel(@Parent() rule: GateRule): string | null {
    return rule.channel || null;
  }
}

/** A proposal as it is read here. */
@Resolver('Proposal')
export class GateProposalResolver {
  @ResolveField('change')
  change(@Parent() { change }: ProposalView): string {
    return JSON.stringify(change);
  }
}
