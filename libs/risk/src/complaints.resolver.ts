import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isOrderId, type Viewer } from '#contracts';
import { loaderOf, type GraphContext } from '#platform';
import { Complaints, type ComplaintFile, type ComplaintImport, type ComplaintView } from './complaints.service.js';

/** Complaints of a ticket, and their import. */
@Resolver('Ticket')
export class TicketComplaintsResolver {
  constructor(private readonly complaintsOfTickets: Complaints) {}

  @Mutation('importComplaints')
  import(@Context('viewer') viewer: Viewer, @Args('input') input: ComplaintFile): Promise<ComplaintImport> {
    return this.complaintsOfTickets.import(viewer, input);
  }

  @ResolveField('complaints')
  async complaints(
    @Parent() ticket: { readonly id: string },
    @Context() context: GraphContext,
  ): Promise<readonly ComplaintView[]> {
    const complaints = loaderOf(context, 'ticket.complaints', ids => this.complaintsOfTickets.of(context.viewer, ids));
    return (await complaints.load(ticket.id)) ?? [];
  }
}

/** The order a complaint names. */
@Resolver('Complaint')
export class ComplaintOrderResolver {
  @ResolveField('order')
  order(@Parent() { orderNumber }: ComplaintView): { readonly id: string } | null {
    return orderNumber !== null && isOrderId(orderNumber) ? { id: orderNumber } : null;
  }
}
