import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#contracts';
import type { DriftWindow } from './domain/model-drift.js';
import { ModelWatch, type ClassDrift, type ModelDrift } from './model-watch.service.js';

/** How far the orders of today lie from what a model was trained on. */
@Resolver('RiskModelDrift')
export class ModelDriftResolver {
  constructor(private readonly models: ModelWatch) {}

  @Query('modelDrift')
  modelDrift(
    @Args('modelId') modelId: string,
    @Args('days') days: number,
    @Context('viewer') viewer: Viewer,
  ): Promise<ModelDrift | null> {
    return this.models.of(viewer, modelId, days);
  }
}

/** One class of a model that is watched. */
@Resolver('RiskClassDrift')
export class ClassDriftResolver {
  @ResolveField('class')
  className(@Parent() drift: ClassDrift): string {
    return drift.className;
  }
}

/** Some days of a class that is watched. */
@Resolver('RiskDriftWindow')
export class DriftWindowResolver {
  @ResolveField('stabilityIndex')
  stabilityIndex(@Parent() window: DriftWindow): number | null {
    return window.index;
  }
}
