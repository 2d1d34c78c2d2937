import { unionResolvers } from '#platform';
import { ModelBook } from './model-book.service.js';
import { RiskModelResolver, RiskTrainingResolver } from './model.resolver.js';
import { ModelService } from './models.service.js';
import { ModelMoveRow, ModelPartRow, ModelRow, TrainingPartRow, TrainingRow } from './store/model.row.js';
import { ModelStore } from './store/model.store.js';
import { TrainingStore } from './store/training.store.js';
import { Trainer } from './trainer.service.js';
import { TrainingService } from './training.service.js';

/** Tables of trained models and of their training. */
export const MODEL_ROWS = [ModelRow, ModelPartRow, ModelMoveRow, TrainingRow, TrainingPartRow] as const;

const MUTATIONS = ['UploadTrainingPart', 'TrainModel', 'ShadowModel', 'PromoteModel', 'RollBackModel', 'RetireModel'];

/** The registry of trained models and their training, for the module of risk. */
export const MODEL_PROVIDERS = [
  ...[ModelStore, TrainingStore, ModelBook, ModelService, Trainer, TrainingService],
  ...[RiskModelResolver, RiskTrainingResolver],
  ...unionResolvers(...MUTATIONS.map(name => `${name}Result`)),
];
