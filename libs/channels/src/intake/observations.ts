import { Clock, type NewEvent, type Tx } from '#platform';
import { recordOf, type CanonicalOrder, type RefundFact } from '#contracts';
import { Injectable } from '@nestjs/common';
import { Canonical } from '../canonical.service.js';
import { judge, type Sighting, type Verdict } from '../domain/observation.js';
import type { ChannelOrderRow } from '../store/channel-order.row.js';
import { concluded } from '../domain/concluded-refund.js';
import { ChannelOrderStore, orderRowId } from '../store/channel-order.store.js';
import { ErasedOrderStore, erasedId } from '../store/erased-order.store.js';
import type { ChannelRefundRow } from '../store/channel-refund.row.js';

/** An order as one input reports it. */
export interface OrderSighting {
  readonly order: CanonicalOrder;
  /** Nothing surer can be read than this: the order's own detail, or a platform that has none. */
  readonly settled: boolean;
  /** When the input reached the hub; now when it is not said. */
  readonly receivedAt?: Date;
}

/** What became of a batch: events to publish, and a verdict for each sighting in its order. */
export interface Observed {
  readonly events: readonly NewEvent[];
  readonly verdicts: readonly Verdict[];
  /** Orders whose people were erased: nothing personal of what is told of them is kept. */
  readonly erased: ReadonlySet<string>;
}

/** Tells news from repeats and late arrivals, batch by batch, in the caller's transaction. */
@Injectable()
export class Observations {
  constructor(
    private readonly store: ChannelOrderStore,
    private readonly erased: ErasedOrderStore,
    private readonly canonical: Canonical,
    private readonly clock: Clock,
  ) {}

  async orders(tx: Tx, sightings: readonly OrderSighting[]): Promise<Observed> {
    if (sightings.length === 0) return { events: [], verdicts: [], erased: new Set() };
    const now = this.clock.now();
    const found = await this.store.orders(
      tx,
      sightings.map(({ order }) => orderRowId(order.source, order)),
    );
    const erased = await this.erased.among(
      tx,
      sightings.map(({ order }) => erasedId(order)),
    );
    const book = new Book(found);
    const events: NewEvent[] = [];
    const verdicts = sightings.map(({ order, settled, receivedAt = now }) => {
      const row = book.rowFor(orderRowId(order.source, order), () => blankOrder(order, receivedAt));
      const verdict = learn(row, { version: order.version, digest: order.digest, settled }, receivedAt);
      row.inputs += 1;
      if (verdict === 'TAKE') events.push(observed(erased.has(erasedId(order)) ? withoutPeople(order) : order));
      return verdict;
    });
    await this.store.saveOrders(tx, book.added, book.changed);
    return { events, verdicts, erased };
  }

  async refunds(tx: Tx, facts: readonly RefundFact[]): Promise<readonly NewEvent[]> {
    if (facts.length === 0) return [];
    return this.takeRefunds(tx, new Book(await this.store.refunds(tx, facts.map(refundRecord))), facts);
  }

  /**
   * Refunds that orders say are done. Some platforms tell the amount only when a refund is asked for or agreed to, and its
   * end only by the order's own state; and where they tell both, the message of the end may be lost.
   */
  async conclude(tx: Tx, sightings: readonly OrderSighting[]): Promise<readonly NewEvent[]> {
    const orders = new Map(
      sightings.filter(({ order }) => isGivenBack(order)).map(({ order }) => [orderOfRefund(order), order]),
    );
    if (orders.size === 0) return [];
    const rows = await this.store.refundsOf(tx, [...orders.keys()]);
    const facts = [...orders].flatMap(([id, order]) =>
      concluded(
        order,
        rows.flatMap(({ orderId, fact }) => (orderId === id && fact !== null ? [fact] : [])),
      ),
    );
    return facts.length === 0 ? [] : this.takeRefunds(tx, new Book(rows), facts);
  }

  private async takeRefunds(
    tx: Tx,
    book: Book<ChannelRefundRow>,
    facts: readonly RefundFact[],
  ): Promise<readonly NewEvent[]> {
    const now = this.clock.now();
    const events: NewEvent[] = [];
    for (const fact of facts) {
      const row = book.rowFor(refundRecord(fact), () => blankRefund(fact, now));
      const verdict = learn(
        row,
        { version: fact.version, digest: this.canonical.refundDigest(fact), settled: true },
        now,
      );
      if (verdict !== 'TAKE') continue;
      row.fact = fact;
      events.push({ type: 'refund.observed', aggregate: recordOf(fact), shopId: fact.shopId, payload: fact });
    }
    await this.store.saveRefunds(tx, book.added, book.changed);
    return events;
  }
}

const observed = (order: CanonicalOrder): NewEvent => ({
  type: 'order.observed',
  aggregate: recordOf(order),
  shopId: order.shopId,
  payload: order,
});

const withoutPeople = (order: CanonicalOrder): CanonicalOrder => ({
  ...order,
  ...{ sealed: null, buyerHash: null, phoneHash: null, addressHash: null },
});

/** Rows of one batch: those that were there and change, and those that are new. */
class Book<R extends { readonly id: string }> {
  readonly added: R[] = [];
  private readonly rows: Map<string, R>;

  constructor(readonly changed: readonly R[]) {
    this.rows = new Map(changed.map(row => [row.id, row]));
  }

  rowFor(id: string, blank: () => R): R {
    const known = this.rows.get(id);
    if (known) return known;
    const made = blank();
    this.rows.set(id, made);
    this.added.push(made);
    return made;
  }
}

/** Judges one sighting and keeps what it taught. */
function learn(row: ChannelOrderRow | ChannelRefundRow, sighting: Sighting, at: Date): Verdict {
  const before = row.digests === '' ? null : { version: row.version, digests: row.digests.split(' ') };
  const { verdict, known } = judge(before, sighting);
  row.version = known.version;
  row.digests = known.digests.join(' ');
  if (row.lastAt < at) row.lastAt = at;
  return verdict;
}

const isGivenBack = (order: CanonicalOrder): boolean =>
  order.afterSale === 'REFUNDED' || order.lines.some(line => line.afterSale === 'REFUNDED');

const orderOfRefund = (fact: Pick<RefundFact, 'shopId' | 'externalId'>): string => `${fact.shopId}/${fact.externalId}`;
const refundRecord = (fact: RefundFact): string => `${orderOfRefund(fact)}/${fact.refundId}`;

const blankOrder = (order: CanonicalOrder, now: Date): ChannelOrderRow => ({
  id: orderRowId(order.source, order),
  shopId: order.shopId,
  channel: order.channel,
  externalId: order.externalId,
  source: order.source,
  version: null,
  digests: '',
  inputs: 0,
  firstAt: now,
  lastAt: now,
});

const blankRefund = (fact: RefundFact, now: Date): ChannelRefundRow => ({
  id: refundRecord(fact),
  shopId: fact.shopId,
  orderId: orderOfRefund(fact),
  version: null,
  digests: '',
  fact: null,
  lastAt: now,
});
