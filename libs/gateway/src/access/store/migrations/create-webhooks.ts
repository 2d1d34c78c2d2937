import { createTable, ddl, Migration } from '#platform';

const { code, id, instant, int, json, longText, text } = ddl;
type Runner = Parameters<Migration['up']>[0];

/** Endpoints of partners and what is sent to them. */
export class CreateWebhooks1700000005010 extends Migration {
  readonly name = 'CreateWebhooks1700000005010';

  async up(runner: Runner): Promise<void> {
    await createWebhooks(runner);
    await createDeliveries(runner);
  }
}

const createWebhooks = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'webhooks',
    columns: [
      id('id'),
      text('owner', { length: 100 }),
      text('url', { length: 2000 }),
      json('topics'),
      json('shops', { nullable: true }),
      json('scopes'),
      longText('query', { nullable: true }),
      longText('secrets'),
      code('state'),
      code('disabled_because', { nullable: true }),
      instant('disabled_at', { nullable: true }),
      int('failures'),
      instant('failing_since', { nullable: true }),
      instant('rests_until', { nullable: true }),
      instant('created_at'),
      text('created_by', { length: 100 }),
    ],
    primary: ['id'],
    indices: [
      { name: 'ix_webhooks_owner', columns: ['owner'] },
      { name: 'ix_webhooks_state', columns: ['state'] },
    ],
  });

const createDeliveries = (runner: Runner): Promise<void> =>
  createTable(runner, {
    name: 'webhook_deliveries',
    columns: [
      id('id'),
      id('shop_id'),
      id('webhook_id'),
      id('event_id'),
      id('type'),
      json('told'),
      code('state'),
      int('attempts'),
      instant('next_at', { nullable: true }),
      instant('retry_until'),
      id('claim', { nullable: true }),
      instant('created_at'),
      instant('attempted_at', { nullable: true }),
      instant('finished_at', { nullable: true }),
      code('fault', { nullable: true }),
      int('status_code', { nullable: true }),
      longText('answer', { nullable: true }),
    ],
    primary: ['id', 'shop_id'],
    uniques: [{ name: 'uq_webhook_deliveries_event', columns: ['webhook_id', 'event_id', 'shop_id'] }],
    indices: [
      { name: 'ix_webhook_deliveries_due', columns: ['webhook_id', 'state', 'next_at'] },
      { name: 'ix_webhook_deliveries_state', columns: ['state', 'created_at'] },
      { name: 'ix_webhook_deliveries_created', columns: ['created_at'] },
    ],
  });
