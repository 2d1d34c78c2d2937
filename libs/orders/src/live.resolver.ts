import { Args, Context, Info, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { STATUS_EVENTS, type Viewer } from '#contracts';
import { LiveFeed, liveRoot, type LiveArguments, type LiveStream } from '#platform';
import type { Order } from './domain/order.js';
import { OrdersService } from './orders.service.js';
import { asksOnlyForId } from './selection.js';

const statusChanged = liveRoot({
  field: 'orderStatusChanged',
  scope: 'orders:read',
  types: [...Object.values(STATUS_EVENTS), 'order.holds_changed', 'order.changed', 'order.shipped_while_held'],
  tell: ({ payload: { orderId, from, status, statusAt, because } }) =>
    from === status ? null : { order: { id: orderId }, from, status, at: statusAt, because },
  labels: ({ payload: { channel, status } }) => ({ channel, status }),
});

/** Live changes of orders. */
@Resolver('OrderStatusChanged')
export class LiveResolver {
  constructor(
    private readonly feed: LiveFeed,
    private readonly orders: OrdersService,
  ) {}

  @Subscription('orderStatusChanged')
  orderStatusChanged(@Context('viewer') viewer: Viewer, @Args() args: LiveArguments): Promise<LiveStream> {
    return this.feed.open(statusChanged, viewer, args);
  }

  /** Read anew for each event: a loader of the operation would keep the first answer for hours. */
  @ResolveField('order')
  async order(
    @Context('viewer') viewer: Viewer,
    @Parent() { order }: { readonly order: { readonly id: string } },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Order | { id: string } | null> {
    if (asksOnlyForId(info)) return order;
    return (await this.orders.byIds(viewer, [order.id])).get(order.id) ?? null;
  }
}
