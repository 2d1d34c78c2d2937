import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult } from '#platform';
import type { ModelKind } from './domain/model-state.js';
import { ModelBook, type ModelView } from './model-book.service.js';
import { ModelService } from './models.service.js';
import {
  TrainingService,
  type PartInput,
  type TrainingSetView,
  type TrainingView,
  type TrainInput,
} from './training.service.js';

/** Trained models: read, and moved between draft, shadow, force and retirement. */
@Resolver('RiskModel')
export class RiskModelResolver {
  constructor(
    private readonly book: ModelBook,
    private readonly models: ModelService,
  ) {}

  @Query('riskModels')
  riskModels(@Context('viewer') viewer: Viewer): Promise<readonly ModelView[]> {
    return this.book.newest(viewer);
  }

  @Query('riskModel')
  riskModel(@Args('id') id: string, @Context('viewer') viewer: Viewer): Promise<ModelView | null> {
    return this.book.byId(viewer, id);
  }

  @Mutation('shadowModel')
  shadowModel(
    @Args('id') id: string,
    @Args('reason') reason: string,
    @Context('viewer') viewer: Viewer,
  ): Promise<ModelView | Problem> {
    return asResult(() => this.models.shadow(viewer, id, reason));
  }

  @Mutation('promoteModel')
  promoteModel(
    @Args('id') id: string,
    @Args('reason') reason: string,
    @Context('viewer') viewer: Viewer,
  ): Promise<ModelView | Problem> {
    return asResult(() => this.models.promote(viewer, id, reason));
  }

  @Mutation('retireModel')
  retireModel(
    @Args('id') id: string,
    @Args('reason') reason: string,
    @Context('viewer') viewer: Viewer,
  ): Promise<ModelView | Problem> {
    return asResult(() => this.models.retire(viewer, id, reason));
  }

  @Mutation('rollBackModel')
  rollBackModel(
    @Args('kind') kind: ModelKind,
    @Args('reason') reason: string,
    @Context('viewer') viewer: Viewer,
  ): Promise<ModelView | Problem> {
    return asResult(() => this.models.rollBack(viewer, kind, reason));
  }

  @ResolveField('kind')
  kind(@Parent() model: ModelView): ModelKind {
    return model.modelKind;
  }
}

/** Uploads of labelled rows, and trainings. */
@Resolver('RiskTraining')
export class RiskTrainingResolver {
  constructor(
    private readonly trainings: TrainingService,
    private readonly book: ModelBook,
  ) {}

  @Query('riskTrainings')
  riskTrainings(@Context('viewer') viewer: Viewer): Promise<readonly TrainingView[]> {
    return this.trainings.list(viewer);
  }

  @Query('riskTraining')
  riskTraining(@Args('id') id: string, @Context('viewer') viewer: Viewer): Promise<TrainingView | null> {
    return this.trainings.byId(viewer, id);
  }

  @Mutation('uploadTrainingPart')
  uploadTrainingPart(
    @Args('input') input: PartInput,
    @Context('viewer') viewer: Viewer,
  ): Promise<TrainingSetView | Problem> {
    return asResult(() => this.trainings.upload(viewer, input));
  }

  @Mutation('trainModel')
  trainModel(@Args('input') input: TrainInput, @Context('viewer') viewer: Viewer): Promise<TrainingView | Problem> {
    return asResult(() => this.trainings.train(viewer, input));
  }

  @ResolveField('kind')
  kind(@Parent() training: TrainingView): ModelKind {
    return training.modelKind;
  }

  @ResolveField('progress')
  progress(@Parent() training: TrainingView): number {
    return training.progressPercent / 100;
  }

  @ResolveField('model')
  model(@Parent() training: TrainingView, @Context('viewer') viewer: Viewer): Promise<ModelView | null> {
    return training.modelId === null ? Promise.resolve(null) : this.book.byId(viewer, training.modelId);
  }
}
