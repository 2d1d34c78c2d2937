import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#contracts';
import { need } from '#platform';
import type { GateRule } from './domain/gate.js';
import { GatesService, type GateInput } from './gates.service.js';

/** The finance gate's rules. */
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

  @ResolveField('shopId')
  shopId(@Parent() rule: GateRule): string | null {
    return rule.shopId || null;
  }

  @ResolveField('channel')
  channel(@Parent() rule: GateRule): string | null {
    return rule.channel || null;
  }
}
