import { Module } from '@nestjs/common';
import { unionResolvers } from '#platform';
import { LiveRiskResolver } from './live.resolver.js';
import { ModelBook } from './model-book.service.js';
import { RiskModelResolver, RiskTrainingResolver } from './model.resolver.js';
import { ModelService } from './models.service.js';
import { ReviewService } from './review.service.js';
import { RiskListener } from './risk.listener.js';
import { OrderRiskResolver, RiskDecisionResolver, TicketResolver } from './risk.resolver.js';
import { RuleBook } from './rule-book.service.js';
import { RiskRuleResolver } from './rule.resolver.js';
import { Screening } from './screening.service.js';
import { SpendTrimmer } from './spend-trimmer.service.js';
import { DecisionStore } from './store/decision.store.js';
import { ModelStore } from './store/model.store.js';
import { RuleStore } from './store/rule.store.js';
import { SpendStore } from './store/spend.store.js';
import { TicketStore } from './store/ticket.store.js';
import { TrainingStore } from './store/training.store.js';
import { TicketService } from './ticket.service.js';
import { Trainer } from './trainer.service.js';
import { TrainingService } from './training.service.js';

const STORES = [RuleStore, DecisionStore, SpendStore, TicketStore];
const MODELS = [
  ModelStore,
  TrainingStore,
  ModelBook,
  ModelService,
  Trainer,
  TrainingService,
  RiskModelResolver,
  RiskTrainingResolver,
];
const MODEL_RESULTS = [
  'UploadTrainingPart',
  'TrainModel',
  'ShadowModel',
  'PromoteModel',
  'RollBackModel',
  'RetireModel',
];
const SERVICES = [RuleBook, Screening, ReviewService, TicketService, SpendTrimmer, RiskListener];
const RESOLVERS = [LiveRiskResolver, TicketResolver, RiskDecisionResolver, OrderRiskResolver, RiskRuleResolver];

@Module({
  providers: [
    ...STORES,
    ...SERVICES,
    ...RESOLVERS,
    ...MODELS,
    ...unionResolvers(...MODEL_RESULTS.map(name => `${name}Result`)),
    ...unionResolvers('ReviewOrderResult', 'CloseTicketResult', 'SaveRiskRuleResult'),
  ],
})
export class RiskModule {}
