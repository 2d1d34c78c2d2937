import { Args, Context, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { HubError, type Viewer } from '#contracts';
import { LiveFeed, liveRoot, type LiveArguments, type LiveStream } from '#platform';
import type { Sku } from './domain/sku.js';
import { InventoryService } from './inventory.service.js';

const stockChanged = liveRoot({
  field: 'stockChanged',
  scope: 'stock:read',
  types: ['stock.changed'],
  tell: ({ payload: { skuCodes }, at }) => ({ skuCodes, at }),
  labels: ({ payload: { skuCodes } }) => ({ skuId: skuCodes }),
});

/** Live changes of stock. */
@Resolver('StockChanged')
export class LiveStockResolver {
  constructor(
    private readonly feed: LiveFeed,
    private readonly inventory: InventoryService,
  ) {}

  @Subscription('stockChanged')
  stockChanged(@Context('viewer') viewer: Viewer, @Args() args: LiveArguments): Promise<LiveStream> {
    if (viewer.shops !== 'ALL')
      throw new HubError('FORBIDDEN', 'Stock belongs to the house: only who sees all shops may hear of it.');
    return this.feed.open(stockChanged, viewer, args);
  }

  @ResolveField('skus')
  async skus(
    @Context('viewer') viewer: Viewer,
    @Parent() { skuCodes }: { readonly skuCodes: readonly string[] },
  ): Promise<readonly Sku[]> {
    const found = await this.inventory.skusByCode(viewer, skuCodes);
    return skuCodes.map(code => found.get(code)).filter(sku => sku !== undefined);
  }
}
