import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { OrderStatus, Viewer } from '#contracts';
import { OrdersService } from './orders.service.js';

type Reference = { readonly id: string };

/** What orders knows of shops. */
@Resolver('Shop')
export class ShopsResolver {
  constructor(private readonly orders: OrdersService) {}

  @ResolveReference()
  reference({ id }: Reference): Reference {
    return { id };
  }

  @ResolveField('ordersByStatus')
  ordersByStatus(
    @Context('viewer') viewer: Viewer,
    @Parent() shop: Reference,
  ): Promise<{ status: OrderStatus; orders: number }[] | null> {
    return this.orders.byStatus(viewer, shop.id);
  }
}

/** Buyers have no data of their own yet. */
@Resolver('Buyer')
export class BuyersResolver {
  @ResolveReference()
  reference({ id }: Reference): Reference {
    return { id };
  }
}
