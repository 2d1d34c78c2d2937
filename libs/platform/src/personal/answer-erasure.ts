import { behindKey } from '../database/behind-key.js';
import type { Database } from '../database/database.js';
import type { Vault } from '../security/vault.js';
import { answerBytes, type IdempotencyRow } from '../idempotency/idempotency.row.js';
import type { ErasureWrite } from './eraser.js';

const PIECE = 100;
const BEHIND = behindKey(['caller', 'mutation', 'idempotency_key']);
type Kept = Pick<IdempotencyRow, 'caller' | 'mutation' | 'key'> & { readonly answer: string };

/** Forgets answers of mutations that name something erased: they repeat what was known of it when they were given. */
export class AnswerErasure {
  constructor(
    private readonly db: Database,
    private readonly vault: Vault,
  ) {}

  async erase(names: readonly string[], write: ErasureWrite, stopping: AbortSignal): Promise<void> {
    const sql = (behind: string) =>
      `SELECT caller, mutation, idempotency_key AS \`key\`, answer FROM idempotency_keys WHERE answer IS NOT NULL ${behind} ORDER BY caller, mutation, idempotency_key LIMIT ${PIECE}`;
    for (let last: Kept | undefined, isOver = false; !isOver;) {
      stopping.throwIfAborted();
      const behind = last ? `AND ${BEHIND.sql}` : '';
      const place = last ? BEHIND.placeOf([last.caller, last.mutation, last.key]) : [];
      const rows = (await this.db.read(tx => tx.query(sql(behind), [...place]))) as Kept[];
      const told = rows.filter(row => this.names(row, names));
      if (told.length > 0) await write(tx => this.forget(tx, told));
      last = rows.at(-1);
      isOver = rows.length < PIECE;
    }
  }

  private names(row: Kept, names: readonly string[]): boolean {
    const bytes = this.bytesOf(row);
    return names.some(name => bytes.includes(name));
  }

  /** What cannot be opened any more tells nobody anything. */
  private bytesOf(row: Kept): Buffer {
    try {
      return answerBytes(this.vault, row, row.answer);
    } catch {
      return Buffer.alloc(0);
    }
  }

  private async forget(tx: Parameters<Parameters<ErasureWrite>[0]>[0], told: readonly Kept[]): Promise<void> {
    for (const { caller, mutation, key } of told)
      await tx.query(
        'UPDATE idempotency_keys SET answer = NULL WHERE caller = ? AND mutation = ? AND idempotency_key = ?',
        [caller, mutation, key],
      );
  }
}
