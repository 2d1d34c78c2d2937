import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '#contracts';
import { Clock, Database, EventErasure, Jobs, Outbox, type Lease, type Tx } from '#platform';
import { isAnswered, isStillNeeded, type BuyerOrder } from './domain/erasure.js';
import type { ErasureRow } from './store/erasure.row.js';
import { ErasureStore } from './store/erasure.store.js';

/** Name of the job. */
export const ERASING = 'erasures';
const EVERY_MS = 10_000;
/** Orders of one event. */
const PART = 200;

/** Brings erasures forward: hands the orders out part by part, waits for open ones, and ends when every service has answered. */
@Injectable()
export class ErasureProgress {
  constructor(
    private readonly db: Database,
    private readonly store: ErasureStore,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {
    jobs.every(ERASING, EVERY_MS, lease => this.run(lease));
  }

  /** Takes answers of services. */
  async take(tx: Tx, events: readonly DomainEvent[]): Promise<void> {
    const answers = events.flatMap(event => (event.type === 'erasure.answered' ? [event.payload] : []));
    if (answers.length === 0) return;
    // One row an answer: two of one service in one statement would be one sum.
    for (const { erasureId, service } of answers) await this.store.countAnswers(tx, [{ erasureId, service }]);
    this.db.afterCommit(() => this.jobs.soon(ERASING));
  }

  /** One step of every erasure that is not done. */
  async run(lease: Lease): Promise<void> {
    for (const erasure of await this.db.read(tx => this.store.undone(tx))) {
      if (erasure.state === 'WAITING') await this.begin(erasure, lease);
      await this.handOut(erasure.id, lease);
      await this.finish(erasure.id, lease);
    }
  }

  /** A waiting erasure begins when the last open order has left or ended; orders that came meanwhile count too. */
  private async begin(erasure: ErasureRow, lease: Lease): Promise<void> {
    for (let after: string | undefined = ''; after !== undefined;) {
      const place: string = after;
      const orders = await this.db.read(tx => this.store.ordersOf(tx, erasure, place, PART));
      if (orders.some(isStillNeeded)) return;
      after = orders.length < PART ? undefined : orders.at(-1)?.id;
    }
    await this.db.write(async tx => {
      await lease.guard(tx);
      await this.store.save(tx, { id: erasure.id, state: 'RUNNING' });
    });
  }

  private async handOut(id: string, lease: Lease): Promise<void> {
    for (let more = true; more;) {
      more = await this.db.write(async tx => {
        await lease.guard(tx);
        const erasure = await this.store.find(tx, id);
        if (erasure?.state !== 'RUNNING' || erasure.handedOut) return false;
        const orders = await this.store.ordersOf(tx, erasure, erasure.afterOrderId, PART);
        // The buyer has ordered again since: without the address nobody could send it.
        if (orders.some(isStillNeeded)) {
          await this.store.save(tx, { id, state: 'WAITING' });
          return false;
        }
        if (orders.length > 0) await this.tell(tx, erasure, orders);
        await this.store.save(tx, progressOf(erasure, orders));
        return orders.length === PART;
      });
    }
  }

  private async tell(tx: Tx, { id, parts }: ErasureRow, orders: readonly BuyerOrder[]): Promise<void> {
    const phones = [...new Set(orders.flatMap(({ phoneHash }) => (phoneHash === null ? [] : [phoneHash])))];
    const names = orders.map(({ id: orderId, channel, shopId, externalId }) => ({
      ...{ orderId, shopId, externalId },
      channel: channel as never,
    }));
    const payload = { erasureId: id, part: parts + 1, orders: names, phones };
    await this.outbox.append(tx, [{ type: 'erasure.requested', aggregate: id, shopId: '', payload }]);
  }

  private async finish(id: string, lease: Lease): Promise<void> {
    const isOver = await this.db.read(async tx => {
      const erasure = await this.store.find(tx, id);
      const answers = (await this.store.answersTo(tx, [id])).get(id) ?? new Map();
      return erasure?.state === 'RUNNING' && isAnswered(erasure, answers);
    });
    if (!isOver) return;
    // The requests themselves carried hashes of phones.
    await new EventErasure(this.db).published([id], work => this.db.write(work));
    await this.db.write(async tx => {
      await lease.guard(tx);
      const finishedAt = this.clock.now();
      await this.store.save(tx, { id, state: 'DONE', buyerHash: null, phoneHash: null, orderId: null, finishedAt });
      const erasure = await this.store.find(tx, id);
      const facts = [{ name: 'orders', value: String(erasure?.orders ?? 0) }];
      const payload = { actor: erasure?.requestedBy ?? '', action: 'BUYER_ERASED', subject: id, facts };
      await this.outbox.append(tx, [{ type: 'audit.recorded', aggregate: id, shopId: '', payload }]);
    });
  }
}

const progressOf = (erasure: ErasureRow, orders: readonly BuyerOrder[]) => ({
  id: erasure.id,
  orders: erasure.orders + orders.length,
  parts: erasure.parts + (orders.length > 0 ? 1 : 0),
  afterOrderId: orders.at(-1)?.id ?? erasure.afterOrderId,
  handedOut: orders.length < PART,
});
