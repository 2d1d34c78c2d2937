import { NOTHING_PERSONAL, type Subgraph } from '#platform';
import { AnalyticsListener } from './analytics.listener.js';
import { AnalyticsModule } from './analytics.module.js';
import { AgeLimitRow, PassRow } from './store/age-limit.row.js';
import { HoldCounterRow, IntakeRow, StatusCounterRow } from './store/counter.rows.js';
import { CreateReadModels1700000000001 } from './store/migrations/create-read-models.js';
import { OpenOrderRow } from './store/open-order.row.js';

export { BoardRebuildService, type BoardReport } from './board-rebuild.service.js';
export { ConsistencyService, type CounterDifference } from './consistency.service.js';

/** Read models over the order pool: board, ages, late orders, alerts for stalled ones. */
export const analytics: Subgraph = {
  kind: 'subgraph',
  name: 'analytics',
  module: AnalyticsModule,
  rows: [OpenOrderRow, StatusCounterRow, HoldCounterRow, IntakeRow, AgeLimitRow, PassRow],
  personal: NOTHING_PERSONAL,
  migrations: [CreateReadModels1700000000001],
  listener: AnalyticsListener,
};
