import { asResult, type Connection, type PageArgs } from '#platform';
import type { Problem, Viewer } from '#contracts';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  QuarantineService,
  type Discarded,
  type QuarantinedInput,
  type Replayed,
  type ReplayRequest,
} from './quarantine.service.js';

/** Inputs that could not be understood. */
@Resolver('QuarantinedInput')
export class QuarantineResolver {
  constructor(private readonly service: QuarantineService) {}

  @Query('quarantine')
  quarantine(
    @Args() args: PageArgs & { readonly shopId?: string | null },
    @Context('viewer') viewer: Viewer,
  ): Promise<Connection<QuarantinedInput>> {
    return this.service.list(viewer, args.shopId ?? null, args);
  }

  @Mutation('replayQuarantined')
  replayQuarantined(@Args() request: ReplayRequest, @Context('viewer') viewer: Viewer): Promise<Replayed | Problem> {
    return asResult(() => this.service.replay(viewer, request));
  }

  @Mutation('discardQuarantined')
  discardQuarantined(
    @Args('id') id: string,
    @Args('reason') reason: string,
    @Context('viewer') viewer: Viewer,
  ): Promise<Discarded | Problem> {
    return asResult(() => this.service.discard(viewer, id, reason));
  }
}
