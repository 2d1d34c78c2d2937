import {
  Clock,
  Ids,
  leadershipOf,
  Leases,
  Log,
  Outbox,
  Relay,
  type Carrier,
  type Database,
  type Leadership,
  type PubSub,
} from '#platform';

/** How long a lead lasts, and how often it is renewed. */
export type LeaseLengths = Parameters<typeof leadershipOf>[2];

/** The outbox of inventory and what publishes it, not started yet. */
export function aRelay(
  db: Database,
  carrier: Carrier,
  pubsub: PubSub,
  lengths?: LeaseLengths,
): { outbox: Outbox; leadership: Leadership; relay: Relay } {
  const clock = new Clock();
  const outbox = new Outbox(db, 'inventory', new Ids(clock), clock);
  const leadership = leadershipOf(db, new Leases(db, new Ids(clock).next('own')), lengths);
  const relay = new Relay('inventory', db, outbox, carrier, pubsub, Log.open('silent'), clock, leadership);
  return { outbox, leadership, relay };
}
