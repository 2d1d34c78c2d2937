import type { QueryRunner } from 'typeorm';
import { code, id, instant, int, longText, minor, sequence, text } from '../database/migrate.js';
import { createTable, Migration } from '../database/migrate.js';

/** Outbox, inbox, quarantine, leases and jobs: the same tables in the database of every subgraph. */
export class CreatePlatform1700000000000 extends Migration {
  readonly name = 'CreatePlatform1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createOutbox(runner);
    await createInbox(runner);
    await createTable(runner, {
      name: 'leases',
      columns: [text('name', { length: 100 }), id('holder'), minor('fence'), instant('expires_at')],
      primary: ['name'],
    });
    await createTable(runner, {
      name: 'jobs',
      columns: [
        text('name', { length: 100 }),
        instant('last_run_at', { nullable: true }),
        instant('next_run_at'),
        int('runs'),
        text('last_error', { nullable: true, length: 1000 }),
      ],
      primary: ['name'],
    });
  }
}

async function createOutbox(runner: QueryRunner): Promise<void> {
  await createTable(runner, {
    name: 'outbox',
    columns: [
      sequence('id'),
      minor('position', { nullable: true }),
      code('type'),
      text('aggregate'),
      text('shop_id', { length: 64 }),
      instant('at'),
      longText('body'),
    ],
    primary: ['id'],
    uniques: [{ name: 'uq_outbox_position', columns: ['position'] }],
  });
  await createTable(runner, {
    name: 'outbox_sequences',
    columns: [text('aggregate'), minor('last_seq')],
    primary: ['aggregate'],
  });
  await createTable(runner, { name: 'relay_marks', columns: [code('name'), minor('value')], primary: ['name'] });
}

async function createInbox(runner: QueryRunner): Promise<void> {
  await createTable(runner, {
    name: 'inbox_cursors',
    columns: [text('stream'), minor('last_seq'), instant('touched_at')],
    primary: ['stream'],
  });
  await createTable(runner, {
    name: 'inbox_parked',
    columns: [text('stream'), minor('seq'), instant('parked_at'), longText('body')],
    primary: ['stream', 'seq'],
  });
  await createTable(runner, {
    name: 'inbox_quarantine',
    columns: [
      id('event_id'),
      text('stream'),
      minor('seq'),
      code('type'),
      text('shop_id', { length: 64 }),
      text('reason', { length: 1000 }),
      int('attempts'),
      instant('at'),
      longText('body'),
    ],
    primary: ['event_id'],
    indices: [{ name: 'ix_inbox_quarantine_stream', columns: ['stream'] }],
  });
}
