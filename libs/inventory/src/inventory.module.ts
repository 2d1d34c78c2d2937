import { Module } from '@nestjs/common';
import { unionResolvers } from '#platform';
import { InventoryListener } from './inventory.listener.js';
import { OrderStockResolver, SkuConnectionResolver, SkuResolver, StockMovementResolver } from './inventory.resolver.js';
import { LiveStockResolver } from './live.resolver.js';
import { InventoryService } from './inventory.service.js';
import { RepairService } from './repair.service.js';
import { StockBooks } from './stock-books.service.js';
import { LedgerStore } from './store/ledger.store.js';
import { ReservationStore } from './store/reservation.store.js';
import { StockStore } from './store/stock.store.js';
import { WaitingOrders } from './waiting-orders.service.js';

@Module({
  providers: [
    StockStore,
    LedgerStore,
    ReservationStore,
    StockBooks,
    WaitingOrders,
    RepairService,
    InventoryService,
    InventoryListener,
    LiveStockResolver,
    SkuResolver,
    SkuConnectionResolver,
    StockMovementResolver,
    OrderStockResolver,
    ...unionResolvers('SetStockResult'),
  ],
})
export class InventoryModule {}
