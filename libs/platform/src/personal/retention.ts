import type { Lease } from '../bus/leases.js';
import { DAY, type Clock } from '../clock.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import { RetentionPassRow } from './rows.js';
import type { Sweep } from './sweep.js';

/** Blanks personal data whose time is over: piece by piece, going on where an interrupted pass stopped. */
export class Retention {
  constructor(
    private readonly db: Database,
    private readonly sweeps: readonly Sweep[],
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** One pass over every table; the lease is checked in each write. A stop is heeded between two pieces. */
  async run(lease: Lease, stopping: AbortSignal): Promise<void> {
    for (const sweep of this.sweeps) await this.pass(sweep, lease, stopping);
  }

  private async pass(sweep: Sweep, lease: Lease, stopping: AbortSignal): Promise<void> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - this.config[sweep.setting] * DAY);
    let place: string | null = await this.placeOf(sweep);
    while (place !== null) {
      stopping.throwIfAborted();
      const piece = await sweep.next(this.db, place, before, now);
      place = piece.place;
      const { blank } = piece;
      if (blank !== null || place === null)
        await this.db.write(async tx => {
          await lease.guard(tx);
          await blank?.(tx);
          await this.db.insertMissing(tx, RetentionPassRow, [{ name: sweep.name, place: '' }]);
          await tx.query('UPDATE retention_passes SET place = ? WHERE name = ?', [piece.place ?? '', sweep.name]);
        });
      // Others have their turn between two pieces.
      await new Promise<void>(resolve => void setImmediate(resolve));
    }
  }

  private async placeOf({ name }: Sweep): Promise<string> {
    const [row] = await this.db.read(tx => this.db.findIn(tx, RetentionPassRow, 'name', [name]));
    return row?.place ?? '';
  }
}
