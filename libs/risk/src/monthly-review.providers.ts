import { unionResolvers } from '#platform';
import { MonthlyReviewResolver, RiskSuggestionResolver } from './monthly-review.resolver.js';
import { MonthlyReviews } from './monthly-review.service.js';
import { JudgedDecisionStore } from './store/judged-decision.store.js';

/** The monthly review, for the module of risk. */
export const MONTHLY_REVIEW_PROVIDERS = [
  ...[JudgedDecisionStore, MonthlyReviews, MonthlyReviewResolver, RiskSuggestionResolver],
  ...unionResolvers('TakeRiskSuggestionResult'),
];
