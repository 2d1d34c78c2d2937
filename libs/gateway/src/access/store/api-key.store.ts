import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import { ApiKeyRow } from './api-key.row.js';

/** Statements on keys. */
@Injectable()
export class ApiKeyStore {
  constructor(private readonly db: Database) {}

  async byHash(tx: Tx, hash: string): Promise<ApiKeyRow | null> {
    const [row] = await this.db.findIn(tx, ApiKeyRow, 'hash', [hash]);
    return row ?? null;
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<ApiKeyRow[]> {
    return this.db.findIn(tx, ApiKeyRow, 'id', ids);
  }

  /** Keys that were ever made for a partner. */
  madeFor(tx: Tx, partner: string): Promise<ApiKeyRow[]> {
    return this.db.findIn(tx, ApiKeyRow, 'partner', [partner]);
  }

  /** Keys of a partner, locked and then read: of two that are made at once the second sees the first. */
  async ofPartner(tx: Tx, partner: string): Promise<ApiKeyRow[]> {
    const known = await this.db.findIn(tx, ApiKeyRow, 'partner', [partner]);
    const ids = known.map(row => row.id);
    await this.db.lockRows(tx, ApiKeyRow, 'id', ids);
    return this.db.findIn(tx, ApiKeyRow, 'partner', [partner]);
  }

  /** Adds those whose key is not known yet. */
  async add(tx: Tx, rows: readonly ApiKeyRow[]): Promise<void> {
    await this.db.insertMissing(tx, ApiKeyRow, rows);
  }

  /** Brings keys that `by` made in line with what it says of them now; what staff ended stays ended. */
  async adopt(tx: Tx, wanted: readonly ApiKeyRow[], by: string): Promise<void> {
    const hashes = wanted.map(row => row.hash);
    const said = new Map(wanted.map(row => [row.hash, row]));
    const known = (await this.db.findIn(tx, ApiKeyRow, 'hash', hashes)).filter(row => row.createdBy === by);
    const rows = known.map(row => {
      const { partner, shops, scopes } = said.get(row.hash) ?? row;
      const end = row.revokedBy === by ? { revokedAt: null, revokedBy: null } : {};
      return { ...row, partner, shops, scopes, ...end };
    });
    await this.db.updateRows(tx, ApiKeyRow, ['id'], ['partner', 'shops', 'scopes', 'revokedAt', 'revokedBy'], rows);
  }

  /** False when it was revoked before. */
  async revoke(tx: Tx, id: string, by: string, at: Date): Promise<boolean> {
    const done = await tx
      .getRepository(ApiKeyRow)
      .createQueryBuilder()
      .update()
      .set({ revokedAt: at, revokedBy: by })
      .where('id = :id AND revoked_at IS NULL', { id })
      .execute();
    return done.affected === 1;
  }

  async noteUse(tx: Tx, uses: ReadonlyMap<string, Date>): Promise<void> {
    const rows = [...uses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, lastUsedAt]) => ({ id, lastUsedAt }));
    await this.db.updateRows(tx, ApiKeyRow, ['id'], ['lastUsedAt'], rows);
  }

  /** Keys that settings brought and that were not revoked. */
  madeBy(tx: Tx, createdBy: string): Promise<ApiKeyRow[]> {
    return tx
      .getRepository(ApiKeyRow)
      .createQueryBuilder('k')
      .where('k.createdBy = :createdBy AND k.revokedAt IS NULL', { createdBy })
      .getMany();
  }

  /** Keys, newest first. */
  page(tx: Tx, partner: string | null, before: string | null, limit: number): Promise<ApiKeyRow[]> {
    const query = tx.getRepository(ApiKeyRow).createQueryBuilder('k').where('1 = 1');
    if (partner !== null) query.andWhere('k.partner = :partner', { partner });
    if (before !== null) query.andWhere('k.id < :before', { before });
    return query.orderBy('k.id', 'DESC').limit(limit).getMany();
  }
}
