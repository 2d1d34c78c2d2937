import { Module } from '@nestjs/common';
import { unionResolvers } from '#platform';
import { BACK_DUTY_PROVIDERS } from './back-duty.providers.js';
import { BacktestResolver } from './backtest.resolver.js';
import { Backtest } from './backtest.service.js';
import { RiskExceptionResolver } from './exception.resolver.js';
import { Exceptions } from './exception.service.js';
import { INCIDENT_PROVIDERS } from './incidents.providers.js';
import { LinearEngine } from './linear-regex.js';
import { LiveRiskResolver } from './live.resolver.js';
import { MODEL_PROVIDERS } from './model.providers.js';
import { MONTHLY_REVIEW_PROVIDERS } from './monthly-review.providers.js';
import { NEWS_FEED_PROVIDERS } from './news-feeds.providers.js';
import { ReviewService } from './review.service.js';
import { RiskListener } from './risk.listener.js';
import { OrderRiskResolver, RiskDecisionResolver } from './risk.resolver.js';
import { RuleBook } from './rule-book.service.js';
import { RiskConditionScalar } from './rule-condition.scalar.js';
import { RiskRuleResolver } from './rule.resolver.js';
import { Screening } from './screening.service.js';
import { SecondLooks } from './second-look.service.js';
import { SpendTrimmer } from './spend-trimmer.service.js';
import { DecisionStore } from './store/decision.store.js';
import { ExceptionStore } from './store/exception.store.js';
import { RuleStore } from './store/rule.store.js';
import { SpendStore } from './store/spend.store.js';
import { TICKET_PROVIDERS } from './ticket-desk.providers.js';

const STORES = [RuleStore, ExceptionStore, DecisionStore, SpendStore];
const SERVICES = [
  LinearEngine,
  RuleBook,
  Backtest,
  Exceptions,
  Screening,
  SecondLooks,
  ReviewService,
  SpendTrimmer,
  RiskListener,
];
const RESOLVERS = [
  LiveRiskResolver,
  RiskDecisionResolver,
  OrderRiskResolver,
  RiskRuleResolver,
  BacktestResolver,
  RiskExceptionResolver,
];

@Module({
  providers: [
    ...STORES,
    ...SERVICES,
    ...RESOLVERS,
    ...TICKET_PROVIDERS,
    ...MODEL_PROVIDERS,
    ...MONTHLY_REVIEW_PROVIDERS,
    ...INCIDENT_PROVIDERS,
    ...BACK_DUTY_PROVIDERS,
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
