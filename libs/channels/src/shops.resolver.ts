import { asResult, loaderOf, type Connection, type GraphContext, type PageArgs } from '#platform';
import type { Problem, Viewer } from '#contracts';
import { Args, Context, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { ShopsService, type ShopFigures, type ShopInput, type ShopView } from './shops.service.js';

/** Shops and how their intake goes. */
@Resolver('Shop')
export class ShopsResolver {
  constructor(private readonly shopsService: ShopsService) {}

  @ResolveReference()
  resolveReference(reference: { readonly id: string }, context: GraphContext): Promise<ShopView | null> {
    return loaderOf(context, 'shops', ids => this.shopsService.shopsById(context.viewer, ids)).load(reference.id);
  }

  @Query('shop')
  shop(@Args('id') id: string, @Context('viewer') viewer: Viewer): Promise<ShopView | null> {
    return this.shopsService.shop(viewer, id);
  }

  @Query('shops')
  shops(@Args() args: PageArgs, @Context('viewer') viewer: Viewer): Promise<Connection<ShopView>> {
    return this.shopsService.shops(viewer, args);
  }

  @Mutation('connectShop')
  connectShop(@Args('input') input: ShopInput, @Context('viewer') viewer: Viewer): Promise<ShopView | Problem> {
    return asResult(() => this.shopsService.connect(viewer, input));
  }

  @ResolveField('lastPushAt')
  async lastPushAt(@Parent() shop: ShopView, @Context() context: GraphContext): Promise<Date | null> {
    return (await this.figuresOf(shop, context))?.lastPushAt ?? null;
  }

  @ResolveField('lastPollAt')
  async lastPollAt(@Parent() shop: ShopView, @Context() context: GraphContext): Promise<Date | null> {
    return (await this.figuresOf(shop, context))?.lastPollAt ?? null;
  }

  @ResolveField('pollIntervalSeconds')
  async pollIntervalSeconds(@Parent() shop: ShopView, @Context() context: GraphContext): Promise<number | null> {
    return (await this.figuresOf(shop, context))?.pollIntervalSeconds ?? null;
  }

  @ResolveField('backlog')
  async backlog(@Parent() shop: ShopView, @Context() context: GraphContext): Promise<number | null> {
    return (await this.figuresOf(shop, context))?.backlog ?? null;
  }

  private figuresOf(shop: ShopView, context: GraphContext): Promise<ShopFigures | null> {
    return loaderOf(context, 'shopFigures', ids => this.shopsService.figures(context.viewer, ids)).load(shop.id);
  }
}
