import { Injectable } from '@nestjs/common';
import { Clock, Database, DAY, Jobs } from '#platform';
import { dayOf } from './domain/spend.js';
import { SpendStore } from './store/spend.store.js';

/** Removes daily sums no order can look back to any more. */
@Injectable()
export class SpendTrimmer {
  constructor(db: Database, spends: SpendStore, clock: Clock, jobs: Jobs) {
    jobs.every('trim-spend', DAY, lease =>
      db.write(async tx => {
        await lease.guard(tx);
        await spends.trim(tx, dayOf(clock.now()));
      }),
    );
  }
}
