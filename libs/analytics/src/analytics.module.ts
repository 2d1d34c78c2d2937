import { Module } from '@nestjs/common';
import { unionResolvers } from '#platform';
import { AgeLimitsService } from './age-limits.service.js';
import { AgeResolver } from './age.resolver.js';
import { AnalyticsListener } from './analytics.listener.js';
import { BoardRebuildService } from './board-rebuild.service.js';
import { BoardResolver } from './board.resolver.js';
import { BoardService } from './board.service.js';
import { ConsistencyService } from './consistency.service.js';
import { FlowService } from './flow.service.js';
import { StalledOrdersService } from './stalled-orders.service.js';
import { LiveStallResolver } from './live.resolver.js';
import { AgeLimitsStore } from './store/age-limits.store.js';
import { CountersStore } from './store/counters.store.js';
import { OpenOrdersStore } from './store/open-orders.store.js';

const stores = [AgeLimitsStore, CountersStore, OpenOrdersStore];
const services = [
  AgeLimitsService,
  BoardRebuildService,
  BoardService,
  ConsistencyService,
  FlowService,
  StalledOrdersService,
];
const doors = [
  AgeResolver,
  AnalyticsListener,
  BoardResolver,
  LiveStallResolver,
  ...unionResolvers('SetAgeLimitResult'),
];

/** Nest wiring of the analytics subgraph. */
@Module({ providers: [...stores, ...services, ...doors] })
export class AnalyticsModule {}
