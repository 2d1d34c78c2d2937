import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Database, Jobs, Log, Outbox, type Lease, type NewEvent } from '#platform';
import { ageClassAt, isUnshipped } from './domain/age.js';
import { ORDER_STALLED, stallMessage, type OpenOrder } from './domain/open-order.js';
import { CountersStore } from './store/counters.store.js';
import { OpenOrdersStore } from './store/open-orders.store.js';

const EVERY_MS = 60_000;
const BATCH = 200;
/** A flood of stalled orders is told over several runs: nobody reads ten thousand alerts in a minute. */
const BATCHES_A_RUN = 10;
const INTAKE_KEPT_MS = 3_600_000;

/** Raises one alert for every order that turns RED, once in each status. */
@Injectable()
export class StalledOrdersService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly log: Log,
    private readonly orders: OpenOrdersStore,
    private readonly counters: CountersStore,
  ) {}

  onModuleInit(): void {
    this.jobs.every('stalled-orders', EVERY_MS, lease => this.raiseAll(lease));
    this.jobs.every('forget-intake', EVERY_MS, lease => this.forgetIntake(lease));
  }

  private async raiseAll(lease: Lease): Promise<void> {
    for (let batch = 0; batch < BATCHES_A_RUN; batch += 1) {
      const raised = await this.raise(lease);
      if (raised > 0) this.log.info({ raised }, 'stalled orders');
      if (raised < BATCH) return;
    }
  }

  private raise(lease: Lease): Promise<number> {
    const now = this.clock.now();
    return this.db.write(async tx => {
      await lease.guard(tx);
      const due = await this.orders.alertsDue(tx, now, BATCH);
      const orders = await this.orders.locked(tx, due);
      // Between the look-up and the lock an order may have moved on.
      const stalled = [...orders.values()].filter(order => !order.alerted && ageClassAt(now, order) === 'RED');
      await this.orders.markAlerted(
        tx,
        stalled.map(order => order.orderId),
      );
      await this.outbox.append(
        tx,
        stalled.map(order => alertOf(order, now)),
      );
      return due.length;
    });
  }

  private async forgetIntake(lease: Lease): Promise<void> {
    const before = new Date(this.clock.now().getTime() - INTAKE_KEPT_MS);
    const forget = () =>
      this.db.write(async tx => {
        await lease.guard(tx);
        return this.counters.forgetIntake(tx, before);
      });
    while (await forget());
  }
}

function alertOf(order: OpenOrder, now: Date): NewEvent<'alert.raised'> {
  const { orderId, shopId, channel, status, shipBy } = order;
  const severity = isUnshipped(status) && shipBy !== null && shipBy <= now ? 'CRITICAL' : 'WARNING';
  const payload = {
    kind: ORDER_STALLED,
    subject: orderId,
    shopId,
    severity,
    message: stallMessage(order, now),
    order: { channel, status },
  } as const;
  return { type: 'alert.raised', aggregate: orderId, shopId, payload };
}
