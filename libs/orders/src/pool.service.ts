import { Inject, Injectable } from '@nestjs/common';
import { recordOf, type NaturalKey, type PersonalFields } from '#contracts';
import { Clock, CONFIG, homesOf, Ids, Outbox, Vault, type Config, type Tx } from '#platform';
import type { Alarm } from './domain/alarms.js';
import { Dossier, type Changes, type Desk } from './domain/dossier.js';
import { defaultGate } from './domain/gate.js';
import { factOf } from './domain/news.js';
import type { Order, OrderLine } from './domain/order.js';
import { joinPersonal } from './domain/personal.js';
import { RegionWatch } from './region-watch.service.js';
import { AlertsStore } from './store/alerts.store.js';
import { GatesStore } from './store/gates.store.js';
import { PoolStore, type OrderChange } from './store/pool.store.js';

/** Which orders a batch is about. */
export interface Wanted {
  readonly keys?: readonly NaturalKey[];
  readonly whole?: readonly string[];
  readonly answered?: readonly string[];
}

/** The orders a batch is about, in hand. */
export interface Opened {
  readonly byRecord: ReadonlyMap<string, Dossier>;
  readonly byId: ReadonlyMap<string, Dossier>;
}

/** Takes orders in hand and puts them back: one read and one write a table, whatever the number of orders. */
@Injectable()
export class PoolService {
  constructor(
    private readonly store: PoolStore,
    private readonly alerts: AlertsStore,
    private readonly gates: GatesStore,
    private readonly regions: RegionWatch,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Locks and reads orders: `keys` and `whole` with all that hangs on them, `answered` without, because an answer touches
   * nothing but the order itself. A key without an order gets an empty dossier.
   */
  async open(tx: Tx, { keys = [], whole = [], answered = [] }: Wanted): Promise<Opened> {
    const found = await this.store.findIds(tx, keys);
    // The orders first: their lock keeps what hangs on them. The statements go out together and are answered in turn.
    const [orders, lines, personal, refunds, desk] = await Promise.all([
      this.store.lockOrders(tx, [...found, ...whole, ...answered]),
      this.store.linesOf(tx, [...found, ...whole]),
      this.store.personalOf(tx, [...found, ...whole]),
      this.store.refundsOf(tx, keys),
      this.desk(tx),
    ]);
    const byRecord = new Map<string, Dossier>();
    const byId = new Map<string, Dossier>();
    for (const order of orders) {
      const record = recordOf(order);
      const dossier = new Dossier(
        record,
        {
          order,
          lines: lines.get(order.id) ?? [],
          refunds: refunds.get(record) ?? [],
          sealed: personal.get(order.id) ?? null,
        },
        desk,
      );
      byRecord.set(record, dossier);
      byId.set(order.id, dossier);
    }
    for (const key of keys) {
      const record = recordOf(key);
      if (!byRecord.has(record))
        byRecord.set(
          record,
          new Dossier(record, { order: null, lines: [], refunds: refunds.get(record) ?? [], sealed: null }, desk),
        );
    }
    // Already here: whoever wants to ship an order finds it held, though nobody has gone through the pool yet.
    for (const dossier of byId.values()) dossier.keepRules();
    return { byRecord, byId };
  }

  /**
   * Writes what changed and tells of it. Records of dossiers that another copy was quicker to begin come back unwritten:
   * open them again, now with the winner's rows, and take the same inputs once more.
   */
  async close(tx: Tx, { byRecord }: Opened): Promise<ReadonlySet<string>> {
    const all = [...byRecord.values()];
    // Once more: an order that has come, was paid or got another address meanwhile may be bound for a stopped region.
    for (const dossier of all) dossier.keepRules();
    const lost = await this.claim(tx, all);
    const won = all.filter(dossier => !lost.has(dossier.record));
    const changes = won.map(changeOf).filter(change => change !== null);
    await this.store.updateOrders(
      tx,
      changes.filter(change => change.before !== null),
    );
    await this.store.writeLines(tx, linesOf(won));
    await this.store.writePersonal(tx, personalOf(won, true), personalOf(won, false));
    await this.store.writeLog(
      tx,
      won.flatMap(dossier => dossier.entries),
    );
    await this.outbox.append(
      tx,
      won
        .flatMap(dossier => dossier.events)
        .map(({ type, payload }) => ({ type, aggregate: payload.orderId, shopId: payload.shopId, payload })),
    );
    await this.outbox.append(
      tx,
      won
        .flatMap(dossier => dossier.tickets)
        .map(ticket => ({ ...ticket, aggregate: ticket.payload.subject, shopId: ticket.payload.shopId })),
    );
    await this.raise(
      tx,
      won.flatMap(dossier => dossier.alarms),
    );
    await this.store.count(tx, changes);
    await this.regions.note(tx, won, this.clock.now());
    return lost;
  }

  /** Tells the holds of orders as they are, though nothing has changed just now. */
  async tellHolds(tx: Tx, orderIds: readonly string[], because: string): Promise<void> {
    const orders = await this.store.lockOrders(tx, orderIds);
    const type = 'order.holds_changed';
    await this.outbox.append(
      tx,
      orders.map(order => ({
        type,
        aggregate: order.id,
        shopId: order.shopId,
        payload: factOf(order, null, { type, from: order.status, status: order.status }, because),
      })),
    );
  }

  /** Stores alarms, once a kind and subject, and tells of those that are new, which come back. */
  async raise(tx: Tx, alarms: readonly Alarm[]): Promise<readonly Alarm[]> {
    const fresh = await this.alerts.raise(tx, alarms, { newId: () => this.ids.next('alr'), at: this.clock.now() });
    await this.outbox.append(
      tx,
      fresh.map(alarm => ({ type: 'alert.raised', aggregate: alarm.subject, shopId: alarm.shopId, payload: alarm })),
    );
    return fresh;
  }

  /** Rows that two copies may both want to begin: new orders and new refunds. */
  private async claim(tx: Tx, dossiers: readonly Dossier[]): Promise<ReadonlySet<string>> {
    const fresh = dossiers.flatMap(({ before, order }) => (before === null && order !== null ? [order] : []));
    const lostOrders = await this.store.insertOrders(tx, fresh);
    const lost = new Set(fresh.filter(order => lostOrders.has(order.id)).map(recordOf));
    const kept = dossiers.filter(dossier => !lost.has(dossier.record)).map(dossier => dossier.refundChanges);
    const added = kept.flatMap(changes => changes.added);
    const lostRefunds = await this.store.writeRefunds(tx, { added, changed: kept.flatMap(changes => changes.changed) });
    // The order's own row is locked by now, so only refunds without an order can be lost: nothing else was written for them.
    for (const refund of added) if (lostRefunds.has(refund.id)) lost.add(recordOf(refund));
    return lost;
  }

  private async desk(tx: Tx): Promise<Desk> {
    const [stops, gates] = await Promise.all([this.regions.stops(tx), this.gates.all(tx)]);
    return {
      policy: { rules: [defaultGate(this.config.financeGateMinor), ...gates], homes: homesOf(this.config) },
      stops,
      at: this.clock.now(),
      newId: prefix => this.ids.next(prefix),
      joinSealed: (order, older, newer, keepAddress) => this.joinSealed(order, older, newer, keepAddress),
    };
  }

  private joinSealed(order: NaturalKey, older: string, newer: string, keepAddress: boolean): string {
    const record = recordOf(order);
    const open = (sealed: string) => this.vault.open<PersonalFields>(sealed, order.shopId, record);
    return this.vault.seal(joinPersonal(open(older), open(newer), keepAddress), order.shopId, record);
  }
}

function changeOf({ before, order }: Dossier): OrderChange | null {
  return order !== null && order !== before ? { before, after: order as Order } : null;
}

function linesOf(dossiers: readonly Dossier[]): Changes<OrderLine> {
  const changes = dossiers.map(dossier => dossier.lineChanges);
  return {
    added: changes.flatMap(c => c.added),
    changed: changes.flatMap(c => c.changed),
    removed: changes.flatMap(c => c.removed),
  };
}

/** Personal fields to be written, of orders that are new in the pool or of those that are not. */
function personalOf(
  dossiers: readonly Dossier[],
  isNew: boolean,
): { orderId: string; shopId: string; sealed: string }[] {
  return dossiers.flatMap(({ before, order, newlySealed: sealed }) =>
    order !== null && sealed !== null && (before === null) === isNew
      ? [{ orderId: order.id, shopId: order.shopId, sealed }]
      : [],
  );
}
