import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#contracts';
import { need } from '#platform';
import { Clearance, type ClearanceArgs, type ClearancePage } from './clearance.service.js';

/** Orders that left across a border and are on their way. */
@Resolver()
export class ClearanceResolver {
  constructor(private readonly clearance: Clearance) {}

  @Query('shippedNotCleared')
  list(@Context('viewer') viewer: Viewer, @Args() args: ClearanceArgs): Promise<ClearancePage> {
    need(viewer, 'orders:read');
    return this.clearance.list(viewer, args);
  }
}
