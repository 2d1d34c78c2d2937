import { Injectable } from '@nestjs/common';
import { Clock, Database, DAY, firstIdAt, Jobs } from '#platform';
import { dayOf } from './domain/spend.js';
import { LONGEST_WINDOW_MS } from './domain/velocity.js';
import { ShopCountStore } from './store/shop-count.store.js';
import { SpendStore } from './store/spend.store.js';
import { TraceStore } from './store/trace.store.js';

/** Orders that come late find what was before them for as long again as the longest window. */
const KEPT_MS = 2 * LONGEST_WINDOW_MS;
const MINUTES_KEPT_MS = 8 * DAY;
/** Removed in one transaction: the next order waits no longer than that takes. */
const AT_ONCE = 500;
const HOUR = DAY / 24;

/** Removes statistics that no order can look back to any more. */
@Injectable()
export class StatisticsTrimmer {
  constructor(
    private readonly db: Database,
    private readonly traces: TraceStore,
    private readonly clock: Clock,
    spends: SpendStore,
    shops: ShopCountStore,
    jobs: Jobs,
  ) {
    jobs.every('trim-spend', DAY, lease =>
      db.write(async tx => {
        await lease.guard(tx);
        await spends.trim(tx, dayOf(clock.now()));
      }),
    );
    jobs.every('trim-traces', HOUR, async lease => {
      await db.write(async tx => {
        await lease.guard(tx);
        await shops.trim(tx, this.before(MINUTES_KEPT_MS), this.before(KEPT_MS));
      });
      while ((await this.trimTraces(tx => lease.guard(tx))) === AT_ONCE);
    });
  }

  private trimTraces(guard: (tx: Parameters<TraceStore['trim']>[0]) => Promise<unknown>): Promise<number> {
    const before = this.before(KEPT_MS);
    return this.db.write(async tx => {
      await guard(tx);
      return this.traces.trim(tx, firstIdAt('ord', before), before, AT_ONCE);
    });
  }

  private before(ms: number): Date {
    return new Date(this.clock.now().getTime() - ms);
  }
}
