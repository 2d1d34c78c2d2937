import type { Subgraph } from '#platform';
import { COMPLIANCE_ROWS } from './compliance.providers.js';
import { RiskEraser } from './risk.eraser.js';
import { RiskListener } from './risk.listener.js';
import { RiskModule } from './risk.module.js';
import { DecisionRow, ReviewQueueRow, ReviewRow } from './store/decision.row.js';
import { ExceptionRow } from './store/exception.row.js';
import { MIGRATIONS } from './store/migrations/index.js';
import { PERSONAL_DATA } from './store/personal-data.js';
import { RuleRow } from './store/rule.row.js';
import { SpendDayRow } from './store/spend.row.js';
import { ShopCountRow, TraceRow } from './store/trace.row.js';
import { INCIDENT_ROWS } from './incidents.providers.js';
import { MODEL_ROWS } from './model.providers.js';
import { NEWS_FEED_ROWS } from './news-feeds.providers.js';
import { TICKET_ROWS } from './ticket-desk.providers.js';

/** Risk: rules, decisions, reviews, tickets. */
export const risk: Subgraph = {
  kind: 'subgraph',
  name: 'risk',
  module: RiskModule,
  rows: [
    ...[RuleRow, DecisionRow, ReviewQueueRow, ReviewRow, ExceptionRow],
    ...[SpendDayRow, TraceRow, ShopCountRow],
    ...[...MODEL_ROWS, ...TICKET_ROWS, ...COMPLIANCE_ROWS, ...INCIDENT_ROWS, ...NEWS_FEED_ROWS],
  ],
  personal: PERSONAL_DATA,
  migrations: MIGRATIONS,
  eraser: RiskEraser,
  listener: RiskListener,
};
