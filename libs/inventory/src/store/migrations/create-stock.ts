import { createTable, ddl, Migration } from '#platform';

const { code, flag, id, instant, int, minor, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** Stock, its ledger, reservations and shortfalls. */
export class CreateStock1700000001000 extends Migration {
  readonly name = 'CreateStock1700000001000';

  async up(runner: Runner): Promise<void> {
    await createTable(runner, {
      name: 'stock',
      columns: [text('sku_code'), id('warehouse'), minor('on_hand'), minor('reserved'), instant('updated_at')],
      primary: ['sku_code', 'warehouse'],
    });
    await createTable(runner, {
      name: 'stock_ledger',
      columns: [
        id('id'),
        id('shop_id'),
        code('kind'),
        text('sku_code'),
        id('warehouse'),
        minor('on_hand_delta'),
        minor('reserved_delta'),
        id('order_id', { nullable: true }),
        text('moved_by', { length: 100 }),
        text('reason'),
        instant('at'),
      ],
      primary: ['id', 'shop_id'],
      indices: [{ name: 'ix_stock_ledger_sku', columns: ['sku_code', 'id'] }],
    });
    await createReservations(runner);
  }
}

async function createReservations(runner: Runner): Promise<void> {
  await createTable(runner, {
    name: 'reservations',
    columns: [
      id('id'),
      id('shop_id'),
      id('order_id'),
      code('state'),
      instant('requested_at'),
      instant('reserved_at', { nullable: true }),
      instant('expires_at', { nullable: true }),
      instant('updated_at'),
    ],
    primary: ['id', 'shop_id'],
    uniques: [{ name: 'uq_reservations_order', columns: ['order_id', 'shop_id'] }],
  });
  await createLines(runner);
}

async function createLines(runner: Runner): Promise<void> {
  await createTable(runner, {
    name: 'reservation_lines',
    columns: [
      id('reservation_id'),
      id('shop_id'),
      int('position'),
      text('sku_code'),
      id('warehouse'),
      minor('quantity'),
    ],
    primary: ['reservation_id', 'shop_id', 'position'],
  });
  await createTable(runner, {
    name: 'shortfalls',
    columns: [
      id('order_id'),
      id('shop_id'),
      text('sku_code'),
      minor('wanted'),
      minor('available'),
      flag('waiting'),
      instant('since'),
    ],
    primary: ['order_id', 'shop_id', 'sku_code'],
    indices: [{ name: 'ix_shortfalls_waiting', columns: ['sku_code', 'waiting', 'since'] }],
  });
}
