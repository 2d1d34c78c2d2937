import { unionResolvers } from '#platform';
import { ClassDriftResolver, DriftWindowResolver, ModelDriftResolver } from './model-drift.resolver.js';
import { ModelWatch } from './model-watch.service.js';
import { ModelDayRow } from './store/model-day.row.js';
import { ModelDayStore } from './store/model-day.store.js';
import { Labels } from './labels.service.js';
import { RetrainingResolver } from './retraining.resolver.js';
import { Retrainer } from './retraining.service.js';
import { LabelRow } from './store/label.row.js';
import { LabelStore } from './store/label.store.js';
import { TrainingOrders } from './training-orders.service.js';
import { ModelBook } from './model-book.service.js';
import { RiskModelResolver, RiskTrainingResolver } from './model.resolver.js';
import { ModelService } from './models.service.js';
import { Opinions } from './opinions.service.js';
import { PolicyBook } from './policy-book.service.js';
import { RiskClassPolicyResolver, RiskPolicyResolver } from './policy.resolver.js';
import { ModelMoveRow, ModelPartRow, ModelRow, TrainingPartRow, TrainingRow } from './store/model.row.js';
import { ModelStore } from './store/model.store.js';
import { PolicyRow } from './store/policy.row.js';
import { PolicyStore } from './store/policy.store.js';
import { TrainingStore } from './store/training.store.js';
import { Trainer } from './trainer.service.js';
import { TrainingService } from './training.service.js';

/** Tables of trained models, of their training, and of the policy that weighs them against rules. */
export const MODEL_ROWS = [
  ModelRow,
  ModelPartRow,
  ModelMoveRow,
  TrainingRow,
  TrainingPartRow,
  PolicyRow,
  ModelDayRow,
  LabelRow,
] as const;

const MUTATIONS = [
  'UploadTrainingPart',
  'TrainModel',
  'ShadowModel',
  'PromoteModel',
  'RollBackModel',
  'RetireModel',
  'SaveRiskPolicy',
  'RetrainFromLabels',
];

/** The registry of trained models and their training, for the module of risk. */
export const MODEL_PROVIDERS = [
  ...[ModelStore, TrainingStore, ModelBook, ModelService, Trainer, TrainingService],
  ...[RiskModelResolver, RiskTrainingResolver, PolicyStore, PolicyBook, Opinions],
  ...[RiskPolicyResolver, RiskClassPolicyResolver],
  ...[ModelDayStore, ModelWatch, ModelDriftResolver, ClassDriftResolver, DriftWindowResolver],
  ...[LabelStore, Labels, TrainingOrders, Retrainer, RetrainingResolver],
  ...unionResolvers(...MUTATIONS.map(name => `${name}Result`)),
];
