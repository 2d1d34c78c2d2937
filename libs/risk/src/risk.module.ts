import { Module } from '@nestjs/common';
import { unionResolvers } from '#platform';
import { BacktestResolver } from './backtest.resolver.js';
import { Backtest } from './backtest.service.js';
import { RiskExportResolver } from './buyer-export.resolver.js';
import { RiskExport } from './buyer-export.service.js';
import { COMPLIANCE_PROVIDERS } from './compliance.providers.js';
import { RiskExceptionResolver } from './exception.resolver.js';
import { Exceptions } from './exception.service.js';
import { INCIDENT_PROVIDERS } from './incidents.providers.js';
import { LinearEngine } from './linear-regex.js';
import { LiveRiskResolver } from './live.resolver.js';
import { MODEL_PROVIDERS } from './model.providers.js';
import { MONTHLY_REVIEW_PROVIDERS } from './monthly-review.providers.js';
import { NEWS_FEED_PROVIDERS } from './news-feeds.providers.js';
import { ReviewService } from './review.service.js';
import { RiskEraser } from './risk.eraser.js';
import { RiskListener } from './risk.listener.js';
import { OrderRiskResolver, RiskDecisionResolver } from './risk.resolver.js';
import { RuleBook } from './rule-book.service.js';
import { RiskConditionScalar } from './rule-condition.scalar.js';
import { RiskRuleResolver } from './rule.resolver.js';
import { Screening } from './screening.service.js';
import { SecondLooks } from './second-look.service.js';
import { StatisticsTrimmer } from './statistics-trimmer.service.js';
import { StatisticsService } from './statistics.service.js';
import { DecisionStore } from './store/decision.store.js';
import { ExceptionStore } from './store/exception.store.js';
import { PeopleStore } from './store/people.store.js';
import { RuleStore } from './store/rule.store.js';
import { ShopCountStore } from './store/shop-count.store.js';
import { SpendStore } from './store/spend.store.js';
import { TraceStore } from './store/trace.store.js';
import { TICKET_PROVIDERS } from './ticket-desk.providers.js';

const STORES = [RuleStore, ExceptionStore, DecisionStore, SpendStore, TraceStore, ShopCountStore, PeopleStore];
const SERVICES = [
  LinearEngine,
  RuleBook,
  Backtest,
  Exceptions,
  Screening,
  SecondLooks,
  ReviewService,
  StatisticsService,
  StatisticsTrimmer,
  RiskEraser,
  RiskExport,
  RiskListener,
];
const RESOLVERS = [
  LiveRiskResolver,
  RiskDecisionResolver,
  OrderRiskResolver,
  RiskRuleResolver,
  BacktestResolver,
  RiskExceptionResolver,
  RiskExportResolver,
];

@Module({
  providers: [
    ...STORES,
    ...SERVICES,
    ...RESOLVERS,
    ...TICKET_PROVIDERS,
    ...COMPLIANCE_PROVIDERS,
    ...MODEL_PROVIDERS,
    ...MONTHLY_REVIEW_PROVIDERS,
    ...INCIDENT_PROVIDERS,
    ...NEWS_FEED_PROVIDERS,
    RiskConditionScalar,
    ...unionResolvers(
      'ReviewOrderResult',
      'SaveRiskRuleResult',
      'PublishRiskRuleResult',
      'BacktestRiskRuleResult',
      'AddRiskExceptionResult',
      'EndRiskExceptionResult',
    ),
  ],
})
export class RiskModule {}
