import { HubError } from '#contracts';
import type { Database, Tx } from '../database/database.js';
import { LeaseRow } from './rows.js';

/** A held lease; `guard` belongs into every write made under it. */
export interface Lease {
  readonly name: string;
  readonly fence: number;
  /** Throws when the lease was lost meanwhile: a holder that was frozen stops before it does harm. */
  guard(tx: Tx): Promise<void>;
}

/** Named leases on the database's clock, with a number that grows with every new holder. */
export class Leases {
  constructor(
    private readonly db: Database,
    private readonly holder: string,
  ) {}

  /** Takes or prolongs a lease; null while another holder has it. */
  acquire(name: string, ttlMs: number): Promise<Lease | null> {
    return this.db.write(async tx => {
      const never = new Date(0);
      // Adding nothing makes the row and locks it alone; inserting what may be there would share the lock first, and two
      // that share it wait for each other for ever.
      const empty = { name, holder: '', fence: 0, expiresAt: never };
      await this.db.addToCounters(tx, LeaseRow, ['name'], ['fence'], [empty]);
      const [row] = await this.db.findIn(tx, LeaseRow, 'name', [name]);
      if (!row) return null;
      // After the lock: waiting for it takes time.
      const now = await databaseNow(this.db, tx);
      const mine = row.holder === this.holder;
      if (!mine && row.expiresAt > now) return null;
      const fence = mine && row.expiresAt > now ? row.fence : row.fence + 1;
      await this.db.updateRows(
        tx,
        LeaseRow,
        ['name'],
        ['holder', 'fence', 'expiresAt'],
        [{ name, holder: this.holder, fence, expiresAt: new Date(now.getTime() + ttlMs) }],
      );
      return { name, fence, guard: guardTx => this.guard(guardTx, name, fence) };
    });
  }

  /** Has a lease that nobody else took meanwhile run out later; its number stays, and one that was lost stays lost. */
  async prolong(lease: Lease, ttlMs: number): Promise<void> {
    await this.db.write(async tx => {
      await this.db.lockRows(tx, LeaseRow, 'name', [lease.name]);
      const now = await databaseNow(this.db, tx);
      await tx.query('UPDATE leases SET expires_at = ? WHERE name = ? AND holder = ? AND fence = ?', [
        new Date(now.getTime() + ttlMs),
        lease.name,
        this.holder,
        lease.fence,
      ]);
    });
  }

  /** Gives a lease back before it runs out. */
  async release(lease: Lease): Promise<void> {
    await this.db.write(async tx => {
      await tx.query('UPDATE leases SET expires_at = ? WHERE name = ? AND holder = ? AND fence = ?', [
        new Date(0),
        lease.name,
        this.holder,
        lease.fence,
      ]);
    });
  }

  private async guard(tx: Tx, name: string, fence: number): Promise<void> {
    await this.db.lockRows(tx, LeaseRow, 'name', [name]);
    const [row] = await this.db.findIn(tx, LeaseRow, 'name', [name]);
    if (row?.fence !== fence || row.holder !== this.holder)
      throw new HubError('CONFLICT', `lease ${name} went to another holder`);
  }
}

/** The database's own clock: processes on several machines agree on it. */
async function databaseNow(db: Database, tx: Tx): Promise<Date> {
  const sql =
    db.engine === 'mysql' ? 'SELECT UTC_TIMESTAMP(3) AS now' : "SELECT strftime('%Y-%m-%d %H:%M:%f', 'now') AS now";
  const raw = (await tx.query(sql)) as { now: Date | string }[];
  const now = raw[0]?.now ?? new Date(0);
  return now instanceof Date ? now : new Date(`${now.replace(' ', 'T')}Z`);
}
