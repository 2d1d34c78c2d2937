import { CreateOrders1700000002000 } from './create-orders.js';

export const MIGRATIONS = [CreateOrders1700000002000] as const;
