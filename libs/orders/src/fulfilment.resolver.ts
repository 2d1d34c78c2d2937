import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { HoldKind, OrderStatus, Viewer } from '#contracts';
import { need } from '#platform';
import { FulfilmentService, type OrderResult, type Voucher } from './fulfilment.service.js';

/** What people and warehouses do to orders. */
@Resolver()
export class FulfilmentResolver {
  constructor(private readonly fulfilment: FulfilmentService) {}

  @Mutation('approveOrder')
  approveOrder(
    @Context('viewer') viewer: Viewer,
    @Args('id') id: string,
    @Args('note') note: string | null,
  ): Promise<OrderResult> {
    need(viewer, 'orders:write');
    return this.fulfilment.approve(viewer, id, note ?? null);
  }

  @Mutation('shipOrder')
  shipOrder(@Context('viewer') viewer: Viewer, @Args('input') input: Voucher): Promise<OrderResult> {
    need(viewer, 'orders:write');
    return this.fulfilment.ship(viewer, input);
  }

  @Mutation('cancelOrder')
  cancelOrder(
    @Context('viewer') viewer: Viewer,
    @Args('id') id: string,
    @Args('reason') reason: string,
  ): Promise<OrderResult> {
    need(viewer, 'orders:write');
    return this.fulfilment.cancel(viewer, id, reason);
  }

  @Mutation('forceStatus')
  forceStatus(
    @Context('viewer') viewer: Viewer,
    @Args('id') id: string,
    @Args('status') status: OrderStatus,
    @Args('reason') reason: string,
  ): Promise<OrderResult> {
    need(viewer, 'orders:write');
    return this.fulfilment.force(viewer, id, status, reason);
  }

  @Mutation('placeHold')
  placeHold(
    @Context('viewer') viewer: Viewer,
    @Args('orderId') orderId: string,
    @Args('reason') reason: string,
  ): Promise<OrderResult> {
    need(viewer, 'orders:write');
    return this.fulfilment.placeHold(viewer, orderId, reason);
  }

  @Mutation('releaseHold')
  releaseHold(
    @Context('viewer') viewer: Viewer,
    @Args('orderId') orderId: string,
    @Args('kind') kind: HoldKind,
    @Args('reason') reason: string,
  ): Promise<OrderResult> {
    need(viewer, 'orders:write');
    return this.fulfilment.releaseHold(viewer, orderId, kind, reason);
  }
}
