import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Problem, ProposalState, Viewer } from '#contracts';
import { asResult, type Connection, type PageArgs, type ProposalView } from '#platform';
import type { CurrencyRateChange } from './domain/currency-rate.js';
import { ALL_GOODS, type DutyRuleChange } from './domain/duty-rule.js';
import { classesOf, type PolicyInput } from './policy-input.js';
import { ProposalDesk, type Decision } from './proposal-desk.service.js';
import type { Publication } from './rule-book.service.js';

type RuleInput = Omit<DutyRuleChange, 'category'> & { readonly category?: string | null; readonly reason: string };
type RateInput = CurrencyRateChange & { readonly reason: string };
type Answer = Promise<ProposalView | Problem>;

/** Changes that take two people. */
@Resolver('Proposal')
export class ProposalResolver {
  constructor(private readonly desk: ProposalDesk) {}

  @Query('proposal')
  proposal(@Args('id') id: string, @Context('viewer') viewer: Viewer): Promise<ProposalView | null> {
    return this.desk.byId(viewer, id);
  }

  @Query('proposals')
  proposals(
    @Args() args: PageArgs & { readonly state?: ProposalState | null },
    @Context('viewer') viewer: Viewer,
  ): Promise<Connection<ProposalView>> {
    return this.desk.list(viewer, args.state ?? null, args);
  }

  @Mutation('proposeDutyRule')
  dutyRule(@Args('input') { reason, category, ...rest }: RuleInput, @Context('viewer') viewer: Viewer): Answer {
    return asResult(() => this.desk.dutyRule(viewer, { ...rest, category: category ?? ALL_GOODS }, reason));
  }

  @Mutation('proposeCurrencyRate')
  currencyRate(@Args('input') { reason, ...change }: RateInput, @Context('viewer') viewer: Viewer): Answer {
    return asResult(() => this.desk.currencyRate(viewer, change, reason));
  }

  @Mutation('proposeComplianceRelease')
  release(@Args('orderId') orderId: string, @Args('reason') reason: string, @Context('viewer') viewer: Viewer): Answer {
    return asResult(() => this.desk.release(viewer, orderId, reason));
  }

  @Mutation('proposeRiskRule')
  riskRule(@Args() { key, version, state, reason }: Publication, @Context('viewer') viewer: Viewer): Answer {
    return asResult(() => this.desk.riskRule(viewer, { key, version, state, reason }));
  }

  @Mutation('proposeRiskPolicy')
  riskPolicy(@Args('input') input: PolicyInput, @Context('viewer') viewer: Viewer): Answer {
    return asResult(() => this.desk.riskPolicy(viewer, classesOf(input), input.reason));
  }

  @Mutation('decideProposal')
  decide(@Args() { id, verdict, reason }: Decision, @Context('viewer') viewer: Viewer): Answer {
    return asResult(() => this.desk.decide(viewer, { id, verdict, reason }));
  }

  @ResolveField('change')
  change(@Parent() { change }: ProposalView): string {
    return JSON.stringify(change);
  }
}
