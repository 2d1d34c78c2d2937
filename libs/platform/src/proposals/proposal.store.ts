import type { ProposalState } from '#contracts';
import type { Database, Tx } from '../database/database.js';
import { ProposalRow } from './proposal.row.js';

/** How a proposal ended. */
export interface Ending {
  readonly state: ProposalState;
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** Statements on proposals. */
export class ProposalStore {
  constructor(private readonly db: Database) {}

  add(tx: Tx, row: ProposalRow): Promise<void> {
    return this.db.insertRows(tx, ProposalRow, [row]);
  }

  byId(tx: Tx, id: string): Promise<ProposalRow | null> {
    return tx.getRepository(ProposalRow).findOne({ where: { id } });
  }

  /** Has whoever decides on the same kind of change wait until this transaction is over. */
  lockKind(tx: Tx, { changeKind }: ProposalRow): Promise<void> {
    return this.db.lockRows(tx, ProposalRow, 'change_kind', [changeKind]);
  }

  /** The newest first. */
  page(tx: Tx, state: ProposalState | null, now: Date, before: string | null, limit: number): Promise<ProposalRow[]> {
    const query = tx.getRepository(ProposalRow).createQueryBuilder('p').where('1 = 1');
    if (state === 'EXPIRED')
      query.andWhere("(p.state = 'EXPIRED' OR (p.state = 'OPEN' AND p.expiresAt <= :now))", { now });
    else if (state !== null) query.andWhere('p.state = :state', { state });
    if (state === 'OPEN') query.andWhere('p.expiresAt > :now', { now });
    if (before !== null) query.andWhere('p.id < :before', { before });
    return query.orderBy('p.id', 'DESC').limit(limit).getMany();
  }

  /** False when somebody was faster: a proposal ends once. */
  async end(tx: Tx, id: string, { state, by, at, reason }: Ending): Promise<boolean> {
    const result = await tx
      .getRepository(ProposalRow)
      .createQueryBuilder()
      .update()
      .set({ state, decidedBy: by, decidedAt: at, decisionReason: reason })
      .where("id = :id AND state = 'OPEN'", { id })
      .execute();
    return result.affected === 1;
  }
}
