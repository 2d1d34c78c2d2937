import { addColumn, addIndex, createTable, ddl, Migration } from '#platform';

const { code, flag, id, instant, int, minor, text } = ddl;

/** Buyers who are to be erased, the orders of one buyer found quickly, and orders that hold nobody any more. */
export class AddErasures1700000002600 extends Migration {
  readonly name = 'AddErasures1700000002600';

  async up(runner: Parameters<Migration['up']>[0]): Promise<void> {
    await addColumn(runner, 'orders', instant('erased_at', { nullable: true }));
    await addIndex(runner, 'orders', { name: 'ix_orders_buyer', columns: ['buyer_hash', 'id'] });
    await addIndex(runner, 'orders', { name: 'ix_orders_phone', columns: ['phone_hash', 'id'] });
    await createTable(runner, {
      name: 'erasures',
      columns: [
        ...[id('id'), code('state'), id('buyer_hash', { nullable: true }), id('phone_hash', { nullable: true })],
        ...[id('order_id', { nullable: true }), text('reason', { length: 500 }), text('requested_by', { length: 100 })],
        ...[instant('requested_at'), minor('orders'), int('parts'), id('after_order_id'), flag('handed_out')],
        instant('finished_at', { nullable: true }),
      ],
      primary: ['id'],
      indices: [{ name: 'ix_erasures_state', columns: ['state', 'id'] }],
    });
    await createTable(runner, {
      name: 'erasure_answers',
      columns: [id('erasure_id'), code('service'), int('parts')],
      primary: ['erasure_id', 'service'],
    });
  }
}
