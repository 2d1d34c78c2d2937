import { Module } from '@nestjs/common';
import { unionResolvers } from '#platform';
import { AcknowledgeAlertResultResolver, AlertsResolver } from './alerts.resolver.js';
import { ADDRESS_LINK_PROVIDERS } from './address-links.providers.js';
import { AlertsService } from './alerts.service.js';
import { BuyerExportResolver } from './buyer-export.resolver.js';
import { BuyerExport } from './buyer-export.service.js';
import { ClearanceResolver } from './clearance.resolver.js';
import { Clearance } from './clearance.service.js';
import { COMPENSATION_PROVIDERS } from './compensations.providers.js';
import { DeadlinesService } from './deadlines.service.js';
import { ErasureProgress } from './erasure-progress.service.js';
import { ErasuresResolver } from './erasures.resolver.js';
import { Erasures } from './erasures.service.js';
import { FulfilmentResolver } from './fulfilment.resolver.js';
import { FulfilmentService } from './fulfilment.service.js';
import { GateProposals } from './gate-proposals.service.js';
import { GateProposalResolver, GatesResolver } from './gates.resolver.js';
import { GatesService } from './gates.service.js';
import { IntakeService } from './intake.service.js';
import { LiveResolver } from './live.resolver.js';
import { OrderEraser } from './order.eraser.js';
import { OrdersListener } from './orders.listener.js';
import { OrdersResolver } from './orders.resolver.js';
import { OrdersService } from './orders.service.js';
import { Reveals } from './reveals.service.js';
import { PoolRebuildService } from './pool-rebuild.service.js';
import { PoolService } from './pool.service.js';
import { BuyersResolver, ShopsResolver } from './shops.resolver.js';
import { REGION_STOP_PROVIDERS } from './region-stops.providers.js';
import { AlertsStore } from './store/alerts.store.js';
import { ClearanceStore } from './store/clearance.store.js';
import { DetailStore } from './store/detail.store.js';
import { ErasureStore } from './store/erasure.store.js';
import { GatesStore } from './store/gates.store.js';
import { ListStore } from './store/list.store.js';
import { PeopleStore } from './store/people.store.js';
import { PoolStore } from './store/pool.store.js';
import { WalkStore } from './store/walk.store.js';

const RESULTS = [
  'ApproveOrderResult',
  'ShipOrderResult',
  'CancelOrderResult',
  'ForceStatusResult',
  'PlaceHoldResult',
  'ReleaseHoldResult',
  'EraseBuyerResult',
  'ProposeFinanceGateResult',
  'DecideFinanceGateResult',
];
const STORES = [
  ...[PoolStore, ListStore, DetailStore, WalkStore, AlertsStore, GatesStore],
  ...[PeopleStore, ErasureStore, ClearanceStore],
];
const SERVICES = [
  PoolService,
  PoolRebuildService,
  IntakeService,
  FulfilmentService,
  OrdersService,
  Reveals,
  AlertsService,
  GatesService,
  GateProposals,
  DeadlinesService,
  Erasures,
  BuyerExport,
  ErasureProgress,
  OrderEraser,
  Clearance,
];
const RESOLVERS = [
  OrdersResolver,
  ShopsResolver,
  BuyersResolver,
  FulfilmentResolver,
  AlertsResolver,
  AcknowledgeAlertResultResolver,
  GatesResolver,
  GateProposalResolver,
  LiveResolver,
  ErasuresResolver,
  BuyerExportResolver,
  ClearanceResolver,
];

@Module({
  providers: [
    ...STORES,
    ...SERVICES,
    ...RESOLVERS,
    ...ADDRESS_LINK_PROVIDERS,
    ...REGION_STOP_PROVIDERS,
    ...COMPENSATION_PROVIDERS,
    ...unionResolvers(...RESULTS),
    OrdersListener,
  ],
})
export class OrdersModule {}
