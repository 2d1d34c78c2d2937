import type { AfterSaleType, EventPayload } from '#contracts';
import { furthestRefunds, type Refund } from './after-sale.js';
import type { Order } from './order.js';
import { isShipment } from './status-machine.js';

/** An order and its refunds at one moment. */
export interface AfterSaleCase {
  readonly order: Order | null;
  readonly refunds: readonly Refund[];
}

/** What the desk for tickets has to hear. */
export type AfterSaleTicket =
  | { readonly type: 'ticket.requested'; readonly payload: EventPayload<'ticket.requested'> }
  | { readonly type: 'ticket.settled'; readonly payload: EventPayload<'ticket.settled'> };

const KINDS: Readonly<Record<AfterSaleType, string>> = {
  REFUND_ONLY: 'after_sale.refund_only',
  RETURN_AND_REFUND: 'after_sale.return',
  EXCHANGE: 'after_sale.exchange',
  RESHIP: 'after_sale.reship',
  REPAIR: 'after_sale.repair',
  OTHER: 'after_sale.other',
};
/** Nothing has left yet: the buyer thinks better of it, which is no complaint. */
const BEFORE_SHIPPING = 'after_sale.before_shipping';
/** A refund asked for before the parcel left may be answered after it: either name is settled then. */
const NAMES: Readonly<Record<AfterSaleType, readonly string[]>> = {
  ...{ REFUND_ONLY: [KINDS.REFUND_ONLY, BEFORE_SHIPPING], RETURN_AND_REFUND: [KINDS.RETURN_AND_REFUND] },
  ...{ EXCHANGE: [KINDS.EXCHANGE], RESHIP: [KINDS.RESHIP], REPAIR: [KINDS.REPAIR], OTHER: [KINDS.OTHER] },
};
const WORDS: Readonly<Record<string, string>> = {
  [KINDS.REFUND_ONLY]: 'The buyer wants the money back and keeps the goods (仅退款)',
  [KINDS.RETURN_AND_REFUND]: 'The buyer wants to return the goods (退货退款)',
  [KINDS.EXCHANGE]: 'The buyer wants an exchange (换货)',
  [KINDS.RESHIP]: 'The buyer wants missing goods to be sent (补寄)',
  [KINDS.REPAIR]: 'The buyer wants a repair (维修)',
  [KINDS.OTHER]: 'The buyer asks for after-sale service (售后)',
  [BEFORE_SHIPPING]: 'The buyer wants the money back before anything was shipped (未发货退款)',
};

/**
 * Asks for a ticket for each kind of after-sale request that waits for the seller, and settles those that wait no more: agreed,
 * refused, paid or withdrawn. What came as history asks nobody for anything.
 */
export function afterSaleTickets(before: AfterSaleCase, after: AfterSaleCase): readonly AfterSaleTicket[] {
  const { order } = after;
  if (order === null || order.history) return [];
  // Before the order was here, or while it was a matter of the past, nobody was asked for anything.
  const was = before.order?.history ? new Map<string, never>() : waiting(before);
  const is = waiting(after);
  const news = (from: Waiting, to: Waiting) => [...to].filter(([id, one]) => from.get(id)?.kind !== one.kind);
  const asked = new Set(news(was, is).map(([, { kind }]) => kind));
  const needed = new Set([...is.values()].map(({ kind }) => kind));
  const over = new Set(news(is, was).flatMap(([, { type }]) => NAMES[type]));
  return [
    ...[...over].filter(kind => !needed.has(kind)).map(kind => settled(kind, order)),
    ...[...asked].map(kind => requested(kind, order)),
  ];
}

/** Requests that wait for the seller, by the id of the refund. */
type Waiting = ReadonlyMap<string, { readonly kind: string; readonly type: AfterSaleType }>;

function waiting({ order, refunds }: AfterSaleCase): Waiting {
  if (order === null) return new Map();
  const open = furthestRefunds(refunds).filter(({ state, parked }) => state === 'REQUESTED' && !parked);
  return new Map(open.map(refund => [refund.refundId, { type: refund.type, kind: kindOf(refund, order) }]));
}

/** On Pinduoduo a refund without return counts as a complaint whenever it comes: the platform decides it in the seller's place. */
const kindOf = ({ type, channel }: Refund, order: Order): string =>
  type === 'REFUND_ONLY' && channel !== 'PINDUODUO' && !isShipment(order.status) ? BEFORE_SHIPPING : KINDS[type];

function requested(kind: string, { id: subject, shopId, channel, status }: Order): AfterSaleTicket {
  // Each request is a new one, whoever closed the ticket of the one before.
  const payload = { kind, subject, shopId, severity: 'WARNING' as const, always: true, order: { channel, status } };
  const message = `${WORDS[kind] ?? kind}: answer on the platform before its time limit.`;
  return { type: 'ticket.requested', payload: { ...payload, message } };
}

function settled(kind: string, { id: subject, shopId }: Order): AfterSaleTicket {
  const reason = 'The request was answered, or the buyer took it back.';
  return { type: 'ticket.settled', payload: { kind, subject, shopId, reason } };
}
