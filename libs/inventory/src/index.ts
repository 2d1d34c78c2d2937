import { NOTHING_PERSONAL, type Subgraph } from '#platform';
import { InventoryListener } from './inventory.listener.js';
import { InventoryModule } from './inventory.module.js';
import { LedgerRow } from './store/ledger.row.js';
import { MIGRATIONS } from './store/migrations/index.js';
import { ReservationLineRow, ReservationRow, ShortfallRow } from './store/reservation.row.js';
import { StockRow } from './store/stock.row.js';

export { RepairService } from './repair.service.js';
export type { RepairReport } from './domain/repair.js';

/** Stock: levels, reservations, ledger. */
export const inventory: Subgraph = {
  kind: 'subgraph',
  name: 'inventory',
  module: InventoryModule,
  rows: [StockRow, LedgerRow, ReservationRow, ReservationLineRow, ShortfallRow],
  personal: NOTHING_PERSONAL,
  migrations: MIGRATIONS,
  listener: InventoryListener,
};
