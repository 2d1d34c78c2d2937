import type { AfterSaleState, CanonicalOrder, NaturalKey, OrderFact, Problem, RefundFact } from '#contracts';
import { changeAddress, type NewAddress } from './address.js';
import type { Refund } from './after-sale.js';
import { afterSaleTickets, type AfterSaleTicket } from './after-sale-tickets.js';
import { alarmsOf, type Alarm } from './alarms.js';
import { answer, type Answer } from './answer.js';
import type { Outcome } from './act.js';
import type { GatePolicy } from './gate.js';
import { fitLines, refitAfterSale } from './lines.js';
import { writeDown, type LogEntry } from './log.js';
import { factOf, newsOf, type OrderEventType } from './news.js';
import { observe, observeRefunds, openOrder } from './observe.js';
import type { Cause, Order, OrderLine } from './order.js';
import { hidesPeople, unpeopled } from './personal.js';
import { hearRefund } from './refund-book.js';
import { keepStops, type StopRule } from './region-stop.js';
import { hubCause, isUnasked, settle } from './settle.js';

/** Where new ids, the time and the policy come from. */
export interface Desk {
  readonly policy: GatePolicy;
  /** Stops of regions in force. */
  readonly stops: readonly StopRule[];
  readonly at: Date;
  newId(prefix: 'ord' | 'lin' | 'ref'): string;
  /** Sealed personal fields of an order, the newer ones completed from the older where they are hidden, or where the older address stands. */
  joinSealed(order: NaturalKey, older: string, newer: string, keepAddress: boolean): string;
}

/** An event the order tells of itself. */
export interface OrderEvent {
  readonly type: OrderEventType;
  readonly payload: OrderFact;
}

/** What is known of one order when a batch begins; no order: it has not come yet. */
export interface Known {
  readonly order: Order | null;
  readonly lines: readonly OrderLine[];
  readonly refunds: readonly Refund[];
  /** PersonalFields, sealed; null when the channel gave none. */
  readonly sealed: string | null;
}

/** One order in hand: takes inputs one after another and gathers what has to be written and told. */
export class Dossier {
  readonly before: Order | null;
  order: Order | null;
  readonly entries: LogEntry[] = [];
  readonly events: OrderEvent[] = [];
  readonly alarms: Alarm[] = [];
  private lines: readonly OrderLine[];
  private refunds: readonly Refund[];
  private sealed: string | null;

  constructor(
    readonly record: string,
    private readonly known: Known,
    private readonly desk: Desk,
  ) {
    this.before = known.order;
    this.order = known.order;
    this.lines = known.lines;
    this.refunds = known.refunds;
    this.sealed = known.sealed;
  }

  /** Hears a report of the order. */
  observe(report: CanonicalOrder): void {
    const fact = this.order?.erasedAt ? unpeopled(report) : report;
    const around = { policy: this.desk.policy, refunds: this.refunds, at: this.desk.at };
    const { order, follows } = this.order
      ? observe(this.order, fact, around)
      : openOrder(this.desk.newId('ord'), fact, around);
    if (follows) this.sealed = this.sealedAfter(fact, order);
    if (follows && (fact.linesKnown || !this.lines.length)) {
      this.lines = fitLines(this.lines, fact.lines, order, this.refunds, () => this.desk.newId('lin'));
    }
    this.become(order, {
      because: `${fact.source} reports ${fact.status}`,
      source: fact.source,
      by: `channel:${fact.channel}`,
      at: this.desk.at,
    });
  }

  /** Hears a report of a refund; without its order it only waits. */
  observeRefund(fact: RefundFact): void {
    const heard = hearRefund(this.refunds, fact, this.desk.at, () => this.desk.newId('ref'));
    if (!heard) return;
    this.refunds = heard.refunds;
    const because = `${fact.source} reports refund ${fact.refundId} ${fact.state satisfies AfterSaleState}`;
    this.applyRefunds({ because, source: fact.source, by: `channel:${fact.channel}`, at: this.desk.at });
  }

  /** Brings order and lines in line with the refunds known. */
  applyRefunds(cause: Cause): void {
    if (!this.order) return;
    const around = { policy: this.desk.policy, refunds: this.refunds, at: this.desk.at };
    this.lines = refitAfterSale(this.lines, this.refunds);
    this.become(observeRefunds(this.order, around), cause);
  }

  /** Takes an answer of stock or risk. */
  answer(given: Answer): void {
    if (this.order) this.become(answer(this.order, given, this.desk.policy), given.cause);
  }

  /** Takes what a person or program did; a refusal changes nothing and is handed back. */
  act(act: (order: Order, policy: GatePolicy) => Outcome, cause: Cause): Outcome | null {
    if (!this.order) return null;
    const outcome = act(this.order, this.desk.policy);
    if ('order' in outcome) this.become(outcome.order, cause);
    return outcome;
  }

  /** Gives the order another address, whose personal fields come sealed; a refusal changes nothing and is handed back. */
  changeAddress(to: NewAddress, sealed: string, cause: Cause): Problem | null {
    if (!this.order) return null;
    const outcome = changeAddress(this.order, to, cause, this.desk.policy);
    if ('refused' in outcome) return outcome.refused;
    this.sealed = sealed;
    this.become(outcome.order, cause);
    return null;
  }

  /** Lets the order follow what is in force now: stops of regions, and the check before release where it was never asked about. */
  keepRules(): void {
    if (!this.order) return;
    const { stops, policy, at } = this.desk;
    if (isUnasked(this.order, policy)) this.become(settle(this.order, policy, at), hubCause('it crosses a border', at));
    this.become(keepStops(this.order, stops, policy, at), hubCause('stops of regions', at));
  }

  /** Personal fields as they are now, sealed. */
  get sealedNow(): string | null {
    return this.sealed;
  }

  /** Lines as they are now. */
  get linesNow(): readonly OrderLine[] {
    return this.lines;
  }

  /** Refunds as they are now, none of them parked any more once the order is here. */
  get refundsNow(): readonly Refund[] {
    return this.order
      ? this.refunds.map(refund => (refund.parked ? { ...refund, parked: false } : refund))
      : this.refunds;
  }

  /** What the desk for tickets has to hear of refunds asked for and answered. */
  get tickets(): readonly AfterSaleTicket[] {
    // Nearly every order has no refund.
    if (this.refunds.length === 0) return [];
    return afterSaleTickets(
      { order: this.before, refunds: this.known.refunds },
      { order: this.order, refunds: this.refundsNow },
    );
  }

  /** Personal fields that have to be written; null when there is nothing new. */
  get newlySealed(): string | null {
    return this.sealed === this.known.sealed ? null : this.sealed;
  }

  /** What has to be written of the lines. */
  get lineChanges(): Changes<OrderLine> {
    return changesBetween(this.known.lines, this.lines);
  }

  /** What has to be written of the refunds. */
  get refundChanges(): Changes<Refund> {
    return changesBetween(this.known.refunds, this.refundsNow);
  }

  private sealedAfter(fact: CanonicalOrder, after: Order): string | null {
    if (fact.sealed === null || this.sealed === null) return fact.sealed ?? this.sealed;
    const keepAddress = after.told.address?.stands ?? false;
    if (!keepAddress && (!this.order || !hidesPeople(this.order, fact))) return fact.sealed;
    return this.desk.joinSealed(fact, this.sealed, fact.sealed, keepAddress);
  }

  private become(next: Order, cause: Cause): void {
    const was = this.order;
    if (next === was) return;
    const { order, entries } = writeDown(was, next, cause);
    this.order = order;
    this.entries.push(...entries);
    this.alarms.push(...alarmsOf(was, order));
    const because = entries.at(-1)?.because ?? cause.because;
    for (const news of newsOf(was, order))
      this.events.push({ type: news.type, payload: factOf(order, this.sealed, news, because) });
  }
}

/** What has to be written so that the stored rows are the rows as they are now. */
export interface Changes<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  readonly removed: readonly T[];
}

const NO_CHANGES = { added: [], changed: [], removed: [] };

function changesBetween<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): Changes<T> {
  if (before === after) return NO_CHANGES;
  if (!before.length) return { ...NO_CHANGES, added: after };
  const was = new Map(before.map(one => [one.id, one]));
  const ids = new Set(after.map(one => one.id));
  return {
    added: after.filter(one => !was.has(one.id)),
    changed: after.filter(one => was.has(one.id) && was.get(one.id) !== one),
    removed: before.filter(one => !ids.has(one.id)),
  };
}
