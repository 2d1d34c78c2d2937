import { Clock, CONFIG, Database, DAY, Jobs, type Config, type Lease, type Worker } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { RawPushStore } from './store/raw-push.store.js';

const EVERY_MS = 3_600_000;
const PIECE = 500;

/** Removes mapped inputs after RETENTION_RAW_DAYS; what is in quarantine stays until somebody decides. */
@Injectable()
export class PruneWorker implements Worker {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly raws: RawPushStore,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  start(): void {
    this.jobs.every('prune-raw-pushes', EVERY_MS, lease => this.prune(lease));
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }

  /** Goes in small pieces: each holds the writer for a moment only. */
  async prune(lease: Lease | null): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.config.retentionRawDays * DAY);
    for (let more = true; more;) {
      more = await this.db.write(async tx => {
        await lease?.guard(tx);
        return this.raws.prune(tx, before, PIECE);
      });
    }
  }
}
