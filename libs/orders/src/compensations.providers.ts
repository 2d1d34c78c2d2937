import { unionResolvers } from '#platform';
import { CompensationBook } from './compensation-book.service.js';
import { CompensationNotices } from './compensation-notices.service.js';
import {
  CompensationRunsResolver,
  CompensationsResolver,
  IncidentCompensationsResolver,
} from './compensations.resolver.js';
import { Compensations } from './compensations.service.js';
import { CompensationStore } from './store/compensation.store.js';

/** Everything about compensations, for the module of orders. */
export const COMPENSATION_PROVIDERS = [
  ...[CompensationStore, CompensationBook, CompensationNotices, Compensations],
  ...[CompensationsResolver, CompensationRunsResolver, IncidentCompensationsResolver],
  ...unionResolvers('ProposeCompensationResult', 'MoveCompensationResult'),
];
