import { Clock, Database, Vault, type Eraser, type ErasurePart, type ErasureWrite, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { mentions, numbersIn, spellingsOf } from './domain/mentions.js';
import { ErasedOrderStore } from './store/erased-order.store.js';
import type { RawPushRow } from './store/raw-push.row.js';
import { RawPushStore } from './store/raw-push.store.js';

const PIECE = 100;

/** What a text is looked through for. */
interface Signs {
  readonly shops: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly phones: ReadonlySet<string>;
}

/** Forgets buyers in inputs as they came, and keeps what is still told of their orders from bringing anybody back. */
@Injectable()
export class ChannelEraser implements Eraser {
  constructor(
    private readonly db: Database,
    private readonly erased: ErasedOrderStore,
    private readonly raws: RawPushStore,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** What comes from now on, and what waits to be mapped, is blanked as it is mapped. */
  async mark(tx: Tx, { orders }: ErasurePart): Promise<void> {
    await this.erased.add(tx, orders, this.clock.now());
  }

  async erase(part: ErasurePart, write: ErasureWrite, stopping: AbortSignal): Promise<readonly string[]> {
    const { orders, phones } = part;
    await write(tx => this.mark(tx, part));
    const signs = {
      shops: new Set(['', ...orders.map(order => order.shopId)]),
      names: orders.flatMap(order => spellingsOf(order.externalId)),
      phones: new Set(phones),
    };
    for (let after: string | undefined = ''; after !== undefined;) {
      stopping.throwIfAborted();
      const place: string = after;
      const rows = await this.db.read(tx => this.raws.mappedAfter(tx, place, PIECE));
      const told = rows.filter(row => signs.shops.has(row.shopId) && this.tells(row, signs)).map(row => row.id);
      if (told.length > 0) await write(tx => this.raws.forget(tx, told, this.clock.now()));
      after = rows.length < PIECE ? undefined : rows.at(-1)?.id;
    }
    return [];
  }

  private tells(row: Pick<RawPushRow, 'id' | 'shopId' | 'body'>, { names, phones }: Signs): boolean {
    const text = this.textOf(row);
    if (names.some(name => mentions(text, name))) return true;
    return phones.size > 0 && [...numbersIn(text)].some(number => phones.has(this.vault.hash('phone', number)));
  }

  /** What cannot be opened any more tells nobody anything. */
  private textOf({ id, shopId, body }: Pick<RawPushRow, 'id' | 'shopId' | 'body'>): string {
    return this.vault.openIfAble<{ readonly text: string }>(body, shopId, id)?.text ?? '';
  }
}
