import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult, loaderOf, need, type Connection, type GraphContext, type PageArgs } from '#platform';
import {
  Compensations,
  type CompensationInput,
  type CompensationRunView,
  type CompensationView,
} from './compensations.service.js';
import { compensated, type CompensationKind } from './domain/compensation.js';
import type { CompensationEntryRow } from './store/compensation.row.js';
import type { CompensationTotal } from './store/compensation.store.js';

type Reference = { readonly id: string };
type Answer = Promise<CompensationView | Problem>;

/** Compensations, and what people do with them. */
@Resolver('Compensation')
export class CompensationsResolver {
  constructor(private readonly compensations: Compensations) {}

  @Mutation('proposeCompensation')
  propose(
    @Context('viewer') viewer: Viewer,
    @Args('orderId') orderId: string,
    @Args('input') input: CompensationInput,
  ): Answer {
    need(viewer, 'orders:write');
    return asResult(async () => this.compensations.propose(viewer, orderId, input));
  }

  @Mutation('grantCompensation')
  grant(@Context('viewer') viewer: Viewer, @Args('id') id: string, @Args('reason') reason: string): Answer {
    need(viewer, 'orders:write');
    return asResult(() => this.compensations.grant(viewer, id, reason));
  }

  @Mutation('revokeCompensation')
  revoke(@Context('viewer') viewer: Viewer, @Args('id') id: string, @Args('reason') reason: string): Answer {
    need(viewer, 'orders:write');
    return asResult(() => this.compensations.revoke(viewer, id, reason));
  }

  @Mutation('compensateIncident')
  grantAll(@Context('viewer') viewer: Viewer, @Args('input') input: CompensationInput): Promise<CompensationRunView> {
    need(viewer, 'orders:write');
    return this.compensations.grantAll(viewer, input);
  }

  @ResolveField('kind')
  kind(@Parent() { compensationKind }: CompensationView): CompensationKind {
    return compensationKind;
  }

  @ResolveField('order')
  order(@Parent() { orderId }: CompensationView): Reference {
    return { id: orderId };
  }

  @ResolveField('buyer')
  buyer(@Parent() compensation: CompensationView): Reference | null {
    const id = compensated(compensation);
    return id === null ? null : { id };
  }

  @ResolveField('entries')
  async entries(
    @Parent() { id }: CompensationView,
    @Context() context: GraphContext,
  ): Promise<readonly CompensationEntryRow[]> {
    return (await loaderOf(context, 'compensation.entries', ids => this.compensations.entriesOf(ids)).load(id)) ?? [];
  }
}

/** A grant to everybody. */
@Resolver('CompensationRun')
export class CompensationRunsResolver {
  @ResolveField('kind')
  kind(@Parent() { compensationKind }: CompensationRunView): CompensationKind {
    return compensationKind;
  }
}

/** What was given for an incident. */
@Resolver('Incident')
export class IncidentCompensationsResolver {
  constructor(private readonly compensations: Compensations) {}

  @ResolveField('compensations')
  list(
    @Parent() { id }: Reference,
    @Context('viewer') viewer: Viewer,
    @Args() args: PageArgs,
  ): Promise<Connection<CompensationView> | null> {
    return this.compensations.list(viewer, id, args);
  }

  @ResolveField('compensationTotals')
  totals(@Parent() { id }: Reference, @Context('viewer') viewer: Viewer): Promise<readonly CompensationTotal[] | null> {
    return this.compensations.totals(viewer, id);
  }

  @ResolveField('compensationRuns')
  runs(@Parent() { id }: Reference, @Context('viewer') viewer: Viewer): Promise<readonly CompensationRunView[] | null> {
    return this.compensations.runs(viewer, id);
  }
}
