/** What one warehouse holds of one SKU. `reserved` is promised to orders and still on hand. */
export interface StockLevel {
  readonly skuCode: string;
  readonly warehouse: string;
  readonly onHand: number;
  readonly reserved: number;
}

/** How much of a SKU an order wants in all its lines. */
export interface Wanted {
  readonly skuCode: string;
  readonly quantity: number;
}

/** A quantity taken from one warehouse for an order. */
export interface Pick extends Wanted {
  readonly warehouse: string;
}

/** What an order lacks: it wanted more than could be promised at that moment. */
export interface Shortfall {
  readonly skuCode: string;
  readonly wanted: number;
  readonly available: number;
}

/** RECEIVE and ADJUST come from people and warehouses, the others from orders. */
export const MOVEMENT_KINDS = ['RECEIVE', 'ADJUST', 'RESERVE', 'RELEASE', 'CONSUME'] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** One row of the ledger: the counters are nothing but the sum of these. */
export interface Movement {
  readonly kind: MovementKind;
  readonly skuCode: string;
  readonly warehouse: string;
  readonly onHandDelta: number;
  readonly reservedDelta: number;
  /** The order that moved it; null for counts by people and warehouses. */
  readonly orderId: string | null;
  readonly shopId: string;
}

/** SHORT waits for stock; the graph shows the other three as a reservation. */
export const RESERVATION_STATES = ['SHORT', 'RESERVED', 'RELEASED', 'CONSUMED'] as const;
export type ReservationState = (typeof RESERVATION_STATES)[number];

/** The warehouse of a shop that never spoke of warehouses. */
export const MAIN_WAREHOUSE = 'MAIN';

/** More of one SKU in one warehouse than this is a slip of the pen, not stock. */
export const MOST_ON_HAND = 100_000_000;

/** What can still be promised. */
export const availableOf = (level: StockLevel): number => level.onHand - level.reserved;

/** What a list of lines wants a SKU, in order of first mention: the same SKU twice is summed, nothing is wanted of a zero. */
export function wantedOf(lines: readonly Wanted[]): readonly Wanted[] {
  const sums = new Map<string, number>();
  for (const { skuCode, quantity } of lines) {
    if (quantity <= 0) continue;
    sums.set(skuCode, Math.min((sums.get(skuCode) ?? 0) + quantity, Number.MAX_SAFE_INTEGER));
  }
  return Array.from(sums, ([skuCode, quantity]) => ({ skuCode, quantity }));
}
