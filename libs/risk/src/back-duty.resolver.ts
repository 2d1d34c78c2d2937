import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Money, Viewer } from '#contracts';
import { BackDuty } from './back-duty.service.js';

/** An order with what the graph was asked to send along. */
interface ShippedOrder {
  readonly country?: string;
  readonly payable?: Money;
  readonly shippedAt?: string | null;
}

/** What an order that left may still cost at the border. */
@Resolver('Order')
export class OrderBackDutyResolver {
  constructor(private readonly duty: BackDuty) {}

  @ResolveField('backDuty')
  backDuty(@Context('viewer') viewer: Viewer, @Parent() order: ShippedOrder): Promise<Money | null> | null {
    const { country, payable, shippedAt } = order;
    if (!country || !payable || !shippedAt) return null;
    const { minor: valueMinor, currency } = payable;
    return this.duty.of(viewer, { country, valueMinor, currency, at: new Date(shippedAt) });
  }
}
