import { AddErasures1700000002600 } from './add-erasures.js';
import { CreateAddressFixes1700000002500 } from './create-address-fixes.js';
import { CreateGateProposals1700000002510 } from './create-gate-proposals.js';
import { CreateCompensations1700000002612 } from './create-compensations.js';
import { CreateOrders1700000002000 } from './create-orders.js';
import { CreateRegionStops1700000002610, SeedRegionStopGuard1700000002611 } from './create-region-stops.js';

export const MIGRATIONS = [
  CreateOrders1700000002000,
  CreateAddressFixes1700000002500,
  CreateGateProposals1700000002510,
  AddErasures1700000002600,
  CreateRegionStops1700000002610,
  SeedRegionStopGuard1700000002611,
  CreateCompensations1700000002612,
] as const;
