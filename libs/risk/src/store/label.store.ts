import { Injectable } from '@nestjs/common';
import { Database, inList, toSafeInteger, type Tx } from '#platform';
import type { LabelSource } from '../domain/label-set.js';
import { LabelRow } from './label.row.js';

/** Labels of one kind, counted. */
export interface LabelCount {
  readonly label: string;
  readonly source: LabelSource;
  readonly rows: number;
}

/** More are not read at once: what a training takes in seconds. */
const MOST_LABELS = 50_000;

/** Statements on labels. */
@Injectable()
export class LabelStore {
  constructor(private readonly db: Database) {}

  add(tx: Tx, rows: readonly LabelRow[]): Promise<void> {
    return this.db.insertRows(tx, LabelRow, rows);
  }

  /** The newest labels of some sources, without the words. */
  newest(tx: Tx, sources: readonly LabelSource[]): Promise<Omit<LabelRow, 'sealed'>[]> {
    return tx
      .getRepository(LabelRow)
      .createQueryBuilder('l')
      .select(['l.id', 'l.shopId', 'l.label', 'l.source', 'l.by', 'l.at', 'l.textHash', 'l.buyerHash'])
      .where('l.source IN (:...sources)', { sources: [...sources] })
      .orderBy('l.id', 'DESC')
      .limit(MOST_LABELS)
      .getMany();
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<LabelRow[]> {
    return this.db.findIn(tx, LabelRow, 'id', ids);
  }

  /** What was said of the words of these orders and complaints. */
  ofSubjects(tx: Tx, subjects: readonly string[]): Promise<LabelRow[]> {
    return this.db.findIn(tx, LabelRow, 'subject', subjects);
  }

  async counts(tx: Tx): Promise<readonly LabelCount[]> {
    const rows = (await tx.query(
      'SELECT label, source, COUNT(*) AS n FROM risk_labels GROUP BY label, source ORDER BY label, source',
    )) as { label: string; source: LabelSource; n: number | string }[];
    return rows.map(({ label, source, n }) => ({ label, source, rows: toSafeInteger(n) }));
  }

  /** Removes what was said of the words of these orders and complaints. */
  async remove(tx: Tx, subjects: readonly string[]): Promise<void> {
    if (subjects.length === 0) return;
    const { marks, values } = inList(subjects);
    await tx.query(`DELETE FROM risk_labels WHERE subject IN (${marks})`, [...values]);
  }

  async removeBefore(tx: Tx, at: Date): Promise<void> {
    await tx.query('DELETE FROM risk_labels WHERE at < ?', [at]);
  }
}
