import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult } from '#platform';
import { Backtest, type BacktestView } from './backtest.service.js';
import { writtenOf, type RuleInput } from './rule-input.js';

interface BacktestArgs {
  readonly input: RuleInput;
  readonly from: Date;
  readonly to: Date;
  readonly shops?: readonly string[] | null;
}

/** Rules tried on the past. */
@Resolver()
export class BacktestResolver {
  constructor(private readonly backtest: Backtest) {}

  @Query('backtestRiskRule')
  backtestRiskRule(
    @Args() { input, from, to, shops = null }: BacktestArgs,
    @Context('viewer') viewer: Viewer,
  ): Promise<BacktestView | Problem> {
    return asResult(() => this.backtest.run(viewer, writtenOf(input), { from, to, shops }));
  }
}
