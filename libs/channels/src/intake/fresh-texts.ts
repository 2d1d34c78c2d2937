import { Log, Vault, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { RawPushRow } from '../store/raw-push.row.js';
import { RawPushStore } from '../store/raw-push.store.js';

const MAX_KEPT_CHARACTERS = 16_000_000;

/**
 * Texts of inputs that were stored a moment ago by this process, so that the mapper need not read and unseal them. Only a
 * short cut: what is not here is read from the inbox.
 */
@Injectable()
export class FreshTexts {
  private readonly texts = new Map<string, string>();
  private size = 0;

  constructor(
    private readonly raws: RawPushStore,
    private readonly vault: Vault,
    private readonly log: Log,
  ) {}

  keep(id: string, text: string): void {
    if (this.size + text.length > MAX_KEPT_CHARACTERS) return;
    this.texts.set(id, text);
    this.size += text.length;
  }

  /** The text of each input, without those that cannot be opened; what was kept is handed out once. */
  async take(tx: Tx, rows: readonly Pick<RawPushRow, 'id' | 'shopId'>[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const { id } of rows) {
      const text = this.texts.get(id);
      if (text === undefined) continue;
      this.texts.delete(id);
      this.size -= text.length;
      found.set(id, text);
    }
    const others = rows.filter(({ id }) => !found.has(id)).map(({ id }) => id);
    for (const row of await this.raws.byIds(tx, others)) {
      const text = this.opened(row);
      if (text !== null) found.set(row.id, text);
    }
    return found;
  }

  /** A text that was damaged, or whose key is gone, must not hold up the others. */
  private opened(row: RawPushRow): string | null {
    try {
      return this.vault.open<{ text: string }>(row.body, row.shopId, row.id).text;
    } catch (error) {
      this.log.error(
        { rawId: row.id, shopId: row.shopId, error: (error as Error).name },
        'a stored input cannot be opened',
      );
      return null;
    }
  }
}
