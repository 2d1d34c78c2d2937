import { createTable, ddl, Migration } from '#platform';

const { code, id, instant, int } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** What velocity and refunds are counted from; windows fill as orders come. */
export class CreateTraces1700000002500 extends Migration {
  readonly name = 'CreateTraces1700000002500';

  async up(runner: Runner): Promise<void> {
    await createTable(runner, {
      name: 'order_traces',
      columns: [
        id('order_id'),
        id('shop_id'),
        instant('paid_at'),
        id('buyer_hash', { nullable: true }),
        id('phone_hash', { nullable: true }),
        id('address_hash', { nullable: true }),
        instant('refunded_at', { nullable: true }),
      ],
      primary: ['order_id', 'shop_id'],
      indices: [
        { name: 'ix_order_traces_buyer', columns: ['buyer_hash', 'paid_at'] },
        { name: 'ix_order_traces_phone', columns: ['phone_hash', 'paid_at'] },
        { name: 'ix_order_traces_address', columns: ['address_hash', 'paid_at'] },
      ],
    });
    await createTable(runner, {
      name: 'shop_counts',
      columns: [id('shop_id'), code('grain'), int('piece'), int('orders')],
      primary: ['shop_id', 'grain', 'piece'],
      indices: [{ name: 'ix_shop_counts_piece', columns: ['grain', 'piece'] }],
    });
  }
}
