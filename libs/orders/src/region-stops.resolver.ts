import { Args, Context, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult, loaderOf, need, type Connection, type GraphContext, type PageArgs } from '#platform';
import type { RegionStopState } from './domain/region-stop.js';
import { RegionStops, type RegionStopInput, type RegionStopView } from './region-stops.service.js';

/** Stops of regions. */
@Resolver('RegionStop')
export class RegionStopsResolver {
  constructor(private readonly stops: RegionStops) {}

  @Query('regionStops')
  list(
    @Context('viewer') viewer: Viewer,
    @Args('state') state: RegionStopState | null,
    @Args() args: PageArgs,
  ): Promise<Connection<RegionStopView>> {
    need(viewer, 'orders:read');
    return this.stops.list(viewer, state ?? null, args);
  }

  @Mutation('stopRegion')
  open(@Context('viewer') viewer: Viewer, @Args('input') input: RegionStopInput): Promise<RegionStopView> {
    need(viewer, 'orders:write');
    return this.stops.open(viewer, input);
  }

  @Mutation('liftRegionStop')
  lift(
    @Context('viewer') viewer: Viewer,
    @Args('id') id: string,
    @Args('reason') reason: string,
  ): Promise<RegionStopView | Problem> {
    need(viewer, 'orders:write');
    return asResult(async () => this.stops.lift(viewer, id, reason));
  }

  @ResolveField('regions')
  regions(@Parent() { regions }: RegionStopView): readonly { readonly country: string; readonly province: string }[] {
    return regions.map(region => region.named);
  }

  @ResolveField('incident')
  incident(@Parent() { incidentId }: RegionStopView): { readonly id: string } | null {
    return incidentId === null ? null : { id: incidentId };
  }

  @ResolveField('ordersHeld')
  async ordersHeld(@Parent() { id }: RegionStopView, @Context() context: GraphContext): Promise<number> {
    return (await this.counts(context, id))?.now ?? 0;
  }

  @ResolveField('ordersHeldEver')
  async ordersHeldEver(@Parent() { id }: RegionStopView, @Context() context: GraphContext): Promise<number> {
    return (await this.counts(context, id))?.ever ?? 0;
  }

  private counts(context: GraphContext, id: string) {
    return loaderOf(context, 'regionStop.counts', ids => this.stops.counts(ids)).load(id);
  }
}

/** What orders knows of incidents. */
@Resolver('Incident')
export class IncidentStopsResolver {
  constructor(private readonly stops: RegionStops) {}

  @ResolveReference()
  reference({ id }: { readonly id: string }): { readonly id: string } {
    return { id };
  }

  @ResolveField('regionStops')
  async regionStops(
    @Parent() { id }: { readonly id: string },
    @Context() context: GraphContext,
  ): Promise<readonly RegionStopView[]> {
    const stops = loaderOf(context, 'incident.stops', ids => this.stops.ofIncidents(context.viewer, ids));
    return (await stops.load(id)) ?? [];
  }
}
