import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { HubError, type Problem, type Viewer } from '#contracts';
import { loaderOf, need, type GraphContext } from '#platform';
import { AddressMending, type MendAnswer, type MendInput } from './address-mending.service.js';
import { AddressRequests, type AddressFixView } from './address-requests.service.js';
import { BUYER, AddressLinks, type LinkView } from './address-links.service.js';
import type { Order } from './domain/order.js';

/** Only the page that buyers see asks for these. */
function needPage(viewer: Viewer): void {
  if (viewer.kind !== 'SYSTEM' || viewer.name !== BUYER)
    throw new HubError('FORBIDDEN', 'This is for the page of links.');
}

/** Links by which buyers mend addresses. */
@Resolver()
export class AddressLinksResolver {
  constructor(
    private readonly links: AddressLinks,
    private readonly mending: AddressMending,
    private readonly requests: AddressRequests,
  ) {}

  @Query('addressLink')
  addressLink(@Context('viewer') viewer: Viewer, @Args('token') token: string): Promise<LinkView | null> {
    needPage(viewer);
    return this.links.view(token);
  }

  @Mutation('mendAddress')
  mendAddress(@Context('viewer') viewer: Viewer, @Args('input') input: MendInput): Promise<MendAnswer> {
    needPage(viewer);
    return this.mending.mend(input);
  }

  @Mutation('sendAddressLink')
  sendAddressLink(
    @Context('viewer') viewer: Viewer,
    @Args('orderId') orderId: string,
  ): Promise<AddressFixView | Problem> {
    need(viewer, 'orders:write');
    return this.requests.send(viewer, orderId);
  }
}

/** The shop of a link, from the service that knows its name. */
@Resolver('AddressLink')
export class AddressLinkShopResolver {
  @ResolveField('shop')
  shop(@Parent() view: LinkView): { id: string } {
    return { id: view.shopId };
  }
}

/** Links of an order. */
@Resolver('Order')
export class OrderAddressLinksResolver {
  constructor(private readonly requests: AddressRequests) {}

  @ResolveField('addressLinks')
  async addressLinks(@Context() context: GraphContext, @Parent() order: Order): Promise<readonly AddressFixView[]> {
    const links = loaderOf(context, 'orders.addressLinks', ids => this.requests.ofOrders(context.viewer, ids));
    return (await links.load(order.id)) ?? [];
  }
}
