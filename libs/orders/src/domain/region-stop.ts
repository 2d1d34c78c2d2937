import { liesIn, placeKey, type PlaceKey } from '#contracts';
import type { GatePolicy } from './gate.js';
import { holdOf, isOpenHold, withHold, type Hold, type HoldChange } from './hold.js';
import type { Order } from './order.js';
import { hubCause, settle } from './settle.js';
import { isToShip } from './status-machine.js';

/**
 * PLACING: in force, and the orders that were there before are being gone through. ACTIVE: all of them were. LIFTING: no longer in
 * force, and its holds are being taken back. LIFTED: all of them were.
 */
export const REGION_STOP_STATES = ['PLACING', 'ACTIVE', 'LIFTING', 'LIFTED'] as const;
export type RegionStopState = (typeof REGION_STOP_STATES)[number];

/** What a stop bars: orders into one of its regions, of one of its shops where it names some. */
export interface StopRule {
  readonly id: string;
  readonly regions: readonly PlaceKey[];
  /** Empty: every shop. */
  readonly shopIds: readonly string[];
  readonly reason: string;
}

/** Why an order waits, cut to what a hold can say. */
const LONGEST_REASON = 200;

type Bound = Pick<Order, 'shopId' | 'country' | 'province'>;

/** Whether a stop is about orders of this shop into this place. */
export function covers(stop: StopRule, { shopId, country, province }: Bound): boolean {
  if (stop.shopIds.length > 0 && !stop.shopIds.includes(shopId)) return false;
  const place = placeKey({ country, province });
  return stop.regions.some(region => liesIn(place, region));
}

/** Ids of the stops that hold an order now. */
export function stopsHolding(holds: readonly Hold[]): readonly string[] {
  const hold = holdOf(holds, 'REGION');
  return hold && isOpenHold(hold) ? hold.about.split(' ').filter(id => id.startsWith('rst_')) : [];
}

/**
 * The order as the stops in force want it: held while any of them covers it, free of them otherwise. Its hold names the stops, so lifting
 * one leaves what another holds; what a person let go stays so until a further stop comes. Repeatable, like settling.
 */
export function keepStops(order: Order, stops: readonly StopRule[], policy: GatePolicy, at: Date): Order {
  const hold = holdOf(order.holds, 'REGION');
  if (stops.length === 0 && !(hold && isOpenHold(hold))) return order;
  const change = changeBy(order, hold, barring(order, stops));
  if (change === null) return order;
  return settle({ ...order, holds: withHold(order.holds, change, hubCause(change.reason, at)) }, policy, at);
}

function barring(order: Order, stops: readonly StopRule[]): readonly StopRule[] {
  if (order.history || !isToShip(order.status)) return [];
  return stops.filter(stop => covers(stop, order)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function changeBy(order: Order, hold: Hold | undefined, stops: readonly StopRule[]): HoldChange | null {
  const named = stops.map(stop => stop.id);
  if (named.length === 0) {
    if (stopsHolding(order.holds).length === 0) return null;
    return { kind: 'REGION', state: 'RELEASED', reason: 'no stop of the region bars it any more', about: '' };
  }
  const about = named.join(' ');
  if (hold && isOpenHold(hold) && hold.about === about) return null;
  const letGo = hold?.state === 'RELEASED' && hold.source === 'STAFF' ? hold.about.split(' ') : [];
  if (named.every(id => letGo.includes(id))) return null;
  const reason = `the region is stopped: ${stops.map(stop => stop.reason).join('; ')}`.slice(0, LONGEST_REASON);
  return { kind: 'REGION', state: 'BLOCKED', reason, about };
}
