import { createTable, ddl, Migration } from '#platform';

const { code, flag, id, instant, int, minor } = ddl;
type Runner = Parameters<typeof createTable>[0];

/** Open orders, counters, intake and age limits. */
export class CreateReadModels1700000000001 extends Migration {
  readonly name = 'CreateReadModels1700000000001';

  async up(runner: Runner): Promise<void> {
    await createOpenOrders(runner);
    await createCounters(runner);
    await createTable(runner, {
      name: 'age_limits',
      columns: [
        code('status'),
        code('channel'),
        int('amber_seconds', { nullable: true }),
        int('red_seconds', { nullable: true }),
        int('deadline_amber_seconds'),
      ],
      primary: ['status', 'channel'],
    });
    await createTable(runner, { name: 'passes', columns: [code('name'), id('after_order_id')], primary: ['name'] });
  }
}

async function createOpenOrders(runner: Runner): Promise<void> {
  const facts = [
    id('order_id'),
    id('shop_id'),
    code('channel'),
    code('status'),
    instant('since'),
    instant('ship_by', { nullable: true }),
  ];
  const holds = [int('blocked_holds'), int('pending_holds'), code('currency'), minor('payable_minor'), flag('history')];
  const ages = [instant('amber_at', { nullable: true }), instant('red_at', { nullable: true }), flag('alerted')];
  await createTable(runner, {
    name: 'open_orders',
    columns: [...facts, ...holds, ...ages],
    primary: ['order_id'],
    indices: [
      { name: 'ix_open_orders_place_amber', columns: ['shop_id', 'channel', 'status', 'amber_at'] },
      { name: 'ix_open_orders_place_red', columns: ['shop_id', 'channel', 'status', 'red_at'] },
      { name: 'ix_open_orders_red', columns: ['alerted', 'red_at'] },
    ],
  });
}

async function createCounters(runner: Runner): Promise<void> {
  await createTable(runner, {
    name: 'status_counters',
    columns: [id('shop_id'), code('channel'), code('status'), minor('orders'), minor('history'), minor('held')],
    primary: ['shop_id', 'channel', 'status'],
  });
  await createTable(runner, {
    name: 'hold_counters',
    columns: [id('shop_id'), code('kind'), minor('blocked'), minor('pending')],
    primary: ['shop_id', 'kind'],
  });
  await createTable(runner, {
    name: 'intake_seconds',
    columns: [instant('at'), id('shop_id'), minor('orders')],
    primary: ['at', 'shop_id'],
  });
}
