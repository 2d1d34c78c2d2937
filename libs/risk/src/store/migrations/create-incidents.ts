import { createTable, ddl, Migration } from '#platform';

const { code, id, instant, json, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** Incidents with their tasks, documents and timelines. */
export class CreateIncidents1700000002610 extends Migration {
  readonly name = 'CreateIncidents1700000002610';

  async up(runner: Runner): Promise<void> {
    for (const table of TABLES) await createTable(runner, table);
  }
}

const added = [text('added_by', { length: 100 }), instant('added_at')];
const TABLES = [
  {
    name: 'incidents',
    columns: [
      ...[id('id'), code('kind'), text('title', { length: 200 }), code('severity'), json('regions'), json('shop_ids')],
      ...[code('state'), text('reason', { length: 500 })],
      ...[text('opened_by', { length: 100 }), instant('opened_at'), instant('state_at')],
    ],
    primary: ['id'],
    indices: [{ name: 'ix_incidents_state', columns: ['state', 'id'] }],
  },
  {
    name: 'incident_tasks',
    columns: [
      ...[id('id'), id('incident_id'), text('text', { length: 500 })],
      ...[text('assignee', { nullable: true, length: 100 }), instant('due_at', { nullable: true }), ...added],
      ...[text('done_by', { nullable: true, length: 100 }), instant('done_at', { nullable: true })],
    ],
    primary: ['id'],
    indices: [{ name: 'ix_incident_tasks_incident', columns: ['incident_id', 'id'] }],
  },
  {
    name: 'incident_documents',
    columns: [
      ...[id('id'), id('incident_id'), text('name', { length: 200 }), text('reference', { length: 1000 }), ...added],
    ],
    primary: ['id'],
    indices: [{ name: 'ix_incident_documents_incident', columns: ['incident_id', 'id'] }],
  },
  {
    name: 'incident_acts',
    columns: [
      ...[id('id'), id('incident_id'), code('act'), text('done_by', { length: 100 }), instant('at')],
      text('detail', { length: 500 }),
    ],
    primary: ['id'],
    indices: [{ name: 'ix_incident_acts_incident', columns: ['incident_id', 'id'] }],
  },
];
