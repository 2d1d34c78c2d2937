import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import { GateRow } from './gate.row.js';

@Injectable()
export class GatesStore {
  constructor(private readonly db: Database) {}

  /** Every rule; there are few. */
  all(tx: Tx): Promise<GateRow[]> {
    return tx.find(GateRow, { order: { shopId: 'ASC', channel: 'ASC', currency: 'ASC' } });
  }

  /** Sets the rule of a shop, channel and currency. */
  async save(tx: Tx, gate: GateRow): Promise<void> {
    await this.db.insertMissing(tx, GateRow, [gate]);
    await this.db.updateRows(tx, GateRow, ['shopId', 'channel', 'currency'], ['fromMinor', 'setBy', 'setAt'], [gate]);
  }
}
