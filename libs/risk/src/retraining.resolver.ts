import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult } from '#platform';
import { Labels } from './labels.service.js';
import { Retrainer, type RetrainInput } from './retraining.service.js';
import type { LabelCount } from './store/label.store.js';
import type { TrainingView } from './training.service.js';

/** What people have labelled, and models that go on from others with it. */
@Resolver('RiskLabelCount')
export class RetrainingResolver {
  constructor(
    private readonly labels: Labels,
    private readonly trainings: Retrainer,
  ) {}

  @Query('riskLabelCounts')
  riskLabelCounts(@Context('viewer') viewer: Viewer): Promise<readonly LabelCount[]> {
    return this.labels.counts(viewer);
  }

  @Mutation('retrainFromLabels')
  retrainFromLabels(
    @Args('input') input: RetrainInput,
    @Context('viewer') viewer: Viewer,
  ): Promise<TrainingView | Problem> {
    return asResult(() => this.trainings.retrain(viewer, input));
  }
}
