import { loaderOf, type GraphContext } from '#platform';
import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { keyIn, OrderSourceService, type OrderReference, type OrderSource } from './order-source.service.js';

/** What channels add to an order. */
@Resolver('Order')
export class OrderSourceResolver {
  constructor(private readonly sources: OrderSourceService) {}

  @ResolveReference()
  resolveReference(reference: OrderReference): OrderReference {
    return reference;
  }

  @ResolveField('source')
  source(@Parent() order: OrderReference, @Context() context: GraphContext): Promise<OrderSource | null> {
    const key = keyIn(order);
    if (!key) return Promise.resolve(null);
    const loader = loaderOf(context, 'orderSources', texts => this.sources.byTexts(context.viewer, texts));
    return loader.load(JSON.stringify(key));
  }
}
