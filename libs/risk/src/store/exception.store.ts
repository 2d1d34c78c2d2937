import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import { ExceptionRow } from './exception.row.js';

/** Statements on the lists and snoozes. */
@Injectable()
export class ExceptionStore {
  constructor(private readonly db: Database) {}

  /** Exceptions in force for any of the hashes. */
  async inForce(tx: Tx, hashes: readonly string[], now: Date): Promise<ExceptionRow[]> {
    const rows = await this.db.findIn(tx, ExceptionRow, 'hash', [...new Set(hashes)]);
    return rows.filter(({ endedAt, until }) => endedAt === null && (until === null || until > now));
  }

  add(tx: Tx, row: ExceptionRow): Promise<void> {
    return this.db.insertRows(tx, ExceptionRow, [row]);
  }

  byId(tx: Tx, id: string): Promise<ExceptionRow | null> {
    return tx.getRepository(ExceptionRow).findOne({ where: { id } });
  }

  /** False when somebody ended it before. */
  async end(tx: Tx, id: string, at: Date, by: string, reason: string): Promise<boolean> {
    const result = await tx
      .getRepository(ExceptionRow)
      .createQueryBuilder()
      .update()
      .set({ endedAt: at, endedBy: by, endReason: reason })
      .where('id = :id AND endedAt IS NULL', { id })
      .execute();
    return result.affected === 1;
  }

  /** The newest first. */
  page(tx: Tx, before: string | null, limit: number): Promise<ExceptionRow[]> {
    const query = tx.getRepository(ExceptionRow).createQueryBuilder('e').where('1 = 1');
    if (before !== null) query.andWhere('e.id < :before', { before });
    return query.orderBy('e.id', 'DESC').limit(limit).getMany();
  }
}
