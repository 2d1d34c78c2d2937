import { Injectable } from '@nestjs/common';
import type { EventPayload } from '#contracts';
import { Clock, Database, Outbox, type NewEvent, type Tx } from '#platform';
import type { StockLevel } from './domain/stock.js';
import { StockBook, type Answer, type Reservation } from './domain/stock-book.js';
import { LedgerStore, type LedgerNote } from './store/ledger.store.js';
import { ReservationStore } from './store/reservation.store.js';
import { StockStore } from './store/stock.store.js';

/** Waiting orders that are tried again in one transaction; the job takes the rest. */
const MOST_WAITING = 500;

/** What a batch will touch, as far as it is known before anything is read. */
export interface BookNeeds {
  readonly orderIds: readonly string[];
  readonly skuCodes: readonly string[];
  /** Orders that may give stock back. */
  readonly freeingOrderIds: readonly string[];
  /** SKUs that may become free by a count. */
  readonly freeingSkuCodes: readonly string[];
}

/** The one way stock moves: read under lock, change in memory, write everything with a few statements. */
@Injectable()
export class StockBooks {
  constructor(
    private readonly db: Database,
    private readonly stock: StockStore,
    private readonly ledger: LedgerStore,
    private readonly reservations: ReservationStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Runs `work` on the books of a batch inside the caller's transaction and writes what came of it. */
  async keep(tx: Tx, needs: BookNeeds, note: LedgerNote, work: (book: StockBook) => void): Promise<StockBook> {
    const book = await this.open(tx, needs);
    work(book);
    if (book.freed) book.retry(this.clock.now());
    await this.write(tx, book, note);
    return book;
  }

  /** Everybody locks the SKUs first and the reservations second, each in key order: no two batches wait in a circle. */
  private async open(tx: Tx, needs: BookNeeds): Promise<StockBook> {
    const known = await this.reservations.ofOrders(tx, needs.orderIds);
    const waiting = await this.waitingBehind(tx, needs, known);
    const skuCodes = [...new Set([...needs.skuCodes, ...known.flatMap(skusOf), ...waiting.flatMap(skusOf)])];
    await this.stock.lock(tx, skuCodes);
    const orderIds = [...new Set([...known, ...waiting].map(r => r.orderId))];
    return new StockBook(
      await this.stock.levels(tx, skuCodes),
      await this.readAgain(tx, orderIds, [...known, ...waiting]),
    );
  }

  /** On MySQL another batch may have changed a reservation before the locks were ours. */
  private async readAgain(
    tx: Tx,
    orderIds: readonly string[],
    read: readonly Reservation[],
  ): Promise<readonly Reservation[]> {
    if (orderIds.length === 0 || this.db.engine === 'sqlite') return read;
    await this.reservations.lock(tx, orderIds);
    return this.reservations.ofOrders(tx, orderIds);
  }

  private async waitingBehind(
    tx: Tx,
    needs: BookNeeds,
    known: readonly Reservation[],
  ): Promise<readonly Reservation[]> {
    const freeing = new Set(needs.freeingOrderIds);
    const held = known.filter(r => r.state === 'RESERVED' && freeing.has(r.orderId)).flatMap(skusOf);
    const ids = await this.reservations.waitingFor(tx, [...new Set([...needs.freeingSkuCodes, ...held])], MOST_WAITING);
    const own = new Set(known.map(r => r.orderId));
    return this.reservations.ofOrders(
      tx,
      ids.filter(id => !own.has(id)),
    );
  }

  private async write(tx: Tx, book: StockBook, note: LedgerNote): Promise<void> {
    const levels = book.changedLevels();
    if (levels.length > 0) await this.stock.apply(tx, levels);
    await this.ledger.append(tx, book.movements, note);
    await this.reservations.save(tx, book.changes());
    await this.outbox.append(tx, [...book.answers.map(eventOf), ...changeOf(levels)]);
  }
}

const skusOf = (reservation: Reservation): string[] =>
  [...reservation.picks, ...reservation.wanted].map(line => line.skuCode);

/**
 * One event for all: levels change with every order, and a row for each would cost as much as the order's own. Its aggregate is
 * a SKU that is locked already, so that batches which share none do not wait for each other's counter.
 */
function changeOf(levels: readonly StockLevel[]): NewEvent[] {
  const skuCodes = [...new Set(levels.map(level => level.skuCode))].sort();
  const [first] = skuCodes;
  return first === undefined ? [] : [{ aggregate: first, shopId: '', type: 'stock.changed', payload: { skuCodes } }];
}

function eventOf(answer: Answer): NewEvent {
  const { orderId, shopId, id } = answer.reservation;
  const base = { aggregate: orderId, shopId };
  switch (answer.kind) {
    case 'RESERVED':
      return { ...base, type: 'stock.reserved', payload: { orderId, shopId, reservationId: id } };
    case 'SHORT':
      return { ...base, type: 'stock.short', payload: { orderId, shopId, shortfall: answer.shortfall } };
    case 'SHIPPED_SHORT':
      return { ...base, type: 'alert.raised', payload: shippedShort(answer) };
  }
}

const shippedShort = ({
  reservation,
  shortfall,
}: Extract<Answer, { kind: 'SHIPPED_SHORT' }>): EventPayload<'alert.raised'> => ({
  kind: 'stock.shipped_short',
  subject: reservation.orderId,
  shopId: reservation.shopId,
  severity: 'WARNING',
  message: `Shipped with more than was free: ${shortfall
    .map(s => `${s.skuCode} ${s.available} of ${s.wanted}`)
    .join(', ')
    .slice(0, 500)}. Count the stock.`,
});
