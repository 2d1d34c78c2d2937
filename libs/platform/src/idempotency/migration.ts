import { createTable, ddl, Migration } from '../database/index.js';

const { id, instant, longText, text } = ddl;

/** Mutations that were done under a key of their caller. */
export class CreateIdempotencyKeys1700000000001 extends Migration {
  readonly name = 'CreateIdempotencyKeys1700000000001';

  async up(runner: Parameters<Migration['up']>[0]): Promise<void> {
    await createTable(runner, {
      name: 'idempotency_keys',
      columns: [
        text('caller', { length: 100 }),
        id('mutation'),
        text('idempotency_key', { length: 100 }),
        id('input_hash'),
        longText('answer', { nullable: true }),
        instant('at'),
      ],
      primary: ['caller', 'mutation', 'idempotency_key'],
      indices: [{ name: 'ix_idempotency_keys_at', columns: ['at'] }],
    });
  }
}
