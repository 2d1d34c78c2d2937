import { Args, Context, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#contracts';
import { loaderOf, type Connection, type GraphContext, type PageArgs } from '#platform';
import { BuyerExport, type ExportRequest } from './buyer-export.service.js';
import type { BuyerOrder } from './domain/erasure.js';

/** What is held of a buyer. */
@Resolver('PersonalRecord')
export class BuyerExportResolver {
  constructor(private readonly records: BuyerExport) {}

  @Query('exportBuyer')
  list(
    @Context('viewer') viewer: Viewer,
    @Args('input') input: ExportRequest,
    @Args() page: PageArgs,
  ): Promise<Connection<BuyerOrder> | null> {
    return this.records.list(viewer, input, page);
  }

  /** Only a page of exportBuyer leads to a record: a bare id tells nothing more. */
  @ResolveReference()
  reference(): null {
    return null;
  }

  @ResolveField('order')
  async order(@Parent() { id }: BuyerOrder, @Context() context: GraphContext): Promise<string | null> {
    const loader = loaderOf(context, 'orders.export', ids => this.records.textsOf(context.viewer, ids));
    return (await loader.load(id)) ?? null;
  }
}
