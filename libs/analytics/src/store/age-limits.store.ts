import { Injectable } from '@nestjs/common';
import type { Channel } from '#contracts';
import { Database, type Tx } from '#platform';
import { AgeLimits, type AgeLimit } from '../domain/age.js';
import { AgeLimitRow, PassRow } from './age-limit.row.js';

const EVERY_CHANNEL = '*';
const RE_AGE = 'RE_AGE';

/** Limits somebody set, and how far the walk is that applies them to the open orders. */
@Injectable()
export class AgeLimitsStore {
  constructor(private readonly db: Database) {}

  async inForce(tx: Tx): Promise<AgeLimits> {
    const raw = (await tx.query('SELECT * FROM age_limits')) as Record<string, unknown>[];
    return new AgeLimits(this.db.bulk.hydrate(AgeLimitRow, raw).map(toLimit));
  }

  async put(tx: Tx, limit: AgeLimit): Promise<void> {
    const row: AgeLimitRow = { ...limit, channel: limit.channel ?? EVERY_CHANNEL };
    await this.db.insertMissing(tx, AgeLimitRow, [row]);
    await this.db.updateRows(
      tx,
      AgeLimitRow,
      ['status', 'channel'],
      ['amberSeconds', 'redSeconds', 'deadlineAmberSeconds'],
      [row],
    );
  }

  /** Asks for a walk from the first order on; one that is under way begins again. */
  async startPass(tx: Tx): Promise<void> {
    await this.db.insertMissing(tx, PassRow, [{ name: RE_AGE, afterOrderId: '' }]);
    await this.movePass(tx, '');
  }

  /** The order the walk has come to; null when none is under way. */
  async passAt(tx: Tx): Promise<string | null> {
    await this.db.lockRows(tx, PassRow, 'name', [RE_AGE]);
    const [row] = await this.db.findIn(tx, PassRow, 'name', [RE_AGE]);
    return row?.afterOrderId ?? null;
  }

  async movePass(tx: Tx, afterOrderId: string): Promise<void> {
    await this.db.updateRows(tx, PassRow, ['name'], ['afterOrderId'], [{ name: RE_AGE, afterOrderId }]);
  }

  async endPass(tx: Tx): Promise<void> {
    await tx.query('DELETE FROM passes WHERE name = ?', [RE_AGE]);
  }
}

const toLimit = (row: AgeLimitRow): AgeLimit => ({
  ...row,
  channel: row.channel === EVERY_CHANNEL ? null : (row.channel as Channel),
});
