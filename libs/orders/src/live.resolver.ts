import { Args, Context, Info, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '#contracts';
import { need } from '#platform';
import type { Order } from './domain/order.js';
import { LiveService, type LiveFilter, type StatusChange } from './live.service.js';
import { OrdersService } from './orders.service.js';
import { asksOnlyForId } from './selection.js';

type Changed = StatusChange['orderStatusChanged'];

/** Live changes of orders. */
@Resolver('OrderStatusChanged')
export class LiveResolver {
  constructor(
    private readonly live: LiveService,
    private readonly orders: OrdersService,
  ) {}

  @Subscription('orderStatusChanged')
  orderStatusChanged(
    @Context('viewer') viewer: Viewer,
    @Args() filter: LiveFilter,
  ): AsyncIterableIterator<StatusChange> {
    need(viewer, 'orders:read');
    return this.live.statusChanges(viewer, filter);
  }

  /** Read anew for each event: a loader of the operation would keep the first answer for hours. */
  @ResolveField('order')
  async order(
    @Context('viewer') viewer: Viewer,
    @Parent() { order }: Changed,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Order | { id: string } | null> {
    if (asksOnlyForId(info)) return order;
    return (await this.orders.byIds(viewer, [order.id])).get(order.id) ?? null;
  }
}
