import { Database, Log, Vault } from '#platform';
import type { RefundFact } from '#contracts';
import { Injectable } from '@nestjs/common';
import { Canonical, orderNumber, type Provenance } from '../canonical.service.js';
import { Unmapped, type Meaning } from '../domain/draft.js';
import { ShopBook, type Shop } from '../shop-book.js';
import type { Parsed } from '../adapters/channel-adapter.js';
import type { RawPushRow } from '../store/raw-push.row.js';
import { RawPushStore, type WaitingInput } from '../store/raw-push.store.js';
import type { OrderSighting } from './observations.js';

/** The text of an input, and its JSON where that was read already. */
export interface InputText {
  readonly text: string;
  readonly parsed?: Parsed;
  /** Traceparent of how it came in, where that is traced. */
  readonly trace?: string;
}

/** What one input says. */
export interface Understood {
  readonly kind: 'understood';
  readonly row: WaitingInput;
  readonly trace?: string | undefined;
  readonly orders: readonly OrderSighting[];
  readonly refunds: readonly RefundFact[];
  /** Orders whose detail has to be read. */
  readonly looks: readonly string[];
}

/** An input that cannot be understood, and why. */
export interface Doubted {
  readonly kind: 'doubted';
  readonly row: WaitingInput;
  readonly trace?: string | undefined;
  readonly code: string;
  readonly reason: string;
}

export type Reading = Understood | Doubted;

const MAX_REASON = 500;

/** Reads inputs through the adapter of their shop. Nothing is written here. */
@Injectable()
export class Reader {
  constructor(
    private readonly book: ShopBook,
    private readonly canonical: Canonical,
    private readonly db: Database,
    private readonly raws: RawPushStore,
    private readonly vault: Vault,
    private readonly log: Log,
  ) {}

  /** Inputs as they are stored. */
  async readStored(rows: readonly WaitingInput[]): Promise<Reading[]> {
    const ids = rows.map(row => row.id);
    const stored = await this.db.read(tx => this.raws.byIds(tx, ids));
    return this.read(rows, new Map(stored.flatMap(row => this.opened(row))));
  }

  /** Inputs whose texts are at hand; without its text an input is unreadable. */
  async read(rows: readonly WaitingInput[], texts: ReadonlyMap<string, InputText>): Promise<Reading[]> {
    const readings: Reading[] = [];
    for (const row of rows) {
      const shop = await this.book.find(row.shopId);
      const kept = texts.get(row.id);
      if (!shop) readings.push(doubt(row, 'UNKNOWN_SHOP', 'the shop is not known here'));
      else if (kept === undefined) readings.push(doubt(row, 'UNREADABLE', 'its stored text cannot be opened'));
      else readings.push(traced(this.readOne(row, shop, kept), kept.trace));
    }
    return readings;
  }

  private readOne(row: WaitingInput, shop: Shop, kept: InputText): Reading {
    try {
      const form = row.origin === 'PUSH' || row.origin === 'MESSAGE' ? 'PUSH' : 'ORDER';
      const meanings = shop.adapter.read({ form, ...kept });
      for (const meaning of meanings) mustBeOf(shop, meaning);
      return this.understood(row, shop, meanings);
    } catch (error) {
      if (error instanceof Unmapped) return doubt(row, error.code, error.message);
      // Its message may quote the payload, so only its name is kept.
      this.log.error({ rawId: row.id, shopId: shop.id, error: nameOf(error) }, 'an adapter failed on an input');
      return doubt(row, 'NOT_UNDERSTOOD', `the ${shop.platform} adapter failed with ${nameOf(error)}`);
    }
  }

  /** A text that was damaged, or whose key is gone, must not hold up the others. */
  private opened(row: RawPushRow): [string, InputText][] {
    try {
      return [[row.id, this.vault.open<InputText>(row.body, row.shopId, row.id)]];
    } catch (error) {
      this.log.error({ rawId: row.id, shopId: row.shopId, error: nameOf(error) }, 'a stored input cannot be opened');
      return [];
    }
  }

  private understood(row: WaitingInput, shop: Shop, meanings: readonly Meaning[]): Reading {
    const from: Provenance = { shopId: shop.id, channel: shop.channel, source: 'CHANNEL', history: false };
    const settled = row.origin === 'DETAIL' || shop.credentials === null || !shop.adapter.fetchOrder;
    const orders: OrderSighting[] = [];
    const refunds: RefundFact[] = [];
    const looks: string[] = [];
    for (const meaning of meanings) {
      if (meaning.kind === 'order')
        orders.push({ order: this.canonical.order(meaning.order, from), settled, receivedAt: row.receivedAt });
      if (meaning.kind === 'refund') refunds.push(this.canonical.refund(meaning.refund, from));
      if (meaning.kind === 'look') looks.push(orderNumber(meaning.externalId));
    }
    if (looks.length > 0 && (shop.credentials === null || !shop.adapter.fetchOrder)) {
      return doubt(row, 'NO_DETAIL', 'it points to a detail, but the shop cannot be asked for it');
    }
    return { kind: 'understood', row, orders, refunds, looks };
  }
}

/** The reading with the traceparent of its input, where that has one. */
const traced = (reading: Reading, trace: string | undefined): Reading => (trace ? { ...reading, trace } : reading);

/** A payload may name its shop; then it must be the one it came in for. */
function mustBeOf(shop: Shop, meaning: Meaning): void {
  const named = platformShopIdOf(meaning);
  if (named !== null && named !== shop.platformShopId)
    throw new Unmapped('WRONG_SHOP', 'the payload names another shop than the one it came in for');
}

/** The platform's own shop id a meaning names; null when it names none. */
export function platformShopIdOf(meaning: Meaning): string | null {
  if (meaning.kind === 'order') return meaning.order.platformShopId;
  if (meaning.kind === 'refund') return meaning.refund.platformShopId;
  return meaning.kind === 'look' ? meaning.platformShopId : null;
}

const doubt = (row: WaitingInput, code: string, reason: string): Doubted => ({
  kind: 'doubted',
  row,
  code,
  reason: reason.slice(0, MAX_REASON),
});

/** Name of an error without its message. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'an unknown error');
