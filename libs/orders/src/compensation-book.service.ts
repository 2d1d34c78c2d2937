import { Injectable } from '@nestjs/common';
import { Clock, Ids, Outbox, type Tx } from '#platform';
import { owedBy, type Compensation, type CompensationKind, type CompensationState } from './domain/compensation.js';
import type { Order } from './domain/order.js';
import type { CompensationEntryRow, CompensationRow } from './store/compensation.row.js';
import { CompensationStore } from './store/compensation.store.js';
import { TextMessageStore } from './store/text-message.store.js';

/** What is given, to whom and by whom. */
export interface Gift {
  readonly incidentId: string;
  readonly kind: CompensationKind;
  readonly amountMinor: number;
  readonly currency: string;
  readonly reason: string;
  readonly by: string;
}

/** Kind of the tickets about buyers who could not be told. */
const UNTOLD = 'compensation.unnotified';

/** Writes compensations and their ledger, in the transaction of what gives cause to it. */
@Injectable()
export class CompensationBook {
  constructor(
    private readonly store: CompensationStore,
    private readonly messages: TextMessageStore,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Null when the buyer of the order has one for this incident, or is not known. */
  async open(tx: Tx, order: Order, gift: Gift, state: 'PROPOSED' | 'GRANTED'): Promise<CompensationRow | null> {
    if (order.buyerHash === null) return null;
    const now = this.clock.now();
    const { incidentId, kind, amountMinor, currency, reason, by } = gift;
    const row: CompensationRow = {
      ...{ id: this.ids.next('cmp'), shopId: order.shopId, incidentId, orderId: order.id, buyerHash: order.buyerHash },
      ...{
        compensationKind: kind,
        amountMinor,
        currency,
        state,
        reason,
        proposedBy: by,
        proposedAt: now,
        stateAt: now,
      },
    };
    if (!(await this.store.add(tx, row))) return null;
    await this.enter(tx, row, 'PROPOSED', by);
    if (state === 'GRANTED') await this.queueNotice(tx, row);
    return row;
  }

  /** Brings a locked compensation into another state. */
  async move(
    tx: Tx,
    row: CompensationRow,
    to: CompensationState,
    reason: string,
    by: string,
  ): Promise<CompensationRow> {
    const moved = { ...row, state: to, reason, stateAt: this.clock.now() };
    await this.store.move(tx, moved);
    await this.enter(tx, moved, row.state, by);
    if (to === 'GRANTED') await this.queueNotice(tx, moved);
    return moved;
  }

  /** Asks a person to tell the buyer. */
  async hand(tx: Tx, { id, shopId, orderId }: Compensation, message: string): Promise<void> {
    const payload = { kind: UNTOLD, subject: orderId, shopId, severity: 'WARNING' as const, message };
    await this.outbox.append(tx, [{ type: 'ticket.requested', aggregate: id, shopId, payload }]);
  }

  /** An entry of the ledger and of the audit log. A compensation that is new comes from a proposal, which owes nothing. */
  private async enter(tx: Tx, row: CompensationRow, from: CompensationState, by: string): Promise<void> {
    const { id: compensationId, incidentId, shopId, state, currency, reason, amountMinor, stateAt: at } = row;
    const entry: CompensationEntryRow = {
      ...{ id: this.ids.next('cme'), compensationId, incidentId, shopId, state, currency, by, at, reason },
      owedMinor: owedBy(from, state, amountMinor),
    };
    await this.store.enter(tx, [entry]);
    const told = { incident: incidentId, order: row.orderId, amount: `${amountMinor} ${currency}`, reason };
    const facts = Object.entries(told).map(([name, value]) => ({ name, value }));
    const payload = { actor: by, action: `COMPENSATION_${state}`, subject: compensationId, facts };
    await this.outbox.append(tx, [{ type: 'audit.recorded', aggregate: compensationId, shopId, payload }]);
  }

  private async queueNotice(tx: Tx, { id: subject, shopId, orderId, stateAt: at }: CompensationRow): Promise<void> {
    await this.messages.queue(tx, { id: this.ids.next('sms'), shopId, orderId, subject, at });
  }
}
