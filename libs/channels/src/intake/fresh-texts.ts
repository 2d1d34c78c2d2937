import { Log, Vault, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Parsed } from '../adapters/channel-adapter.js';
import type { RawPushRow } from '../store/raw-push.row.js';
import { RawPushStore } from '../store/raw-push.store.js';

const MAX_KEPT_CHARACTERS = 16_000_000;

/** The text of an input, and its JSON where that was read already. */
export interface KeptText {
  readonly text: string;
  readonly parsed?: Parsed;
  /** Traceparent of how it came in, where that is traced. */
  readonly trace?: string;
}

/**
 * Texts of inputs that were stored a moment ago by this process, so that the mapper need not read and unseal them. Only a
 * short cut: what is not here is read from the inbox.
 */
@Injectable()
export class FreshTexts {
  private readonly texts = new Map<string, KeptText>();
  private size = 0;

  constructor(
    private readonly raws: RawPushStore,
    private readonly vault: Vault,
    private readonly log: Log,
  ) {}

  keep(id: string, kept: KeptText): void {
    if (kept.text.length > MAX_KEPT_CHARACTERS) return;
    this.texts.set(id, kept);
    this.size += kept.text.length;
    // What another copy of the service maps is never asked for here: the oldest make room.
    for (const oldest of this.texts.keys()) {
      if (this.size <= MAX_KEPT_CHARACTERS) return;
      this.forget(oldest);
    }
  }

  /** The text of each input, without those that cannot be opened; what was kept is handed out once. */
  async take(tx: Tx, rows: readonly Pick<RawPushRow, 'id' | 'shopId'>[]): Promise<Map<string, KeptText>> {
    const found = new Map<string, KeptText>();
    for (const { id } of rows) {
      const kept = this.texts.get(id);
      if (kept === undefined) continue;
      this.forget(id);
      found.set(id, kept);
    }
    const others = rows.filter(({ id }) => !found.has(id)).map(({ id }) => id);
    for (const row of await this.raws.byIds(tx, others)) {
      const kept = this.opened(row);
      if (kept !== null) found.set(row.id, kept);
    }
    return found;
  }

  private forget(id: string): void {
    this.size -= this.texts.get(id)?.text.length ?? 0;
    this.texts.delete(id);
  }

  /** A text that was damaged, or whose key is gone, must not hold up the others. */
  private opened(row: RawPushRow): KeptText | null {
    try {
      return this.vault.open<KeptText>(row.body, row.shopId, row.id);
    } catch (error) {
      this.log.error(
        { rawId: row.id, shopId: row.shopId, error: (error as Error).name },
        'a stored input cannot be opened',
      );
      return null;
    }
  }
}
