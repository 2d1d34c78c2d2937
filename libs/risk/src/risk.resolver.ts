import { Args, Context, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { isOrderId, type Problem, type Viewer } from '#contracts';
import { asResult, loaderOf, type Connection, type GraphContext, type PageArgs } from '#platform';
import { ReviewService, type DecisionView, type FindingView, type ReviewInput } from './review.service.js';
import type { TicketFilter } from './store/ticket.store.js';
import { TicketService, type TicketView } from './ticket.service.js';

interface EntityReference {
  readonly id: string;
}

/** Tickets: read, list, close. */
@Resolver('Ticket')
export class TicketResolver {
  constructor(private readonly tickets: TicketService) {}

  @ResolveReference()
  resolveReference(reference: EntityReference, context: GraphContext): Promise<TicketView | null> {
    return loaderOf(context, 'tickets', ids => this.tickets.byIds(context.viewer, ids)).load(reference.id);
  }

  @Query('ticket')
  ticket(@Args('id') id: string, @Context('viewer') viewer: Viewer): Promise<TicketView | null> {
    return this.tickets.byId(viewer, id);
  }

  @Query('tickets')
  list(
    @Args() args: PageArgs & { readonly filter?: TicketFilter | null },
    @Context('viewer') viewer: Viewer,
  ): Promise<Connection<TicketView>> {
    return this.tickets.list(viewer, args.filter ?? {}, args);
  }

  @Mutation('closeTicket')
  closeTicket(
    @Args('id') id: string,
    @Args('reason') reason: string,
    @Context('viewer') viewer: Viewer,
  ): Promise<TicketView | Problem> {
    return asResult(() => this.tickets.close(viewer, id, reason));
  }

  @ResolveField('kind')
  kind(@Parent() ticket: TicketView): string {
    return ticket.ticketKind;
  }

  @ResolveField('open')
  open(@Parent() ticket: TicketView): boolean {
    return ticket.closedAt === null;
  }

  @ResolveField('order')
  order(@Parent() ticket: TicketView): EntityReference | null {
    return isOrderId(ticket.subject) ? { id: ticket.subject } : null;
  }

  @ResolveField('shop')
  shop(@Parent() ticket: TicketView): EntityReference | null {
    return ticket.shopId === '' ? null : { id: ticket.shopId };
  }
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
  reviewOrder(@Args() input: ReviewInput, @Context('viewer') viewer: Viewer): Promise<DecisionView | Problem> {
    return asResult(() => this.reviews.review(viewer, input));
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
    return { id: reference.id };
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
