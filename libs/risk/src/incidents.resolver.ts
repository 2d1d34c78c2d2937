import { Args, Context, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult, loaderOf, need, type Connection, type GraphContext, type PageArgs } from '#platform';
import type { IncidentKind, IncidentState } from './domain/incident.js';
import {
  Incidents,
  type DocumentInput,
  type IncidentInput,
  type IncidentView,
  type TaskInput,
} from './incidents.service.js';
import type { IncidentActRow, IncidentDocumentRow, IncidentTaskRow } from './store/incident.row.js';

type Answer = Promise<IncidentView | Problem>;

/** Incidents: queries, references of other subgraphs, and what people do with them. */
@Resolver('Incident')
export class IncidentsResolver {
  constructor(private readonly incidents: Incidents) {}

  @Query('incident')
  incident(@Context() context: GraphContext, @Args('id') id: string): Promise<IncidentView | null> {
    need(context.viewer, 'risk:read');
    return this.load(context, id);
  }

  @Query('incidents')
  list(
    @Context('viewer') viewer: Viewer,
    @Args('state') state: IncidentState | null,
    @Args() args: PageArgs,
  ): Promise<Connection<IncidentView>> {
    return this.incidents.list(viewer, state ?? null, args);
  }

  @ResolveReference()
  reference({ id }: { readonly id: string }, context: GraphContext): Promise<IncidentView | null> {
    return this.load(context, id);
  }

  @Mutation('openIncident')
  open(@Context('viewer') viewer: Viewer, @Args('input') input: IncidentInput): Promise<IncidentView> {
    return this.incidents.open(viewer, input);
  }

  @Mutation('moveIncident')
  move(
    @Context('viewer') viewer: Viewer,
    @Args() { id, to, reason }: { readonly id: string; readonly to: IncidentState; readonly reason: string },
  ): Answer {
    return asResult(() => this.incidents.move(viewer, id, to, reason));
  }

  @Mutation('noteIncident')
  note(@Context('viewer') viewer: Viewer, @Args('id') id: string, @Args('text') text: string): Answer {
    return asResult(async () => this.incidents.note(viewer, id, text));
  }

  @Mutation('addIncidentTask')
  addTask(@Context('viewer') viewer: Viewer, @Args('input') input: TaskInput): Answer {
    return asResult(async () => this.incidents.addTask(viewer, input));
  }

  @Mutation('finishIncidentTask')
  finishTask(@Context('viewer') viewer: Viewer, @Args('taskId') taskId: string): Answer {
    return asResult(() => this.incidents.finishTask(viewer, taskId));
  }

  @Mutation('addIncidentDocument')
  addDocument(@Context('viewer') viewer: Viewer, @Args('input') input: DocumentInput): Answer {
    return asResult(async () => this.incidents.addDocument(viewer, input));
  }

  @ResolveField('kind')
  kind(@Parent() incident: IncidentView): IncidentKind {
    return incident.incidentKind;
  }

  @ResolveField('tasks')
  async tasks(@Parent() { id }: IncidentView, @Context() context: GraphContext): Promise<readonly IncidentTaskRow[]> {
    return (await loaderOf(context, 'incident.tasks', ids => this.incidents.tasksOf(ids)).load(id)) ?? [];
  }

  @ResolveField('documents')
  async documents(
    @Parent() { id }: IncidentView,
    @Context() context: GraphContext,
  ): Promise<readonly IncidentDocumentRow[]> {
    return (await loaderOf(context, 'incident.documents', ids => this.incidents.documentsOf(ids)).load(id)) ?? [];
  }

  @ResolveField('timeline')
  timeline(@Parent() { id }: IncidentView, @Args() args: PageArgs): Promise<Connection<IncidentActRow>> {
    return this.incidents.timeline(id, args);
  }

  private load(context: GraphContext, id: string): Promise<IncidentView | null> {
    return loaderOf(context, 'incident.byId', ids => this.incidents.byIds(context.viewer, ids)).load(id);
  }
}
