import type { CanonicalOrder, RefundFact } from '#contracts';
import type { Outcome } from '../src/domain/act.js';
import type { Refund } from '../src/domain/after-sale.js';
import { answer } from '../src/domain/answer.js';
import { DEFAULT_GATES } from '../src/domain/gate.js';
import { holdOf } from '../src/domain/hold.js';
import { writeDown, type LogEntry } from '../src/domain/log.js';
import { observe, observeRefunds, openOrder } from '../src/domain/observe.js';
import type { Cause, Order } from '../src/domain/order.js';
import { hearRefund } from '../src/domain/refund-book.js';

export const AT = new Date('2026-11-22T08:00:00.000Z');
export const policy = DEFAULT_GATES;

/** A person's doing. */
export const cause = (because: string): Cause => ({ because, source: 'STAFF', by: 'staff:demo', at: AT });

/** What stock and risk will say of an order whenever they are asked. */
export interface World {
  readonly stock: 'RELEASED' | 'BLOCKED';
  readonly risk: 'RELEASED' | 'BLOCKED';
}

/** A report of an order or of a refund. */
export type Input = { readonly order: CanonicalOrder } | { readonly refund: RefundFact };

/** One order as the pool keeps it, fed by hand. */
export class Life {
  order: Order | null = null;
  refunds: readonly Refund[] = [];
  readonly log: LogEntry[] = [];

  take(input: Input): void {
    if ('refund' in input) return this.takeRefund(input.refund);
    const around = { policy, refunds: this.refunds, at: AT };
    const { order } = this.order ? observe(this.order, input.order, around) : openOrder('ord_1', input.order, around);
    this.become(order, cause('report'));
  }

  private takeRefund(fact: RefundFact): void {
    const heard = hearRefund(this.refunds, fact, AT, () => `ref_${this.refunds.length}`);
    if (!heard) return;
    this.refunds = heard.refunds;
    if (this.order) this.become(observeRefunds(this.order, { policy, refunds: this.refunds, at: AT }), cause('refund'));
  }

  answer(kind: 'STOCK' | 'RISK', state: 'RELEASED' | 'BLOCKED'): void {
    if (!this.order || holdOf(this.order.holds, kind)?.state !== 'PENDING') return;
    this.become(
      answer(this.order, { kind, state, cause: cause(`${kind} ${state}`), about: 'answered' }, policy),
      cause('answer'),
    );
  }

  answerAll({ stock, risk }: World): void {
    this.answer('STOCK', stock);
    this.answer('RISK', risk);
  }

  act(outcome: Outcome): void {
    if ('order' in outcome) this.become(outcome.order, cause('act'));
  }

  private become(next: Order, why: Cause): void {
    if (next === this.order) return;
    const { order, entries } = writeDown(this.order, next, why);
    this.log.push(...entries);
    this.order = order;
  }
}
