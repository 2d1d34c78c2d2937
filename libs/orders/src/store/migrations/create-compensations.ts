import { createTable, ddl, Migration } from '#platform';

const { code, id, instant, int, minor, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** Compensations, their ledger, and grants to all buyers of an incident. */
export class CreateCompensations1700000002612 extends Migration {
  readonly name = 'CreateCompensations1700000002612';

  async up(runner: Runner): Promise<void> {
    for (const table of TABLES) await createTable(runner, table);
  }
}

const TABLES = [
  {
    name: 'compensations',
    columns: [
      ...[id('id'), id('shop_id'), id('incident_id'), id('order_id'), id('buyer_hash'), code('kind')],
      ...[minor('amount_minor'), code('currency'), code('state'), text('reason', { length: 200 })],
      ...[text('proposed_by', { length: 100 }), instant('proposed_at'), instant('state_at')],
    ],
    primary: ['id'],
    uniques: [{ name: 'uq_compensations_buyer', columns: ['incident_id', 'buyer_hash'] }],
    indices: [
      { name: 'ix_compensations_buyer', columns: ['buyer_hash'] },
      { name: 'ix_compensations_order', columns: ['order_id'] },
    ],
  },
  {
    name: 'compensation_entries',
    columns: [
      ...[id('id'), id('compensation_id'), id('incident_id'), id('shop_id'), code('state'), minor('owed_minor')],
      ...[code('currency'), text('done_by', { length: 100 }), instant('at'), text('reason', { length: 200 })],
    ],
    primary: ['id'],
    indices: [
      { name: 'ix_compensation_entries_incident', columns: ['incident_id', 'shop_id'] },
      { name: 'ix_compensation_entries_compensation', columns: ['compensation_id', 'id'] },
    ],
  },
  {
    name: 'compensation_runs',
    columns: [
      ...[id('id'), id('incident_id'), code('kind'), minor('amount_minor'), code('currency')],
      ...[text('reason', { length: 200 }), text('started_by', { length: 100 }), instant('started_at')],
      ...[instant('finished_at', { nullable: true }), id('after_order_id'), int('granted'), int('skipped')],
    ],
    primary: ['id'],
    indices: [
      { name: 'ix_compensation_runs_incident', columns: ['incident_id'] },
      { name: 'ix_compensation_runs_finished', columns: ['finished_at'] },
    ],
  },
];
