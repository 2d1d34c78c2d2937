import { createTable, ddl, Migration } from '../database/index.js';

const { id, instant, int, json, text } = ddl;

/** How far retention has come, and which orders were erased. */
export class CreatePersonal1700000000002 extends Migration {
  readonly name = 'CreatePersonal1700000000002';

  async up(runner: Parameters<Migration['up']>[0]): Promise<void> {
    await createTable(runner, {
      name: 'retention_passes',
      columns: [text('name', { length: 100 }), text('place')],
      primary: ['name'],
    });
    await createTable(runner, {
      name: 'erasure_parts',
      columns: [
        ...[id('erasure_id'), int('part'), json('orders'), json('phones')],
        ...[instant('received_at'), instant('done_at', { nullable: true })],
      ],
      primary: ['erasure_id', 'part'],
      indices: [{ name: 'ix_erasure_parts_done', columns: ['done_at'] }],
    });
  }
}
