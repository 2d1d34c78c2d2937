import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import { PolicyRow } from './policy.row.js';

/** Statements on the policy. */
@Injectable()
export class PolicyStore {
  constructor(private readonly db: Database) {}

  async revision(tx: Tx): Promise<number> {
    const [row] = (await tx.query('SELECT MAX(revision) AS revision FROM risk_policies')) as {
      revision: number | string | null;
    }[];
    return Number(row?.revision ?? 0);
  }

  /** The newest versions, the last one first. */
  newest(tx: Tx, most: number): Promise<PolicyRow[]> {
    return tx.getRepository(PolicyRow).find({ order: { revision: 'DESC' }, take: most });
  }

  /** False when somebody saved one at the same moment. */
  add(tx: Tx, row: PolicyRow): Promise<boolean> {
    return this.db.insertOnce(tx, PolicyRow, row);
  }
}
