import { Args, Context, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { isOrderId, type Viewer } from '#contracts';
import { loaderOf, type Connection, type GraphContext, type PageArgs } from '#platform';
import type { TicketAct } from './domain/ticket-act.js';
import type { TicketFilter } from './store/ticket.store.js';
import { TicketNotes, type NoteView } from './ticket-notes.service.js';
import { TicketService, type TicketOrder, type TicketSubject, type TicketView } from './ticket.service.js';

interface EntityReference {
  readonly id: string;
}

const MINUTE_MS = 60_000;

/** Tickets as they are read. */
@Resolver('Ticket')
export class TicketResolver {
  constructor(
    private readonly tickets: TicketService,
    private readonly notesOnTickets: TicketNotes,
  ) {}

  @ResolveReference()
  resolveReference(reference: EntityReference, context: GraphContext): Promise<TicketView | null> {
    return this.load(reference.id, context);
  }

  @Query('ticket')
  ticket(@Args('id') id: string, @Context('viewer') viewer: Viewer): Promise<TicketView | null> {
    return this.tickets.byId(viewer, id);
  }

  @Query('tickets')
  list(
    @Args() args: PageArgs & { readonly filter?: TicketFilter | null; readonly order?: TicketOrder | null },
    @Context('viewer') viewer: Viewer,
  ): Promise<Connection<TicketView>> {
    return this.tickets.list(viewer, args.filter ?? {}, args.order ?? 'NEWEST', args);
  }

  @ResolveField('kind')
  kind(@Parent() ticket: TicketView): string {
    return ticket.ticketKind;
  }

  @ResolveField('class')
  class(@Parent() ticket: TicketView): string {
    return ticket.classKey;
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

  @ResolveField('handlingMinutes')
  handlingMinutes(@Parent() ticket: TicketView): number | null {
    return ticket.handlingMs === null ? null : Math.floor(ticket.handlingMs / MINUTE_MS);
  }

  @ResolveField('mergedInto')
  async mergedInto(@Parent() ticket: TicketView, @Context() context: GraphContext): Promise<TicketView | null> {
    return ticket.rootId === ticket.id ? null : this.load(ticket.rootId, context);
  }

  @ResolveField('subjects')
  async subjects(@Parent() ticket: TicketView, @Context() context: GraphContext): Promise<readonly TicketSubject[]> {
    const subjects = loaderOf(context, 'ticket.subjects', ids => this.tickets.subjectsOf(context.viewer, ids));
    const { id: ticketId, ticketKind: kind, subject } = ticket;
    return (await subjects.load(ticket.id)) ?? [{ ticketId, kind, subject }];
  }

  @ResolveField('history')
  async history(@Parent() ticket: TicketView, @Context() context: GraphContext): Promise<readonly TicketAct[]> {
    const acts = loaderOf(context, 'ticket.history', ids => this.tickets.historyOf(context.viewer, ids));
    return (await acts.load(ticket.id)) ?? [];
  }

  @ResolveField('notes')
  async notes(@Parent() ticket: TicketView, @Context() context: GraphContext): Promise<readonly NoteView[]> {
    const notes = loaderOf(context, 'ticket.notes', ids => this.notesOnTickets.of(context.viewer, ids));
    return (await notes.load(ticket.id)) ?? [];
  }

  private load(id: string, context: GraphContext): Promise<TicketView | null> {
    return loaderOf(context, 'tickets', ids => this.tickets.byIds(context.viewer, ids)).load(id);
  }
}
