import type { CanonicalOrder } from '#contracts';
import { askIfMoved, keptAddress } from './address.js';
import { afterSaleOf, refundedMinorOf, type Refund } from './after-sale.js';
import type { GatePolicy } from './gate.js';
import type { Order, OrderContent, Told } from './order.js';
import { keptHashes } from './personal.js';
import { settle } from './settle.js';
import { hear } from './told.js';

/** What the hub knows besides the report. */
export interface Surroundings {
  readonly policy: GatePolicy;
  readonly refunds: readonly Refund[];
  readonly at: Date;
}

/** An order after a report, and whether the order's content now follows this report. */
export interface Observed {
  readonly order: Order;
  readonly follows: boolean;
}

/** The pool's first sight of an order. */
export function openOrder(id: string, fact: CanonicalOrder, around: Surroundings): Observed {
  const { told } = hear(null, fact);
  const born: Order = {
    id,
    shopId: fact.shopId,
    channel: fact.channel,
    externalId: fact.externalId,
    ...contentOf(fact),
    told,
    progress: 'NONE',
    progressAt: null,
    moves: 0,
    forced: null,
    holds: [],
    history: fact.history,
    erasedAt: null,
    status: 'PENDING_PAYMENT',
    statusAt: around.at,
    afterSale: 'NONE',
    refundedMinor: 0,
    shippedAt: null,
    held: 0,
    awaitingSince: null,
    seq: 0,
    updatedAt: around.at,
  };
  return { order: retell(born, told, around), follows: true };
}

/** The order after one more report of it; the same object when the report is no news. */
export function observe(order: Order, fact: CanonicalOrder, around: Surroundings): Observed {
  const { told, news, content } = hear(order.told, fact);
  // One live report is enough to make an imported order a live one, whenever it comes.
  const history = order.history && fact.history;
  if (!news && history === order.history) return { order, follows: false };
  const next = content
    ? {
        ...{ ...order, ...contentOf(fact), ...keptHashes(order, fact), ...keptLines(order, fact), history },
        ...keptAddress(order, told),
      }
    : { ...order, history };
  return { order: retell(askIfMoved(order, next, around.at), told, around), follows: content };
}

/** The order after news of its refunds. */
export const observeRefunds = (order: Order, around: Surroundings): Order => retell(order, order.told, around);

function retell(order: Order, told: Told, { policy, refunds, at }: Surroundings): Order {
  const shippedAt = told.shippedAt === null ? null : new Date(told.shippedAt);
  const next: Order = {
    ...order,
    told,
    afterSale: afterSaleOf(told.afterSale, refunds),
    refundedMinor: refundedMinorOf(told.refundedMinor, order.currency, refunds),
    shippedAt: shippedAt ?? (order.progress === 'SHIPPED' ? order.progressAt : null),
  };
  return settle(next, policy, at);
}

/** A report that carries no lines says nothing about those we know. */
const keptLines = (order: Order, fact: CanonicalOrder): Pick<Order, 'basket' | 'linesKnown'> | undefined =>
  !fact.linesKnown && order.linesKnown ? { basket: order.basket, linesKnown: true } : undefined;

const instantOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

function contentOf(fact: CanonicalOrder): OrderContent {
  return {
    currency: fact.currency,
    goodsMinor: fact.goodsMinor,
    postageMinor: fact.postageMinor,
    discountMinor: fact.discountMinor,
    payableMinor: fact.payableMinor,
    createdAt: new Date(fact.createdAt),
    paidAt: instantOf(fact.paidAt),
    finishedAt: instantOf(fact.finishedAt),
    shipBy: instantOf(fact.shipBy),
    country: fact.country,
    province: fact.province,
    city: fact.city,
    buyerHash: fact.buyerHash,
    phoneHash: fact.phoneHash,
    addressHash: fact.addressHash,
    basket: fact.lines.map(({ skuCode, quantity, unitPriceMinor }) => ({ skuCode, quantity, unitPriceMinor })),
    linesKnown: fact.linesKnown,
    tags: fact.tags,
  };
}
