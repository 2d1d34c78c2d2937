import { createTable, ddl, Migration } from '#platform';
import type { QueryRunner } from 'typeorm';

const { code, flag, id, instant, int, json, longText, minor, text } = ddl;

/** Shops, the raw inbox, what is known of orders and refunds, details to be read, and how far polls have come. */
export class CreateChannels1700000003001 extends Migration {
  readonly name = 'CreateChannels1700000003001';

  async up(runner: QueryRunner): Promise<void> {
    await createShops(runner);
    await createInbox(runner);
    await createKnowledge(runner);
    await createReading(runner);
  }
}

async function createShops(runner: QueryRunner): Promise<void> {
  await createTable(runner, {
    name: 'shops',
    columns: [
      id('id'),
      text('name', { length: 100 }),
      code('channel'),
      code('platform'),
      text('platform_shop_id', { length: 100 }),
      longText('credentials', { nullable: true }),
      flag('connected'),
      instant('last_push_at', { nullable: true }),
      instant('created_at'),
      instant('updated_at'),
    ],
    primary: ['id'],
    uniques: [{ name: 'uq_shops_platform', columns: ['platform', 'platform_shop_id'] }],
    indices: [{ name: 'ix_shops_created', columns: ['created_at'] }],
  });
}

async function createInbox(runner: QueryRunner): Promise<void> {
  await createTable(runner, {
    name: 'raw_pushes',
    columns: [
      id('id'),
      id('shop_id'),
      code('origin'),
      code('state'),
      longText('body'),
      instant('received_at'),
      instant('done_at', { nullable: true }),
      int('attempts'),
      code('code', { nullable: true }),
      text('reason', { nullable: true, length: 500 }),
    ],
    primary: ['id', 'shop_id'],
    indices: [{ name: 'ix_raw_pushes_state', columns: ['state', 'id'] }],
  });
}

async function createKnowledge(runner: QueryRunner): Promise<void> {
  await createTable(runner, {
    name: 'channel_orders',
    columns: [
      text('id'),
      text('shop_id', { length: 64 }),
      code('channel'),
      text('external_id', { length: 100 }),
      code('source'),
      minor('version', { nullable: true }),
      text('digests', { length: 2000 }),
      int('inputs'),
      instant('first_at'),
      instant('last_at'),
    ],
    primary: ['id'],
  });
  await createTable(runner, {
    name: 'channel_refunds',
    columns: [
      text('id'),
      text('shop_id', { length: 64 }),
      text('order_id', { length: 150 }),
      minor('version', { nullable: true }),
      text('digests', { length: 2000 }),
      json('fact', { nullable: true }),
      instant('last_at'),
    ],
    primary: ['id'],
    indices: [{ name: 'ix_channel_refunds_order', columns: ['order_id'] }],
  });
}

async function createReading(runner: QueryRunner): Promise<void> {
  await createTable(runner, {
    name: 'detail_wants',
    columns: [
      text('id'),
      text('shop_id', { length: 64 }),
      text('external_id', { length: 100 }),
      int('asked'),
      int('attempts'),
      instant('due_at'),
      instant('asked_at'),
    ],
    primary: ['id'],
    indices: [{ name: 'ix_detail_wants_due', columns: ['shop_id', 'due_at'] }],
  });
  await createTable(runner, {
    name: 'poll_marks',
    columns: [
      id('shop_id'),
      instant('done_up_to'),
      instant('polled_at', { nullable: true }),
      minor('interval_ms', { nullable: true }),
    ],
    primary: ['shop_id'],
  });
}
