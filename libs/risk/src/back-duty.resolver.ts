import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Money } from '#contracts';
import { loaderOf, type GraphContext } from '#platform';
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
  backDuty(@Context() context: GraphContext, @Parent() order: ShippedOrder): Promise<Money | null> | null {
    const { country, payable, shippedAt } = order;
    if (!country || !payable || !shippedAt) return null;
    const duties = loaderOf(context, 'order.backDuty', keys => this.estimates(context, keys));
    return duties.load(JSON.stringify([country, payable.minor, payable.currency, shippedAt]));
  }

  private async estimates(
    { viewer }: GraphContext,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, Money | null>> {
    const goods = keys.map(key => {
      const [country, valueMinor, currency, shippedAt] = JSON.parse(key) as [string, number, string, string];
      return { country, valueMinor, currency, at: new Date(shippedAt) };
    });
    const duties = await this.duty.of(viewer, goods);
    return new Map(keys.map((key, i) => [key, duties[i] ?? null]));
  }
}
