/** Every word here is the same text in SDL, TypeScript, the database and events. */
export const CHANNELS = ['TAOBAO', 'DOUYIN', 'PINDUODUO', 'JD', 'YOUZAN', 'SHOPIFY', 'GENERIC'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Status machine of an order. A channel never reports READY_TO_SHIP: finance review stands before it. */
export const ORDER_STATUSES = [
  'PENDING_PAYMENT',
  'PAID',
  'READY_TO_SHIP',
  'PARTIALLY_SHIPPED',
  'SHIPPED',
  'SIGNED',
  'COMPLETED',
  'CANCELLED',
  'CLOSED',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** Ship permission is an axis of its own; an order ships only when no hold is open. */
export const HOLD_KINDS = [
  'STOCK',
  'RISK',
  'FINANCE',
  'SERVICE',
  'PLATFORM',
  'COMPLIANCE',
  'REGION',
  'ADDRESS',
  'MANUAL',
] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

/** PENDING: an answer is awaited. BLOCKED: somebody or something has to act. RELEASED: no longer bars shipping. */
export const HOLD_STATES = ['PENDING', 'BLOCKED', 'RELEASED'] as const;
export type HoldState = (typeof HOLD_STATES)[number];

/** After-sale is the third axis, beside status and holds. */
export const AFTER_SALE_STATES = ['NONE', 'REQUESTED', 'AGREED', 'REFUSED', 'REFUNDED', 'CLOSED'] as const;
export type AfterSaleState = (typeof AFTER_SALE_STATES)[number];

export const AFTER_SALE_TYPES = ['REFUND_ONLY', 'RETURN_AND_REFUND', 'EXCHANGE', 'RESHIP', 'REPAIR', 'OTHER'] as const;
export type AfterSaleType = (typeof AFTER_SALE_TYPES)[number];

/** Who reported a fact. Versions are compared only within one source. */
export const FACT_SOURCES = ['CHANNEL', 'IMPORT', 'WAREHOUSE', 'CARRIER', 'STAFF', 'HUB'] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

/** Services that can run as processes of their own. */
export const SERVICES = ['orders', 'inventory', 'channels', 'risk', 'analytics'] as const;
/** All that have a database and events: the services, and access in the gateway's process. */
export const SUBGRAPHS = [...SERVICES, 'access'] as const;
export type ServiceName = (typeof SUBGRAPHS)[number];
