import { STATUS_EVENTS, type EventType, type OrderFact, type OrderStatus } from '#contracts';
import { questionOf } from './border.js';
import { holdOf, isOpenHold, type Hold } from './hold.js';
import type { Order } from './order.js';
import { isShipment, rankOf } from './status-machine.js';

/** Names of the events an order tells of itself. */
export type OrderEventType = Exclude<Extract<EventType, `order.${string}`>, 'order.observed'>;

/** An event to be published: its name and the move it tells of. `from` equal to `status`: no move. */
export interface News {
  readonly type: OrderEventType;
  readonly from: OrderStatus | null;
  readonly status: OrderStatus;
}

/** What the world has to hear of a change. Taken one after the other the moves lead from the old status to the new one. */
export function newsOf(before: Order | null, after: Order): readonly News[] {
  if (before === after || (before !== null && onlyPartlyAnswered(before, after))) return [];
  const from = before?.status ?? null;
  const { status } = after;
  const news = asksAgain(before, after) ? asking(from, status) : [{ type: nameOf(before, after), from, status }];
  const more: News[] = [];
  if (asksAboutAddress(before, after)) more.push({ type: 'order.address_changed', from: status, status });
  if (asksAboutBorder(before, after)) more.push({ type: 'order.compliance_requested', from: status, status });
  if (shippedWhileHeld(before, after)) more.push({ type: 'order.shipped_while_held', from: status, status });
  return more.length > 0 ? [...news, ...more] : news;
}

/** Another address waits to be judged. */
function asksAboutAddress(before: Order | null, after: Order): boolean {
  const hold = holdOf(after.holds, 'ADDRESS');
  return hold?.state === 'PENDING' && (before === null || holdOf(before.holds, 'ADDRESS') !== hold);
}

/** Where it goes, and what it is worth, waits for the compliance check. */
function asksAboutBorder(before: Order | null, after: Order): boolean {
  const hold = holdOf(after.holds, 'COMPLIANCE');
  return hold?.state === 'PENDING' && (before === null || holdOf(before.holds, 'COMPLIANCE')?.about !== hold.about);
}

/**
 * Stock has answered and risk has not, or the other way round: both mostly come within milliseconds, and the last of them is
 * told with all that it found. Should the last one fail to come, the watch over late answers tells how far it got.
 */
const onlyPartlyAnswered = (before: Order, after: Order): boolean =>
  before.status === after.status &&
  asked(after).length > 0 &&
  answered(before) === answered(after) &&
  asked(after).length < asked(before).length;

const asked = (order: Order): readonly Hold[] =>
  order.holds.filter(({ kind, state }) => state === 'PENDING' && (kind === 'STOCK' || kind === 'RISK'));
/** Everything that bars the order but questions to stock and risk. */
const answered = (order: Order): string => kindsOf(order.holds.filter(h => isOpenHold(h) && !asked(order).includes(h)));

/** The event is the request to stock and risk, so it goes out even when the order was first seen half shipped. */
function asking(from: OrderStatus | null, status: OrderStatus): readonly News[] {
  if (status === 'PAID' || status === from) return [{ type: 'order.paid', from, status }];
  return [
    { type: 'order.paid', from, status: 'PAID' },
    { type: STATUS_EVENTS[status], from: 'PAID', status },
  ];
}

/** A channel, warehouse or carrier reported that goods left while the hub barred it. */
export const shippedWhileHeld = (before: Order | null, after: Order): boolean =>
  before !== null &&
  after.progress === before.progress &&
  after.forced === before.forced &&
  isShipment(after.status) &&
  rankOf(after.status) > rankOf(before.status) &&
  before.held !== 0;

function nameOf(before: Order | null, after: Order): News['type'] {
  if (before === null) return STATUS_EVENTS[after.status];
  if (before.status === after.status) return sameHolds(before, after) ? 'order.changed' : 'order.holds_changed';
  // Nobody is asked again when an order falls back, so it must not look as if it had just been placed or paid.
  const fellBack = rankOf(after.status) <= rankOf('PAID') && rankOf(after.status) < rankOf(before.status);
  if (!fellBack) return STATUS_EVENTS[after.status];
  return before.status === 'READY_TO_SHIP' ? 'order.holds_changed' : 'order.changed';
}

/** Stock and risk are asked: for the first time, or again because the order came back after it was undone. */
const asksAgain = (before: Order | null, after: Order): boolean => {
  const hold = holdOf(after.holds, 'STOCK');
  return hold?.about === 'asked' && (before === null || holdOf(before.holds, 'STOCK')?.about !== 'asked');
};

const kindsOf = (holds: readonly Hold[]): string => holds.map(h => `${h.kind}${h.state}`).join();
const sameHolds = (before: Order, after: Order): boolean =>
  kindsOf(before.holds.filter(isOpenHold)) === kindsOf(after.holds.filter(isOpenHold));

// Consumers that need names and addresses act on these; the others travel without.
const WITH_PERSONAL: readonly EventType[] = ['order.created', 'order.paid', 'order.changed', 'order.address_changed'];

/** The order as its events tell it. */
export function factOf(order: Order, sealed: string | null, news: News, because: string): OrderFact {
  return {
    orderId: order.id,
    channel: order.channel,
    shopId: order.shopId,
    externalId: order.externalId,
    from: news.from,
    status: news.status,
    because,
    holds: order.holds.filter(isOpenHold).map(({ kind, state }) => ({ kind, state })),
    afterSale: order.afterSale,
    currency: order.currency,
    payableMinor: order.payableMinor,
    refundedMinor: order.refundedMinor,
    createdAt: order.createdAt.toISOString(),
    paidAt: order.paidAt?.toISOString() ?? null,
    shipBy: order.shipBy?.toISOString() ?? null,
    statusAt: order.statusAt.toISOString(),
    country: order.country,
    province: order.province,
    city: order.city,
    buyerHash: order.buyerHash,
    phoneHash: order.phoneHash,
    addressHash: order.addressHash,
    sealed: WITH_PERSONAL.includes(news.type) ? sealed : null,
    lines: order.basket,
    history: order.history,
    ...(news.type === 'order.compliance_requested' ? { crossing: crossingOf(order) } : {}),
  };
}

const crossingOf = (order: Order): NonNullable<OrderFact['crossing']> => ({
  question: questionOf(order),
  goodsMinor: order.goodsMinor,
  freightMinor: order.postageMinor,
});
