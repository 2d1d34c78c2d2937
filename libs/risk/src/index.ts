import type { Subgraph } from '#platform';
import { RiskListener } from './risk.listener.js';
import { RiskModule } from './risk.module.js';
import { DecisionRow, ReviewQueueRow, ReviewRow } from './store/decision.row.js';
import { MIGRATIONS } from './store/migrations/index.js';
import { ModelMoveRow, ModelPartRow, ModelRow, TrainingPartRow, TrainingRow } from './store/model.row.js';
import { RuleRow } from './store/rule.row.js';
import { SpendDayRow } from './store/spend.row.js';
import { TicketRow } from './store/ticket.row.js';

/** Risk: rules, decisions, reviews, tickets. */
export const risk: Subgraph = {
  kind: 'subgraph',
  name: 'risk',
  module: RiskModule,
  rows: [
    ...[RuleRow, DecisionRow, ReviewQueueRow, ReviewRow, SpendDayRow, TicketRow],
    ...[ModelRow, ModelPartRow, ModelMoveRow, TrainingRow, TrainingPartRow],
  ],
  migrations: MIGRATIONS,
  listener: RiskListener,
};
