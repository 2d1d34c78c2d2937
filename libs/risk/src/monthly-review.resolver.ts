import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult } from '#platform';
import type { Proportion } from './domain/proportion.js';
import { MonthlyReviews, type MonthlyReviewView, type NamedSuggestion } from './monthly-review.service.js';
import { ruleView, type RuleView } from './rule.resolver.js';

type Reviewed = { readonly share: Proportion | null };

/** What a month of reviews says of the rules. */
@Resolver('RiskRuleReview')
export class MonthlyReviewResolver {
  constructor(private readonly reviews: MonthlyReviews) {}

  @Query('riskMonthlyReview')
  review(@Context('viewer') viewer: Viewer, @Args('month') month: string): Promise<MonthlyReviewView | null> {
    return this.reviews.of(viewer, month);
  }

  @Mutation('takeRiskSuggestion')
  take(
    @Context('viewer') viewer: Viewer,
    @Args('id') id: string,
    @Args('reason') reason: string,
  ): Promise<RuleView | Problem> {
    return asResult(async () => ruleView(await this.reviews.take(viewer, id, reason)));
  }

  @ResolveField('precision')
  precision(@Parent() { share }: Reviewed): number | null {
    return share?.value ?? null;
  }

  @ResolveField('precisionLow')
  low(@Parent() { share }: Reviewed): number | null {
    return share?.low ?? null;
  }

  @ResolveField('precisionHigh')
  high(@Parent() { share }: Reviewed): number | null {
    return share?.high ?? null;
  }
}

/** A suggestion, told flat. */
@Resolver('RiskSuggestion')
export class RiskSuggestionResolver {
  @ResolveField('rule')
  rule(@Parent() { rule }: NamedSuggestion): string {
    return rule.key;
  }

  @ResolveField('version')
  version(@Parent() { rule }: NamedSuggestion): number {
    return rule.version;
  }

  @ResolveField('change')
  change(@Parent() { change }: NamedSuggestion): string {
    return change.kind;
  }

  @ResolveField('from')
  from(@Parent() { change }: NamedSuggestion): number {
    return change.from;
  }

  @ResolveField('to')
  to(@Parent() { change }: NamedSuggestion): number {
    return change.to;
  }
}
