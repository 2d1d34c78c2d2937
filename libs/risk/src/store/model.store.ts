import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import type { ModelMove } from '../domain/model-state.js';
import { ModelMoveRow, ModelPartRow, ModelRow } from './model.row.js';

/** A multiple of 3, so that each piece is base64 of its own. */
const PART_BYTES = 393_216;

/** Statements on trained models and their moves. */
@Injectable()
export class ModelStore {
  constructor(private readonly db: Database) {}

  async revision(tx: Tx): Promise<number> {
    const [row] = (await tx.query('SELECT MAX(revision) AS revision FROM risk_model_moves')) as {
      revision: number | string | null;
    }[];
    return Number(row?.revision ?? 0);
  }

  /** Every move there was, the oldest first; a house has some dozens of them. */
  moves(tx: Tx): Promise<ModelMoveRow[]> {
    return tx.find(ModelMoveRow, { order: { revision: 'ASC' } });
  }

  newest(tx: Tx): Promise<ModelRow[]> {
    return tx.find(ModelRow, { order: { id: 'DESC' } });
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<ModelRow[]> {
    return this.db.findIn(tx, ModelRow, 'id', ids);
  }

  async add(tx: Tx, row: ModelRow, bytes: Uint8Array): Promise<void> {
    await this.db.insertRows(tx, ModelRow, [row]);
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // One statement each: together they might be more than a server takes at once.
    for (let part = 0; part * PART_BYTES < whole.length; part += 1) {
      const content = whole.subarray(part * PART_BYTES, (part + 1) * PART_BYTES).toString('base64');
      await this.db.insertRows(tx, ModelPartRow, [{ modelId: row.id, part, content }]);
    }
  }

  async bytesOf(tx: Tx, modelId: string): Promise<Uint8Array> {
    const parts = await tx.find(ModelPartRow, { where: { modelId }, order: { part: 'ASC' } });
    return Buffer.concat(parts.map(one => Buffer.from(one.content, 'base64')));
  }

  /** False when somebody moved a model at the same moment and took the revision. */
  move(tx: Tx, move: ModelMove): Promise<boolean> {
    return this.db.insertOnce(tx, ModelMoveRow, { ...move });
  }
}
