import { CreateStock1700000001000 } from './create-stock.js';

export const MIGRATIONS = [CreateStock1700000001000] as const;
