import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import { TrainingPartRow, TrainingRow } from './model.row.js';

const LISTED = 50;

/** Statements on trainings and the sets they are made from. */
@Injectable()
export class TrainingStore {
  constructor(private readonly db: Database) {}

  partsOf(tx: Tx, setId: string): Promise<TrainingPartRow[]> {
    return tx.find(TrainingPartRow, { where: { setId }, order: { part: 'ASC' } });
  }

  /** The slices without what is in them. */
  async sizesOf(tx: Tx, setId: string): Promise<Pick<TrainingPartRow, 'part' | 'bytes' | 'hash'>[]> {
    return tx.find(TrainingPartRow, {
      select: { setId: true, part: true, bytes: true, hash: true },
      where: { setId },
      order: { part: 'ASC' },
    });
  }

  /** False when this slice was taken at the same moment. */
  addPart(tx: Tx, row: TrainingPartRow): Promise<boolean> {
    return this.db.insertOnce(tx, TrainingPartRow, row);
  }

  async removeSet(tx: Tx, setId: string): Promise<void> {
    await tx.delete(TrainingPartRow, { setId });
  }

  /** Removes slices that nobody began to train on. */
  async removeLeft(tx: Tx, before: Date): Promise<void> {
    await tx.query(
      "DELETE FROM training_set_parts WHERE at < ? AND set_id NOT IN (SELECT set_id FROM risk_trainings WHERE status IN ('QUEUED', 'RUNNING'))",
      [before],
    );
  }

  /** Sets of labels that a training which is not over learns from; all others were uploaded. */
  async told(tx: Tx): Promise<ReadonlySet<string>> {
    const rows = await tx.find(TrainingRow, { where: [{ status: 'QUEUED' }, { status: 'RUNNING' }] });
    return new Set(rows.filter(({ asked }) => asked.retraining !== undefined).map(({ setId }) => setId));
  }

  add(tx: Tx, row: TrainingRow): Promise<void> {
    return this.db.insertRows(tx, TrainingRow, [row]);
  }

  newest(tx: Tx): Promise<TrainingRow[]> {
    return tx.find(TrainingRow, { order: { id: 'DESC' }, take: LISTED });
  }

  /** The training a model came out of. */
  ofModel(tx: Tx, modelId: string): Promise<TrainingRow | null> {
    return tx.findOneBy(TrainingRow, { modelId });
  }

  byId(tx: Tx, id: string): Promise<TrainingRow | null> {
    return tx.findOneBy(TrainingRow, { id });
  }

  /** Trainings that wait, and those whose worker has given no sign of life since. */
  async due(tx: Tx, silentSince: Date): Promise<string[]> {
    const rows = (await tx.query(
      "SELECT id FROM risk_trainings WHERE status = 'QUEUED' OR (status = 'RUNNING' AND beat_at < ?) ORDER BY id",
      [silentSince],
    )) as { id: string }[];
    return rows.map(row => row.id);
  }

  /** Takes a training on; false when somebody else has it in hand. */
  async claim(tx: Tx, id: string, at: Date, silentSince: Date): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(TrainingRow)
      .set({ status: 'RUNNING', progressPercent: 0, beatAt: at })
      .where("id = :id AND (status = 'QUEUED' OR (status = 'RUNNING' AND beatAt < :silentSince))", { id, silentSince })
      .execute();
    return affected === 1;
  }

  async beat(tx: Tx, id: string, progressPercent: number, beatAt: Date): Promise<void> {
    await tx.update(TrainingRow, { id, status: 'RUNNING' }, { progressPercent, beatAt });
  }

  /** Ends a training; false when it was ended before. */
  async finish(
    tx: Tx,
    id: string,
    end: Pick<TrainingRow, 'status' | 'faults' | 'modelId' | 'finishedAt' | 'progressPercent'>,
  ): Promise<boolean> {
    const { affected } = await tx.update(TrainingRow, { id, status: 'RUNNING' }, { ...end, faults: [...end.faults] });
    return affected === 1;
  }
}
