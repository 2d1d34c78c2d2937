import { Args, Context, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { Channel, Money, Viewer } from '#contracts';
import { loaderOf, need, type Connection, type GraphContext, type PageArgs } from '#platform';
import { canShip } from './domain/act.js';
import type { LogEntry } from './domain/log.js';
import type { Receiver } from './domain/mask.js';
import type { Order, OrderLine } from './domain/order.js';
import { OrdersService, type OrderFilter, type OrderPage } from './orders.service.js';
import { Reveals } from './reveals.service.js';
import type { Shipment } from './store/shipment.row.js';

type Reference = { readonly id: string };

/** Orders: queries, references of other subgraphs, and the fields that have to be fetched. */
@Resolver('Order')
export class OrdersResolver {
  constructor(
    private readonly orders: OrdersService,
    private readonly reveals: Reveals,
  ) {}

  @Query('order')
  order(
    @Context('viewer') viewer: Viewer,
    @Context() context: GraphContext,
    @Args('id') id: string,
  ): Promise<Order | null> {
    need(viewer, 'orders:read');
    return this.load(context, id);
  }

  @Query('orderByExternalId')
  orderByExternalId(
    @Context('viewer') viewer: Viewer,
    @Args('channel') channel: Channel,
    @Args('shopId') shopId: string,
    @Args('externalId') externalId: string,
  ): Promise<Order | null> {
    need(viewer, 'orders:read');
    return this.orders.byExternalId(viewer, { channel, shopId, externalId });
  }

  @Query('orders')
  list(
    @Context('viewer') viewer: Viewer,
    @Args('filter') filter: OrderFilter | null,
    @Args() page: PageArgs,
  ): Promise<OrderPage> {
    need(viewer, 'orders:read');
    return this.orders.list(viewer, filter ?? {}, page);
  }

  @ResolveReference()
  reference(reference: Reference, context: GraphContext): Promise<Order | null> {
    return this.load(context, reference.id);
  }

  @ResolveField('shop')
  shop(@Parent() order: Order): Reference {
    return { id: order.shopId };
  }

  @ResolveField('canShip')
  canShip(@Parent() order: Order): boolean {
    return canShip(order);
  }

  @ResolveField('payable')
  payable(@Parent() order: Order): Money {
    return { minor: order.payableMinor, currency: order.currency };
  }

  @ResolveField('goods')
  goods(@Parent() order: Order): Money {
    return { minor: order.goodsMinor, currency: order.currency };
  }

  @ResolveField('postage')
  postage(@Parent() order: Order): Money {
    return { minor: order.postageMinor, currency: order.currency };
  }

  @ResolveField('discount')
  discount(@Parent() order: Order): Money {
    return { minor: order.discountMinor, currency: order.currency };
  }

  @ResolveField('refunded')
  refunded(@Parent() order: Order): Money {
    return { minor: order.refundedMinor, currency: order.currency };
  }

  @ResolveField('receiver')
  async receiver(
    @Context('viewer') viewer: Viewer,
    @Context() context: GraphContext,
    @Parent() order: Order,
  ): Promise<Receiver | null> {
    await this.reveals.note(context, order, 'receiver');
    return this.orders.receiver(viewer, order, await this.sealed(context, order));
  }

  @ResolveField('buyerRemark')
  async buyerRemark(
    @Context('viewer') viewer: Viewer,
    @Context() context: GraphContext,
    @Parent() order: Order,
  ): Promise<string | null> {
    await this.reveals.note(context, order, 'buyerRemark');
    return this.orders.buyerRemark(viewer, order, await this.sealed(context, order));
  }

  @ResolveField('buyer')
  buyer(@Parent() order: Order): Reference | null {
    return order.buyerHash === null ? null : { id: order.buyerHash };
  }

  @ResolveField('lines')
  async lines(@Context() context: GraphContext, @Parent() order: Order): Promise<object[]> {
    const lines = await loaderOf(context, 'orders.lines', ids => this.orders.linesOf(ids)).load(order.id);
    return (lines ?? []).map(line => lineOf(line, order.currency));
  }

  @ResolveField('log')
  log(@Parent() order: Order, @Args() page: PageArgs): Promise<Connection<LogEntry>> {
    return this.orders.log(order, page);
  }

  @ResolveField('shipments')
  async shipments(@Context() context: GraphContext, @Parent() order: Order): Promise<readonly Shipment[]> {
    return (await loaderOf(context, 'orders.shipments', ids => this.orders.shipmentsOf(ids)).load(order.id)) ?? [];
  }

  private sealed(context: GraphContext, order: Order): Promise<string | null> {
    return loaderOf(context, 'orders.sealed', ids => this.orders.sealedOf(ids)).load(order.id);
  }

  private load(context: GraphContext, id: string): Promise<Order | null> {
    return loaderOf(context, 'orders.byId', ids => this.orders.byIds(context.viewer, ids)).load(id);
  }
}

const lineOf = (line: OrderLine, currency: string): object => ({
  ...line,
  sku: { id: line.skuCode },
  unitPrice: { minor: line.unitPriceMinor, currency },
  paid: line.paidMinor === null ? null : { minor: line.paidMinor, currency },
});
