import { HOLD_KINDS, type FactSource, type HoldKind, type HoldState, type OrderStatus } from '#contracts';
import type { Cause } from './order.js';
import { isOpen, isToShip } from './status-machine.js';

/** A bar to shipping, or the memory of one that was lifted. One of a kind an order. */
export interface Hold {
  readonly kind: HoldKind;
  readonly state: HoldState;
  readonly reason: string;
  readonly source: FactSource;
  readonly by: string;
  readonly at: string;
  /** What exactly it is about: amount approved, after-sale state, reservation, decision. Tells a new cause from the old. */
  readonly about: string;
}

/** Who may lift a hold: only MANUAL-like ones go by hand, every other kind has its own way. */
export const RELEASED_BY = {
  STOCK: 'inventory',
  RISK: 'a risk review',
  FINANCE: 'finance approval',
  SERVICE: 'hand',
  PLATFORM: 'the channel',
  COMPLIANCE: 'the compliance check',
  REGION: 'hand',
  ADDRESS: 'hand',
  MANUAL: 'hand',
} as const satisfies Record<HoldKind, string>;

/** Kinds the hub places by itself and takes back when the order is undone. */
const AUTOMATIC: readonly HoldKind[] = ['STOCK', 'RISK', 'FINANCE', 'SERVICE', 'PLATFORM', 'COMPLIANCE', 'ADDRESS'];
const BITS = new Map<HoldKind, number>(HOLD_KINDS.map((kind, place) => [kind, 1 << place]));

export const holdOf = (holds: readonly Hold[], kind: HoldKind): Hold | undefined => holds.find(h => h.kind === kind);
export const isOpenHold = (hold: Hold): boolean => hold.state !== 'RELEASED';
/** Every hold that is not released. */
export const openHolds = (holds: readonly Hold[]): readonly Hold[] => holds.filter(isOpenHold);
export const isHeld = (holds: readonly Hold[]): boolean => holds.some(isOpenHold);
export const isAutomatic = (hold: Hold): boolean => AUTOMATIC.includes(hold.kind);

/** The change of one hold, written over the old one of its kind. */
export interface HoldChange {
  readonly kind: HoldKind;
  readonly state: HoldState;
  readonly reason: string;
  readonly about: string;
}

/** The holds with one changed; kinds stay in the order of the list so that equal holds are equal text. */
export function withHold(holds: readonly Hold[], change: HoldChange, cause: Cause): readonly Hold[] {
  const hold: Hold = {
    kind: change.kind,
    state: change.state,
    reason: change.reason,
    source: cause.source,
    by: cause.by,
    at: cause.at.toISOString(),
    about: change.about,
  };
  const others = holds.filter(h => h.kind !== change.kind);
  return [...others, hold].sort((a, b) => bitOf(a.kind) - bitOf(b.kind));
}

/** The bit of a kind in `held`. */
export const bitOf = (kind: HoldKind): number => BITS.get(kind) ?? 0;

/** Bits of the kinds that bar shipping now; none once there is nothing left to ship. */
export function heldBits(holds: readonly Hold[], status: OrderStatus): number {
  if (!isOpen(status)) return 0;
  let bits = 0;
  for (const hold of holds) if (isOpenHold(hold) && barsIn(hold.kind, status)) bits |= bitOf(hold.kind);
  return bits;
}

/** What is asked at payment bars nothing while the channel says that the order is not paid after all. */
const barsIn = (kind: HoldKind, status: OrderStatus): boolean =>
  isToShip(status) || (kind !== 'STOCK' && kind !== 'RISK' && kind !== 'FINANCE');

/** Since when the oldest unanswered question waits; null when none does. */
export function awaitingSince(holds: readonly Hold[], status: OrderStatus): Date | null {
  if (!isToShip(status)) return null;
  const since = holds.filter(h => h.state === 'PENDING').map(h => h.at);
  return since.length ? new Date(since.reduce((a, b) => (a < b ? a : b))) : null;
}
