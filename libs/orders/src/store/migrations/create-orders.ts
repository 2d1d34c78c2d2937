import { createTable, ddl, Migration } from '#platform';

const { code, flag, id, instant, int, json, longText, minor, text } = ddl;
type Runner = Parameters<Migration['up']>[0];
const nullable = { nullable: true } as const;

/** The order pool: orders with their counts, lines, log, refunds, parcels and alerts. */
export class CreateOrders1700000002000 extends Migration {
  readonly name = 'CreateOrders1700000002000';

  async up(runner: Runner): Promise<void> {
    await createOrders(runner);
    await createPersonal(runner);
    await createCounts(runner);
    await createLines(runner);
    await createLog(runner);
    await createRefunds(runner);
    await createShipments(runner);
    await createAlerts(runner);
    await createGates(runner);
  }
}

const statusColumns = [
  id('id'),
  id('shop_id'),
  code('channel'),
  text('external_id', { length: 100 }),
  code('status'),
  instant('status_at'),
  json('told'),
  code('progress'),
  instant('progress_at', nullable),
  int('moves'),
  json('forced', nullable),
  json('holds'),
  int('held'),
  instant('awaiting_since', nullable),
  code('after_sale'),
];

const contentColumns = [
  code('currency'),
  minor('goods_minor'),
  minor('postage_minor'),
  minor('discount_minor'),
  minor('payable_minor'),
  minor('refunded_minor'),
  instant('created_at'),
  instant('paid_at', nullable),
  instant('shipped_at', nullable),
  instant('finished_at', nullable),
  instant('ship_by', nullable),
  text('country', { length: 100 }),
  text('province', { length: 100 }),
  text('city', { length: 100 }),
  id('buyer_hash', nullable),
  id('phone_hash', nullable),
  id('address_hash', nullable),
  json('basket'),
  flag('lines_known'),
  json('tags'),
  flag('history'),
  int('seq'),
  instant('updated_at'),
];

const createOrders = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'orders',
    columns: [...statusColumns, ...contentColumns],
    primary: ['id', 'shop_id'],
    uniques: [{ name: 'uq_orders_channel_external', columns: ['channel', 'shop_id', 'external_id'] }],
    indices: [
      { name: 'ix_orders_shop_created', columns: ['shop_id', 'created_at', 'id'] },
      { name: 'ix_orders_shop_status', columns: ['shop_id', 'status', 'held', 'created_at', 'id'] },
    ],
  });

const createPersonal = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'order_personal',
    columns: [id('order_id'), id('shop_id'), longText('sealed')],
    primary: ['order_id', 'shop_id'],
  });

const createCounts = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'order_counts',
    columns: [id('shop_id'), code('channel'), code('status'), int('held'), minor('orders')],
    primary: ['shop_id', 'channel', 'status', 'held'],
  });

const createLines = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'order_lines',
    columns: [
      id('id'),
      id('shop_id'),
      id('order_id'),
      int('position'),
      text('external_id', { length: 100 }),
      text('sku_code'),
      text('title', { length: 500 }),
      minor('quantity'),
      minor('unit_price_minor'),
      minor('paid_minor', nullable),
      code('status'),
      code('told_after_sale'),
      code('after_sale'),
    ],
    primary: ['id', 'shop_id'],
    indices: [{ name: 'ix_order_lines_order', columns: ['order_id', 'position'] }],
  });

const createLog = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'status_log',
    columns: [
      id('order_id'),
      int('seq'),
      id('shop_id'),
      code('axis'),
      code('hold', nullable),
      code('from_value', nullable),
      code('to_value'),
      text('because', { length: 500 }),
      code('source'),
      text('caused_by', { length: 100 }),
      instant('at'),
    ],
    primary: ['order_id', 'seq', 'shop_id'],
  });

const createRefunds = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'refunds',
    columns: [
      id('id'),
      id('shop_id'),
      code('channel'),
      text('external_id', { length: 100 }),
      text('refund_id', { length: 100 }),
      code('source'),
      flag('versioned'),
      minor('version'),
      code('state'),
      code('type'),
      minor('amount_minor'),
      code('currency'),
      text('line_external_id', { nullable: true, length: 100 }),
      instant('occurred_at'),
      flag('parked'),
      instant('received_at'),
    ],
    primary: ['id', 'shop_id'],
    uniques: [
      { name: 'uq_refunds_slot', columns: ['channel', 'shop_id', 'external_id', 'refund_id', 'source', 'versioned'] },
    ],
    indices: [{ name: 'ix_refunds_parked', columns: ['parked', 'received_at', 'id'] }],
  });

const createShipments = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'shipments',
    columns: [
      id('id'),
      id('shop_id'),
      id('order_id'),
      text('voucher', { length: 100 }),
      text('carrier', { length: 100 }),
      text('tracking_no', { length: 100 }),
      json('lines'),
      flag('last'),
      text('shipped_by', { length: 100 }),
      instant('at'),
    ],
    primary: ['id', 'shop_id'],
    uniques: [{ name: 'uq_shipments_voucher', columns: ['shop_id', 'voucher'] }],
    indices: [{ name: 'ix_shipments_order', columns: ['order_id', 'id'] }],
  });

const createAlerts = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'alerts',
    columns: [
      id('id'),
      text('kind', { length: 64 }),
      text('subject', { length: 200 }),
      id('shop_id'),
      code('severity'),
      text('message', { length: 1000 }),
      flag('open'),
      instant('raised_at'),
      text('acknowledged_by', { nullable: true, length: 100 }),
      instant('acknowledged_at', nullable),
    ],
    primary: ['id'],
    uniques: [{ name: 'uq_alerts_kind_subject', columns: ['kind', 'subject'] }],
    indices: [
      { name: 'ix_alerts_open', columns: ['open', 'id'] },
      { name: 'ix_alerts_shop', columns: ['shop_id', 'open', 'id'] },
    ],
  });

const createGates = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'finance_gates',
    columns: [
      id('shop_id'),
      code('channel'),
      code('currency'),
      minor('from_minor', nullable),
      text('set_by', { length: 100 }),
      instant('set_at'),
    ],
    primary: ['shop_id', 'channel', 'currency'],
  });
