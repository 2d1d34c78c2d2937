import { CreateAccess1700000005000 } from './create-access.js';

export const MIGRATIONS = [CreateAccess1700000005000] as const;
