import { analytics } from '#analytics';
import { channels } from '#channels';
import { access, gateway } from '#gateway';
import { inventory } from '#inventory';
import { orders } from '#orders';
import { risk } from '#risk';

/** Everything in one process. */
export const ROLES = [orders, inventory, channels, risk, analytics, access, gateway] as const;
