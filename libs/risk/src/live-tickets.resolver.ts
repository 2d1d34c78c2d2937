import { Args, Context, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { Viewer } from '#contracts';
import { LiveFeed, liveRoot, type LiveArguments, type LiveStream } from '#platform';
import { TicketService, type TicketView } from './ticket.service.js';

const ticketOpened = liveRoot({
  field: 'ticketOpened',
  scope: 'risk:read',
  types: ['ticket.opened'],
  tell: ({ payload: { ticketId, class: classKey, skill, severity, again }, at }) => ({
    ...{ ticketId, class: classKey, skill, severity, again, at },
  }),
  labels: ({ payload: { class: classKey, skill } }) => ({ class: classKey, skill }),
});

/** Live word of tickets that were opened. */
@Resolver('TicketOpened')
export class LiveTicketResolver {
  constructor(
    private readonly feed: LiveFeed,
    private readonly tickets: TicketService,
  ) {}

  @Subscription('ticketOpened')
  ticketOpened(@Context('viewer') viewer: Viewer, @Args() args: LiveArguments): Promise<LiveStream> {
    return this.feed.open(ticketOpened, viewer, args);
  }

  /** Read anew for each event: a loader of the operation would live for hours. */
  @ResolveField('ticket')
  async ticket(
    @Context('viewer') viewer: Viewer,
    @Parent() { ticketId }: { readonly ticketId: string },
  ): Promise<TicketView | null> {
    return (await this.tickets.byIds(viewer, [ticketId])).get(ticketId) ?? null;
  }
}
