import { Injectable } from '@nestjs/common';
import { HubError, needShopIds, typedPlace, type Problem, type Viewer } from '#contracts';
import {
  Clock,
  Database,
  Ids,
  idAfter,
  need,
  Outbox,
  page,
  pageSize,
  Refused,
  type Connection,
  type PageArgs,
  type Tx,
} from '#platform';
import {
  documentFault,
  incidentMove,
  type Incident,
  type IncidentActKind,
  type IncidentKind,
  type IncidentState,
  type Region,
} from './domain/incident.js';
import type { Severity } from './domain/ticket.js';
import { needAllShops, needHouse, soundText } from './house.js';
import type { IncidentActRow, IncidentDocumentRow, IncidentRow, IncidentTaskRow } from './store/incident.row.js';
import { IncidentStore } from './store/incident.store.js';

/** An incident as a person reports it. */
export interface IncidentInput {
  readonly kind: IncidentKind;
  readonly title: string;
  readonly severity: Severity;
  readonly reason: string;
  readonly regions?: readonly { readonly country: string; readonly province?: string | null }[] | null;
  readonly shopIds?: readonly string[] | null;
}

/** A task as a person sets it. */
export interface TaskInput {
  readonly incidentId: string;
  readonly text: string;
  readonly assignee?: string | null;
  readonly dueAt?: Date | null;
}

/** A reference to a document kept elsewhere. */
export interface DocumentInput {
  readonly incidentId: string;
  readonly name: string;
  readonly reference: string;
}

export type IncidentView = Incident & { readonly kind: 'Incident' };

const MOST_REGIONS = 100;
const MOST_SHOPS = 100;
const MOST_TASKS = 100;
const MOST_DOCUMENTS = 100;
const LONGEST_TITLE = 200;
const LONGEST_NAME = 100;

/** Incidents: what they are, what is to be done about them, what was done. Every change is in the timeline and the audit log. */
@Injectable()
export class Incidents {
  constructor(
    private readonly db: Database,
    private readonly incidents: IncidentStore,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Incidents by id, for the query and for references of other subgraphs. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, IncidentView>> {
    if (!viewer.scopes.includes('risk:read')) return new Map();
    const rows = await this.db.read(tx => this.incidents.byIds(tx, viewer, ids));
    return new Map([...rows].map(([id, row]) => [id, viewOf(row)]));
  }

  async list(viewer: Viewer, state: IncidentState | null, args: PageArgs): Promise<Connection<IncidentView>> {
    need(viewer, 'risk:read');
    const first = pageSize(args.first);
    const before = idAfter(args.after);
    const rows = await this.db.read(tx => this.incidents.page(tx, viewer, state, before, first + 1));
    return page(rows.map(viewOf), first, row => [row.id]);
  }

  tasksOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly IncidentTaskRow[]>> {
    return this.db.read(tx => this.incidents.tasksOf(tx, ids));
  }

  documentsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly IncidentDocumentRow[]>> {
    return this.db.read(tx => this.incidents.documentsOf(tx, ids));
  }

  async timeline(incidentId: string, args: PageArgs): Promise<Connection<IncidentActRow>> {
    const first = pageSize(args.first);
    const after = idAfter(args.after);
    const rows = await this.db.read(tx => this.incidents.timeline(tx, incidentId, after, first + 1));
    return page(rows, first, row => [row.id]);
  }

  open(viewer: Viewer, input: IncidentInput): Promise<IncidentView> {
    needPeopleOfAllShops(viewer);
    const regions = soundRegions(input.regions ?? []);
    const shopIds = soundShops(input.shopIds ?? []);
    const title = shortText('title', input.title, LONGEST_TITLE);
    const now = this.clock.now();
    const row: IncidentRow = {
      ...{ id: this.ids.next('inc'), incidentKind: input.kind, title, severity: input.severity, regions, shopIds },
      ...{ state: 'OPEN', reason: soundText('reason', input.reason), openedBy: viewer.name },
      ...{ openedAt: now, stateAt: now },
    };
    return this.db.write(async tx => {
      await this.incidents.add(tx, row);
      await this.record(tx, viewer, row.id, 'OPENED', row.reason);
      return viewOf(row);
    });
  }

  move(viewer: Viewer, id: string, to: IncidentState, reason: string): Promise<IncidentView> {
    soundText('reason', reason);
    return this.change(viewer, id, async (tx, incident) => {
      const act = incidentMove(incident.state, to);
      if (act === null) throw new Refused(noMove(incident.state, to));
      const moved = { ...incident, state: to, reason, stateAt: this.clock.now() };
      await this.incidents.move(tx, moved);
      await this.record(tx, viewer, id, act, reason);
      return moved;
    });
  }

  note(viewer: Viewer, id: string, text: string): Promise<IncidentView> {
    soundText('text', text);
    return this.change(viewer, id, async (tx, incident) => {
      await this.record(tx, viewer, id, 'NOTED', text);
      return incident;
    });
  }

  addTask(viewer: Viewer, input: TaskInput): Promise<IncidentView> {
    const text = soundText('text', input.text);
    const assignee = input.assignee ? shortText('assignee', input.assignee, LONGEST_NAME) : null;
    return this.change(viewer, input.incidentId, async (tx, incident) => {
      refuseClosed(incident);
      const known = (await this.incidents.tasksOf(tx, [incident.id])).get(incident.id) ?? [];
      if (known.length >= MOST_TASKS) throw tooMany('tasks', MOST_TASKS);
      await this.incidents.addTask(tx, {
        ...{ id: this.ids.next('itk'), incidentId: incident.id, text, assignee, dueAt: input.dueAt ?? null },
        ...{ addedBy: viewer.name, addedAt: this.clock.now(), doneBy: null, doneAt: null },
      });
      await this.record(tx, viewer, incident.id, 'TASK_ADDED', text);
      return incident;
    });
  }

  /** A task that was done before stays as it is: who did it first did it. */
  async finishTask(viewer: Viewer, taskId: string): Promise<IncidentView> {
    needPeopleOfAllShops(viewer);
    return this.db.write(async tx => {
      const task = await this.incidents.task(tx, taskId);
      const incident = task && (await this.incidents.locked(tx, task.incidentId));
      if (!task || !incident) throw new Refused(UNKNOWN_TASK);
      if (await this.incidents.finish(tx, taskId, viewer.name, this.clock.now()))
        await this.record(tx, viewer, incident.id, 'TASK_DONE', task.text);
      return viewOf(incident);
    });
  }

  addDocument(viewer: Viewer, { incidentId, name, reference }: DocumentInput): Promise<IncidentView> {
    const fault = documentFault({ name, reference });
    if (fault !== null) throw new HubError('BAD_INPUT', fault);
    return this.change(viewer, incidentId, async (tx, incident) => {
      const known = (await this.incidents.documentsOf(tx, [incident.id])).get(incident.id) ?? [];
      if (known.length >= MOST_DOCUMENTS) throw tooMany('documents', MOST_DOCUMENTS);
      await this.incidents.addDocument(tx, {
        ...{ id: this.ids.next('idc'), incidentId, name, reference },
        ...{ addedBy: viewer.name, addedAt: this.clock.now() },
      });
      await this.record(tx, viewer, incidentId, 'DOCUMENT_ADDED', name);
      return incident;
    });
  }

  /** Changes one incident, locked, in one transaction. */
  private async change(
    viewer: Viewer,
    id: string,
    how: (tx: Tx, incident: IncidentRow) => Promise<IncidentRow>,
  ): Promise<IncidentView> {
    needPeopleOfAllShops(viewer);
    return this.db.write(async tx => {
      const incident = await this.incidents.locked(tx, id);
      if (!incident) throw new Refused(UNKNOWN_INCIDENT);
      return viewOf(await how(tx, incident));
    });
  }

  private async record(tx: Tx, { name: by }: Viewer, incidentId: string, act: IncidentActKind, detail: string) {
    await this.incidents.note(tx, { id: this.ids.next('ica'), incidentId, act, by, at: this.clock.now(), detail });
    const facts = [{ name: 'detail', value: detail }];
    const payload = { actor: by, action: `INCIDENT_${act}`, subject: incidentId, facts };
    await this.outbox.append(tx, [{ type: 'audit.recorded', aggregate: incidentId, shopId: '', payload }]);
  }
}

const viewOf = (row: IncidentRow): IncidentView => ({ ...row, kind: 'Incident' });

function needPeopleOfAllShops(viewer: Viewer): void {
  needHouse(viewer, 'risk:write');
  needAllShops(
    viewer,
    'Incidents belong to the house: only staff of all shops with the scope risk:write may change them.',
  );
}

function shortText(name: string, value: string, longest: number): string {
  const text = soundText(name, value).trim();
  if (text.length > longest) throw new HubError('BAD_INPUT', `${name} must have 1 to ${longest} characters`);
  return text;
}

function soundRegions(given: NonNullable<IncidentInput['regions']>): readonly Region[] {
  if (given.length > MOST_REGIONS) throw tooMany('regions', MOST_REGIONS);
  return given.map(place => typedPlace(place).named);
}

function soundShops(shopIds: readonly string[]): readonly string[] {
  if (shopIds.length > MOST_SHOPS) throw tooMany('shops', MOST_SHOPS);
  needShopIds(shopIds);
  return shopIds;
}

const tooMany = (what: string, most: number): HubError =>
  new HubError('BAD_INPUT', `An incident has up to ${most} ${what}: open another one for the rest.`);

function refuseClosed({ state }: Incident): void {
  if (state === 'CLOSED')
    throw new Refused({
      kind: 'IncidentClosed',
      code: 'INCIDENT_CLOSED',
      message: 'The incident is closed: open it again first.',
    });
}

const UNKNOWN_INCIDENT: Problem = {
  kind: 'UnknownIncident',
  code: 'UNKNOWN_INCIDENT',
  message: 'There is no such incident: take an id from the list of incidents.',
};
const UNKNOWN_TASK: Problem = {
  kind: 'UnknownIncident',
  code: 'UNKNOWN_INCIDENT_TASK',
  message: 'There is no such task: take an id from the tasks of an incident.',
};
const noMove = (from: IncidentState, to: IncidentState): Problem => ({
  kind: 'IncidentNotMovable',
  code: 'INCIDENT_NOT_MOVABLE',
  message: `An incident that is ${from} does not become ${to}.`,
});
