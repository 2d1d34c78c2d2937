import { createTable, ddl, Migration } from '#platform';

const { id, instant, longText, text } = ddl;

/** Complaints from a CRM. */
export class CreateComplaints1700000002305 extends Migration {
  readonly name = 'CreateComplaints1700000002305';

  async up(runner: Parameters<Migration['up']>[0]): Promise<void> {
    await createTable(runner, {
      name: 'complaints',
      columns: [
        id('id'),
        id('shop_id'),
        text('source', { length: 32 }),
        text('external_id', { length: 128 }),
        text('order_number', { nullable: true, length: 64 }),
        instant('occurred_at', { nullable: true }),
        instant('imported_at'),
        longText('sealed'),
      ],
      primary: ['id', 'shop_id'],
      uniques: [{ name: 'uq_complaints_external', columns: ['external_id', 'source', 'shop_id'] }],
    });
  }
}
