import { Args, Context, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult, loaderOf, type Connection, type GraphContext, type PageArgs } from '#platform';
import type { RepairReport } from './domain/repair.js';
import type { Sku } from './domain/sku.js';
import type { Shortfall } from './domain/stock.js';
import { InventoryService, type CountedStock, type ReservationView } from './inventory.service.js';
import type { LedgerRow } from './store/ledger.row.js';

interface EntityReference {
  readonly id: string;
}

/** SKUs: stock levels, movements, counts. */
@Resolver('Sku')
export class SkuResolver {
  constructor(private readonly inventory: InventoryService) {}

  @ResolveReference()
  resolveReference(reference: EntityReference, context: GraphContext): Promise<Sku | null> {
    return loaderOf(context, 'skus', codes => this.inventory.skusByCode(context.viewer, codes)).load(reference.id);
  }

  @Query('sku')
  sku(@Args('id') id: string, @Context('viewer') viewer: Viewer): Promise<Sku | null> {
    return this.inventory.sku(viewer, id);
  }

  @Query('skus')
  skus(@Args() args: PageArgs, @Context('viewer') viewer: Viewer): Promise<Connection<Sku>> {
    return this.inventory.skus(viewer, args);
  }

  @Query('stockLedger')
  stockLedger(
    @Args() args: PageArgs & { readonly skuId: string },
    @Context('viewer') viewer: Viewer,
  ): Promise<Connection<LedgerRow>> {
    return this.inventory.movements(viewer, args.skuId, args);
  }

  @Mutation('setStock')
  setStock(@Args('input') input: CountedStock, @Context('viewer') viewer: Viewer): Promise<Sku | Problem> {
    return asResult(() => this.inventory.setStock(viewer, input));
  }

  @Mutation('repairStock')
  repairStock(@Context('viewer') viewer: Viewer): Promise<RepairReport> {
    return this.inventory.repair(viewer);
  }
}

/** Figures about the list itself. */
@Resolver('SkuConnection')
export class SkuConnectionResolver {
  constructor(private readonly inventory: InventoryService) {}

  @ResolveField('totalCount')
  totalCount(@Context('viewer') viewer: Viewer): Promise<number> {
    return this.inventory.countSkus(viewer);
  }
}

/** The order behind a movement. */
@Resolver('StockMovement')
export class StockMovementResolver {
  @ResolveField('order')
  order(@Parent() movement: LedgerRow): EntityReference | null {
    return movement.orderId === null ? null : { id: movement.orderId };
  }
}

/** What inventory adds to an order; nothing on an order of a foreign shop. */
@Resolver('Order')
export class OrderStockResolver {
  constructor(private readonly inventory: InventoryService) {}

  @ResolveReference()
  resolveReference(reference: EntityReference): EntityReference {
    return { id: reference.id };
  }

  @ResolveField('reservation')
  reservation(@Parent() order: EntityReference, @Context() context: GraphContext): Promise<ReservationView | null> {
    return loaderOf(context, 'reservations', ids => this.inventory.reservationsOf(context.viewer, ids)).load(order.id);
  }

  @ResolveField('shortfall')
  async shortfall(@Parent() order: EntityReference, @Context() context: GraphContext): Promise<readonly Shortfall[]> {
    return (
      (await loaderOf(context, 'shortfalls', ids => this.inventory.shortfallsOf(context.viewer, ids)).load(order.id)) ??
      []
    );
  }
}
