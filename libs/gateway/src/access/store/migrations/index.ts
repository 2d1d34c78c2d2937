import { CreateAccess1700000005000 } from './create-access.js';
import { CreateWebhooks1700000005010 } from './create-webhooks.js';

export const MIGRATIONS = [CreateAccess1700000005000, CreateWebhooks1700000005010] as const;
