import type { AfterSaleState, AfterSaleType, OrderStatus } from '#contracts';
import { holdsOf, type CodeTable, type StatusMeaning, type StatusTable } from '../codes.js';

/** Pinduoduo: `order_status`; there is no code for an unpaid order. */
export const PDD_STATUS: StatusTable = {
  '1': { status: 'PAID' },
  '2': { status: 'SHIPPED' },
  '3': { status: 'SIGNED' },
};

/** `group_status`: a group that is still forming bars shipping, one that failed ends the order. */
export const PDD_GROUP: CodeTable<{ readonly status?: OrderStatus; readonly hold?: string }> = {
  '0': { hold: 'group' },
  '1': {},
  '2': { status: 'CANCELLED' },
};

/** `confirm_status`: whether the deal is made; null: nothing more is said than by the other axes. */
export const PDD_CONFIRM: CodeTable<OrderStatus | null> = { '0': 'PENDING_PAYMENT', '1': null, '2': 'CANCELLED' };

/** `risk_control_status`: 1 is under review by the platform. */
export const PDD_RISK: CodeTable<string | null> = { '0': null, '1': 'platform-risk' };

/** `step_order_info.step_trade_status` of deposit orders: until the balance is paid nothing may ship. */
export const PDD_PRESALE: CodeTable<OrderStatus | null> = { '0': 'PENDING_PAYMENT', '1': 'PENDING_PAYMENT', '2': null };

/** `refund_status` of an order. */
export const PDD_REFUND: CodeTable<AfterSaleState> = { '1': 'NONE', '2': 'REQUESTED', '3': 'AGREED', '4': 'REFUNDED' };

/** `after_sales_status` of an order and of a refund. */
export const PDD_AFTER_SALE: CodeTable<AfterSaleState> = {
  '0': 'NONE',
  '2': 'REQUESTED',
  '3': 'REQUESTED',
  '4': 'AGREED',
  '5': 'AGREED',
  '6': 'REFUSED',
  '7': 'AGREED',
  // The platform itself is deciding.
  '8': 'REQUESTED',
  '9': 'CLOSED',
  '10': 'REFUNDED',
  '11': 'CLOSED',
  '12': 'CLOSED',
  '13': 'CLOSED',
  '14': 'REQUESTED',
  '15': 'AGREED',
  '16': 'CLOSED',
  '17': 'CLOSED',
  '18': 'AGREED',
  '21': 'REQUESTED',
  '22': 'AGREED',
  '24': 'CLOSED',
  '25': 'CLOSED',
  '27': 'AGREED',
  '31': 'AGREED',
  '32': 'AGREED',
  '33': 'AGREED',
};

/** `after_sales_type` of a refund. */
export const PDD_REFUND_TYPE: CodeTable<AfterSaleType> = {
  '2': 'REFUND_ONLY',
  '3': 'RETURN_AND_REFUND',
  '4': 'EXCHANGE',
  '5': 'RESHIP',
  '6': 'REPAIR',
};

/** `bill_type` of a refund message: after_sales_type less one, as a public ERP that receives these messages reads it. */
export const PDD_BILL_TYPE: CodeTable<AfterSaleType> = {
  '1': 'REFUND_ONLY',
  '2': 'RETURN_AND_REFUND',
  '3': 'EXCHANGE',
  '4': 'RESHIP',
  '5': 'REPAIR',
};

/** Refund topics that say a state by themselves; every other topic is a reason to look. */
export const PDD_REFUND_TOPICS: CodeTable<AfterSaleState> = {
  pdd_refund_RefundCreated: 'REQUESTED',
  pdd_refund_RefundBuyerModifyAgreement: 'REQUESTED',
  pdd_refund_RefundAgreeAgreement: 'AGREED',
  pdd_refund_RefundBuyerReturnGoods: 'AGREED',
  pdd_refund_RefundClosed: 'CLOSED',
  pdd_refund_RefundSuccess: 'REFUNDED',
};

/** What the platform says of one order on its several axes; null: it does not tell. */
export interface PddAxes {
  readonly order: StatusMeaning;
  readonly group: { readonly status?: OrderStatus; readonly hold?: string };
  readonly confirm: OrderStatus | null;
  readonly presale: OrderStatus | null;
  readonly risk: string | null;
  readonly refund: AfterSaleState;
}

/** Joins the axes to one status and the holds beside it. */
export function pddStatus(axes: PddAxes): { readonly status: OrderStatus; readonly holds: readonly string[] } {
  const status = statusFrom(axes);
  return { status, holds: holdsOf(status, [axes.order.hold, axes.group.hold, axes.risk ?? undefined]) };
}

function statusFrom({ order, group, confirm, presale, refund }: PddAxes): OrderStatus {
  if (confirm === 'CANCELLED' || group.status === 'CANCELLED') return 'CANCELLED';
  // Goods that left are a fact, whatever the deal's own flags still say.
  if (order.status !== 'PAID') return order.status;
  // Before shipping a refund is of the whole order: paid, given back, never to be shipped.
  if (refund === 'REFUNDED') return 'CLOSED';
  return confirm ?? presale ?? order.status;
}
