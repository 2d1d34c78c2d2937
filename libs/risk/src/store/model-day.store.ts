import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import type { ModelDay } from '../domain/model-drift.js';
import { watchedAs } from '../shipped-model.js';
import { ModelDayRow } from './model-day.row.js';

const BINS = ['bin0', 'bin1', 'bin2', 'bin3', 'bin4', 'bin5', 'bin6', 'bin7', 'bin8', 'bin9'] as const;

/** Statements on what models said, day by day. */
@Injectable()
export class ModelDayStore {
  constructor(private readonly db: Database) {}

  /** Adds counts in one statement; rows are locked in key order, like everywhere. */
  add(tx: Tx, days: readonly ModelDay[]): Promise<void> {
    const keyOf = (day: ModelDay): string => [day.modelId, day.className, day.day].join('\0');
    const rows = [...days].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map(rowOf);
    const key = ['modelId', 'className', 'day'] as const;
    return this.db.addToCounters(tx, ModelDayRow, key, [...BINS, 'found', 'right', 'wrong'], rows);
  }

  /** What was said from one day to another, both included. */
  async between(tx: Tx, modelIds: readonly string[], from: string, to: string): Promise<readonly ModelDay[]> {
    if (modelIds.length === 0) return [];
    const rows = await tx
      .getRepository(ModelDayRow)
      .createQueryBuilder('d')
      .where('d.modelId IN (:...ids) AND d.day >= :from AND d.day <= :to', { ids: modelIds.map(watchedAs), from, to })
      .getMany();
    const named = new Map(modelIds.map(id => [watchedAs(id), id]));
    return rows.map(row => ({ ...dayOf(row), modelId: named.get(row.modelId) ?? row.modelId }));
  }

  async removeBefore(tx: Tx, day: string): Promise<void> {
    await tx.query('DELETE FROM risk_model_days WHERE on_day < ?', [day]);
  }
}

const rowOf = ({ bins, ...day }: ModelDay): ModelDayRow => ({
  ...day,
  modelId: watchedAs(day.modelId),
  ...(Object.fromEntries(BINS.map((name, bin) => [name, bins[bin] ?? 0])) as Pick<ModelDayRow, (typeof BINS)[number]>),
});

const dayOf = (row: ModelDayRow): ModelDay => {
  const { modelId, className, day, found, right, wrong } = row;
  return { modelId, className, day, found, right, wrong, bins: BINS.map(name => row[name]) };
};
