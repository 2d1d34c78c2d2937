import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult, type Connection, type PageArgs } from '#platform';
import { Erasures, type ErasureView, type EraseRequest } from './erasures.service.js';

/** Requests to forget buyers. */
@Resolver('Erasure')
export class ErasuresResolver {
  constructor(private readonly erasures: Erasures) {}

  @Query('erasures')
  list(@Context('viewer') viewer: Viewer, @Args() page: PageArgs): Promise<Connection<ErasureView>> {
    return this.erasures.list(viewer, page);
  }

  @Mutation('eraseBuyer')
  erase(@Context('viewer') viewer: Viewer, @Args('input') input: EraseRequest): Promise<ErasureView | Problem> {
    return asResult(() => this.erasures.request(viewer, input));
  }
}
