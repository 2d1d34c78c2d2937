import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { loaderOf, need, type GraphContext } from '#platform';
import { AgeLimitsService, type AgeLimitInput, type LimitSet } from './age-limits.service.js';
import { BoardService, type OrderAge } from './board.service.js';
import type { AgeLimit } from './domain/age.js';

/** Age of an order, and the limits it is measured by. */
@Resolver('Order')
export class AgeResolver {
  constructor(
    private readonly boards: BoardService,
    private readonly limits: AgeLimitsService,
  ) {}

  @ResolveField()
  age(@Parent() order: { readonly id: string }, @Context() context: GraphContext): Promise<OrderAge | null> {
    return loaderOf(context, 'order.age', ids => this.boards.ages(context.viewer, ids)).load(order.id);
  }

  @Query()
  ageLimits(@Context('viewer') viewer: Viewer): Promise<AgeLimit[]> {
    need(viewer, 'analytics:read');
    return this.limits.inForce();
  }

  @Mutation()
  setAgeLimit(@Context('viewer') viewer: Viewer, @Args('input') input: AgeLimitInput): Promise<LimitSet | Problem> {
    return this.limits.set(viewer, input);
  }
}
