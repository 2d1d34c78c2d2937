import { CONFIG, homesOf, Vault, type Config } from '#platform';
import {
  assertMinor,
  destinationCode,
  homeOf,
  plainAddress,
  recordOf,
  type CanonicalOrder,
  type Channel,
  type FactSource,
  type Homes,
  type PersonalFields,
  type RefundFact,
} from '#contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Unmapped, type DraftOrder, type DraftRefund } from './domain/draft.js';

/** Whose facts they are and how they came. */
export interface Provenance {
  readonly shopId: string;
  readonly channel: Channel;
  readonly source: FactSource;
  readonly history: boolean;
}

const MAX_ID = 64;
const MAX_SKU = 64;
const MAX_PLACE = 64;
const MAX_TITLE = 255;

/** Makes canonical facts of drafts: personal fields sealed, hashed for equality, and everything in bounds. */
@Injectable()
export class Canonical {
  private readonly homes: Homes;

  constructor(
    private readonly vault: Vault,
    @Inject(CONFIG) config: Config,
  ) {
    this.homes = homesOf(config);
  }

  /** Throws Unmapped for what no consumer could store. */
  order(draft: DraftOrder, from: Provenance): CanonicalOrder {
    const key = { channel: from.channel, shopId: from.shopId, externalId: orderNumber(draft.externalId) };
    const content = { ...this.content(draft, from), ...key };
    // The digest covers the personal fields too (a changed address is news), and is keyed, so it does not give them away.
    const digest = this.vault.hash('order', JSON.stringify([content, draft.personal]));
    const sealed = isEmpty(draft.personal) ? null : this.vault.seal(draft.personal, from.shopId, recordOf(key));
    return {
      ...content,
      source: from.source,
      digest,
      sealed,
      version: versionOf(draft.version),
      history: from.history,
    };
  }

  refund(draft: DraftRefund, from: Provenance): RefundFact {
    return {
      channel: from.channel,
      shopId: from.shopId,
      externalId: orderNumber(draft.externalId),
      refundId: orderNumber(draft.refundId),
      source: from.source,
      version: versionOf(draft.version),
      state: draft.state,
      type: draft.type,
      amountMinor: minor(draft.amountMinor),
      currency: currency(draft.currency),
      lineExternalId: draft.lineExternalId,
      occurredAt: instant(draft.occurredAt),
    };
  }

  /** Equality of what a refund says, whatever its version. */
  refundDigest(fact: RefundFact): string {
    return this.vault.hash(
      'refund',
      JSON.stringify([fact.state, fact.type, fact.amountMinor, fact.currency, fact.lineExternalId]),
    );
  }

  private content(draft: DraftOrder, from: Provenance) {
    const { personal } = draft;
    return {
      status: draft.status,
      platformHolds: [...draft.platformHolds],
      afterSale: draft.afterSale,
      currency: currency(draft.currency),
      goodsMinor: minor(draft.goodsMinor),
      postageMinor: minor(draft.postageMinor),
      discountMinor: minor(draft.discountMinor),
      payableMinor: minor(draft.payableMinor),
      refundedMinor: minor(draft.refundedMinor),
      createdAt: instant(draft.createdAt),
      paidAt: instantOrNull(draft.paidAt),
      shippedAt: instantOrNull(draft.shippedAt),
      finishedAt: instantOrNull(draft.finishedAt),
      shipBy: instantOrNull(draft.shipBy),
      country: place(destinationCode(draft.country || this.homeOf(from), draft.province)),
      province: place(draft.province),
      city: place(draft.city),
      // A masked nick is shared by many.
      buyerHash: this.hashOrNull('buyer', isMasked(draft.buyerId) ? '' : `${from.channel}:${draft.buyerId}`),
      phoneHash: this.hashOrNull('phone', phoneDigits(personal.phone)),
      addressHash: this.hashOrNull('address', plainAddress({ ...draft, ...personal })),
      lines: draft.lines.map(lineOf),
      linesKnown: draft.linesKnown,
      tags: draft.tags.map(tag => tag.slice(0, MAX_PLACE)),
    };
  }

  /** An order that names no country goes to one in its shop's; of the past nothing is guessed. */
  private homeOf({ shopId, history }: Provenance): string {
    return history ? '' : homeOf(this.homes, shopId);
  }

  private hashOrNull(kind: string, value: string): string | null {
    return value === '' ? null : this.vault.hash(kind, value);
  }
}

/** Digits of a number written out; nothing for a masked or encrypted one, which is no sign of the same person. */
export function phoneDigits(phone: string): string {
  const plain = phone.normalize('NFKC').trim();
  return /^[+\d\s().-]+$/.test(plain) ? plain.replace(/\D/g, '') : '';
}

const isMasked = (text: string): boolean => text === '' || text.normalize('NFKC').includes('*');
const isEmpty = (personal: PersonalFields): boolean => Object.values(personal).every(field => field === '');

function lineOf(line: DraftOrder['lines'][number]): DraftOrder['lines'][number] {
  return {
    externalId: within(line.externalId, MAX_ID, 'number of a line'),
    skuCode: within(line.skuCode, MAX_SKU, 'SKU code'),
    title: line.title.slice(0, MAX_TITLE),
    quantity: minor(line.quantity),
    unitPriceMinor: minor(line.unitPriceMinor),
    paidMinor: line.paidMinor === null ? null : minor(line.paidMinor),
    status: line.status,
    afterSale: line.afterSale,
  };
}

/** A number of an order or refund that every part of the hub can keep. */
export function orderNumber(text: string): string {
  if (text === '' || /[\s\u0000-\u001f\u007f]/.test(text))
    throw new Unmapped('MISSING_FIELD', 'the order or refund number is empty or holds blanks');
  return within(text, MAX_ID, 'order or refund number');
}

function within(text: string, max: number, what: string): string {
  if (text.length > max) throw new Unmapped('UNKNOWN_CODE', `the ${what} is longer than ${max} characters`);
  return text;
}

function currency(text: string): string {
  if (!/^[A-Z]{3}$/.test(text)) throw new Unmapped('UNKNOWN_CODE', 'the currency is not three capital letters');
  return text;
}

function minor(value: number): number {
  try {
    return assertMinor(value);
  } catch {
    throw new Unmapped('BAD_MONEY', 'an amount is not a whole number of minor units');
  }
}

function versionOf(version: number | null): number | null {
  if (version !== null && !Number.isSafeInteger(version))
    throw new Unmapped('BAD_TIME', 'the version is not a whole number');
  return version;
}

function instant(date: Date): string {
  const year = date.getUTCFullYear();
  if (!(year >= 1970 && year <= 9998)) throw new Unmapped('BAD_TIME', 'a time is missing or out of range');
  return date.toISOString();
}

const instantOrNull = (date: Date | null): string | null => (date === null ? null : instant(date));
const place = (text: string): string => text.slice(0, MAX_PLACE);
