import { Database, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { PollMarkRow } from './poll-mark.row.js';

/** Every statement on how far polls have come. */
@Injectable()
export class PollMarkStore {
  constructor(private readonly db: Database) {}

  byShops(tx: Tx, shopIds: readonly string[]): Promise<PollMarkRow[]> {
    return this.db.findIn(tx, PollMarkRow, 'shopId', shopIds);
  }

  /** Begins a mark unless there is one. */
  begin(tx: Tx, row: PollMarkRow): Promise<void> {
    return this.db.insertMissing(tx, PollMarkRow, [row]);
  }

  /** Moves the mark on; it never goes back. */
  async advance(tx: Tx, shopId: string, doneUpTo: Date): Promise<void> {
    await tx.query('UPDATE poll_marks SET done_up_to = ? WHERE shop_id = ? AND done_up_to < ?', [
      doneUpTo,
      shopId,
      doneUpTo,
    ]);
  }

  async caughtUp(tx: Tx, row: Pick<PollMarkRow, 'shopId' | 'polledAt' | 'intervalMs'>): Promise<void> {
    await this.db.updateRows(tx, PollMarkRow, ['shopId'], ['polledAt', 'intervalMs'], [row]);
  }
}
