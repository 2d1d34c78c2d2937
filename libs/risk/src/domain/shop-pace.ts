import type { VelocityField } from './velocity.js';

/** Pieces of time a shop's orders are counted by: a shop has too many orders to look at each. */
export const GRAINS = ['MINUTE', 'HOUR', 'DAY'] as const;
export type Grain = (typeof GRAINS)[number];

const LENGTH_MS: Readonly<Record<Grain, number>> = { MINUTE: 60_000, HOUR: 3_600_000, DAY: 86_400_000 };
/** Pieces of one kind that the longest window of that kind reaches back. */
export const REACH: Readonly<Record<Grain, number>> = { MINUTE: 60, HOUR: 24, DAY: 30 };

/** Orders of one shop in one piece of time. */
export interface ShopCount {
  readonly shopId: string;
  readonly grain: Grain;
  /** Pieces since 1970, UTC. */
  readonly piece: number;
  readonly orders: number;
}

export const pieceOf = (grain: Grain, at: Date): number => Math.floor(at.getTime() / LENGTH_MS[grain]);

/** A piece counts as long as a part of it lies within the window. */
const WINDOWS: readonly { readonly field: VelocityField; readonly grain: Grain; readonly pieces: number }[] = [
  { field: 'shopOrders1h', grain: 'MINUTE', pieces: 60 },
  { field: 'shopOrders24h', grain: 'HOUR', pieces: 24 },
  { field: 'shopOrders7d', grain: 'DAY', pieces: 7 },
  { field: 'shopOrders30d', grain: 'DAY', pieces: 30 },
];

type ShopVelocity = Partial<Record<VelocityField, number>>;

/** Orders of the shops of one batch: read once, added to in memory, written as differences. */
export class ShopPace {
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly added = new Map<string, ShopCount>();

  constructor(counts: Iterable<ShopCount>) {
    for (const count of counts) this.put(count);
  }

  /** Orders of the shop before one that was paid at an instant; `counted`: when that one itself was paid, if it was counted before. */
  measure(shopId: string, paidAt: Date, counted: Date | null = null): ShopVelocity {
    const velocity: ShopVelocity = {};
    for (const { field, grain, pieces } of WINDOWS) {
      const counts = this.counts.get(keyOf(shopId, grain));
      const last = pieceOf(grain, paidAt);
      let orders = 0;
      for (let piece = last - pieces; counts && piece <= last; piece += 1) orders += counts.get(piece) ?? 0;
      const own = counted === null ? -Infinity : pieceOf(grain, counted);
      velocity[field] = own >= last - pieces && own <= last ? Math.max(0, orders - 1) : orders;
    }
    return velocity;
  }

  add(shopId: string, paidAt: Date): void {
    for (const grain of GRAINS) {
      const one: ShopCount = { shopId, grain, piece: pieceOf(grain, paidAt), orders: 1 };
      this.put(one);
      const key = `${keyOf(shopId, grain)} ${one.piece}`;
      this.added.set(key, { ...one, orders: (this.added.get(key)?.orders ?? 0) + 1 });
    }
  }

  /** What the batch added, to be written. */
  differences(): readonly ShopCount[] {
    return [...this.added.values()];
  }

  private put({ shopId, grain, piece, orders }: ShopCount): void {
    const key = keyOf(shopId, grain);
    const counts = this.counts.get(key) ?? new Map<number, number>();
    this.counts.set(key, counts);
    counts.set(piece, (counts.get(piece) ?? 0) + orders);
  }
}

const keyOf = (shopId: string, grain: Grain): string => `${grain} ${shopId}`;
