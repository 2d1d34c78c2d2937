import type { Subgraph } from '#platform';
import { OrderEraser } from './order.eraser.js';
import { OrdersListener } from './orders.listener.js';
import { OrdersModule } from './orders.module.js';
import { TextMessenger } from './text-messenger.worker.js';
import { PERSONAL_DATA } from './store/personal-data.js';
import { ROWS } from './store/index.js';
import { MIGRATIONS } from './store/migrations/index.js';

export { SmsSender, type SmsProvider } from './sms-sender.js';
export { PoolRebuildService, type PoolReport } from './pool-rebuild.service.js';

/** The central order pool: status machine, holds, gates, fulfilment, alerts. */
export const orders: Subgraph = {
  kind: 'subgraph',
  name: 'orders',
  module: OrdersModule,
  rows: ROWS,
  personal: PERSONAL_DATA,
  migrations: MIGRATIONS,
  eraser: OrderEraser,
  listener: OrdersListener,
  workers: [TextMessenger],
};
