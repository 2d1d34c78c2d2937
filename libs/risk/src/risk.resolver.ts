import { Args, Context, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult, loaderOf, type Connection, type GraphContext, type PageArgs } from '#platform';
import {
  ReviewService,
  type DecisionView,
  type FindingView,
  type OpinionView,
  type ReviewInput,
} from './review.service.js';
import { TicketService, type TicketView } from './ticket.service.js';

interface EntityReference {
  readonly id: string;
}

/** Decisions and their review. */
@Resolver('RiskDecision')
export class RiskDecisionResolver {
  constructor(private readonly reviews: ReviewService) {}

  @Query('reviewQueue')
  reviewQueue(
    @Args() args: PageArgs & { readonly shopId?: string | null },
    @Context('viewer') viewer: Viewer,
  ): Promise<Connection<DecisionView>> {
    return this.reviews.queue(viewer, args.shopId ?? null, args);
  }

  @Mutation('reviewOrder')
  reviewOrder(
    @Args() { class: className = null, ...input }: Omit<ReviewInput, 'className'> & { readonly class?: string | null },
    @Context('viewer') viewer: Viewer,
  ): Promise<DecisionView | Problem> {
    return asResult(() => this.reviews.review(viewer, { ...input, className }));
  }

  @ResolveField('order')
  order(@Parent() decision: DecisionView): EntityReference {
    return { id: decision.orderId };
  }

  @ResolveField('score')
  score(@Parent() decision: DecisionView): number | null {
    return decision.scoreBp === null ? null : decision.scoreBp / 10_000;
  }

  @ResolveField('findings')
  findings(@Parent() decision: DecisionView, @Context('viewer') viewer: Viewer): readonly FindingView[] {
    return this.reviews.findingsOf(viewer, decision);
  }

  @ResolveField('opinions')
  opinions(@Parent() decision: DecisionView, @Context('viewer') viewer: Viewer): readonly OpinionView[] {
    return this.reviews.opinionsOf(viewer, decision);
  }

  @ResolveField('ruleVersion')
  ruleVersion(@Parent() decision: DecisionView): number {
    return decision.ruleRevision;
  }
}

/** What risk adds to an order; nothing on an order of a foreign shop. */
@Resolver('Order')
export class OrderRiskResolver {
  constructor(
    private readonly reviews: ReviewService,
    private readonly desk: TicketService,
  ) {}

  @ResolveReference()
  resolveReference(reference: EntityReference): EntityReference {
    // Whole: with what fields of an order need of its owner.
    return reference;
  }

  @ResolveField('risk')
  risk(@Parent() order: EntityReference, @Context() context: GraphContext): Promise<DecisionView | null> {
    return loaderOf(context, 'decisions', ids => this.reviews.decisionsOf(context.viewer, ids)).load(order.id);
  }

  @ResolveField('tickets')
  async tickets(@Parent() order: EntityReference, @Context() context: GraphContext): Promise<readonly TicketView[]> {
    return (
      (await loaderOf(context, 'tickets-of', ids => this.desk.ofSubjects(context.viewer, ids)).load(order.id)) ?? []
    );
  }
}
