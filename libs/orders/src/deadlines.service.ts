import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { recordOf } from '#contracts';
import { Clock, CONFIG, Database, Jobs, Log, type Config, type Lease } from '#platform';
import { unansweredAlarms } from './domain/alarms.js';
import { PoolService } from './pool.service.js';
import { ListStore } from './store/list.store.js';
import { PoolStore } from './store/pool.store.js';

const EVERY_MS = 10_000;
const PAGE = 200;

/** Names of the jobs, for tests and for those who run them by hand. */
export const JOBS = { unanswered: 'orders.unanswered', stranded: 'orders.stranded-refunds' } as const;

/** What has to be looked after without anybody asking. */
@Injectable()
export class DeadlinesService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly lists: ListStore,
    private readonly store: PoolStore,
    private readonly pool: PoolService,
    private readonly clock: Clock,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.every(JOBS.unanswered, EVERY_MS, lease => this.alarmUnanswered(lease));
    this.jobs.every(JOBS.stranded, EVERY_MS, lease => this.applyStranded(lease));
  }

  /** Raises an alert for every order that waits too long for stock or risk, and tells what it waits for. Nothing is released. */
  private async alarmUnanswered(lease: Lease): Promise<void> {
    const deadline = new Date(this.clock.now().getTime() - this.config.answerDeadlineSeconds * 1000);
    const alarms = await this.db.read(async tx => {
      const found = [];
      for await (const orders of this.lists.unanswered(tx, deadline, PAGE))
        found.push(...orders.flatMap(order => unansweredAlarms(order, deadline)));
      return found;
    });
    for (let from = 0; from < alarms.length; from += PAGE) {
      await this.db.write(async tx => {
        await lease.guard(tx);
        const fresh = await this.pool.raise(tx, alarms.slice(from, from + PAGE));
        await this.pool.tellHolds(tx, [...new Set(fresh.map(alarm => alarm.subject))], 'an answer is overdue');
      });
    }
  }

  /** Applies refunds that another copy stored at the very moment their order was begun. */
  private async applyStranded(lease: Lease): Promise<void> {
    const applied = await this.db.write(async tx => {
      await lease.guard(tx);
      const keys = await this.store.strandedRefunds(tx, PAGE);
      if (!keys.length) return 0;
      const opened = await this.pool.open(tx, { keys });
      const cause = {
        because: 'refund that came before its order',
        source: 'HUB' as const,
        by: 'hub',
        at: this.clock.now(),
      };
      for (const dossier of opened.byRecord.values()) dossier.applyRefunds(cause);
      await this.pool.close(tx, opened);
      return new Set(keys.map(recordOf)).size;
    });
    if (applied > 0) this.log.info({ orders: applied }, 'parked refunds applied');
  }
}
