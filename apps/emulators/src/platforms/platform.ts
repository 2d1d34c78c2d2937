import type { FastifyInstance } from 'fastify';
import type { MessageBook } from '../push/message-book.js';
import type { Platform, WorldOrder } from '../world/order.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import type { Throttle } from './throttle.js';

/** What a shop's owner enters at the hub to connect the shop; the shape the hub's connectors take. */
export interface ShopCredentials {
  readonly appKey: string;
  readonly appSecret: string;
  readonly accessToken: string;
  readonly apiUrl: string;
  readonly socketUrl: string;
  readonly platformShopId: string;
  readonly currency: string;
}

/** One demo shop on one platform. */
export interface Shop {
  readonly shopId: string;
  readonly channel: 'TAOBAO' | 'DOUYIN' | 'PINDUODUO';
  readonly platform: Platform;
  readonly name: string;
  readonly appKey: string;
  readonly appSecret: string;
  readonly accessToken: string;
  readonly platformShopId: string;
}

/** What a platform's doors need. */
export interface Surroundings {
  readonly shop: Shop;
  readonly world: World;
  readonly book: MessageBook;
  readonly random: Random;
  readonly throttle: Throttle;
  readonly now: () => number;
}

/** A platform acted out: its doors, and how it writes the state of an order. */
export interface ActedPlatform {
  mount(http: FastifyInstance): void;
  /** The platform's own status code of the order; null while its interfaces do not show the order. */
  statusOf(order: WorldOrder): string | null;
  stop(): Promise<void>;
}
