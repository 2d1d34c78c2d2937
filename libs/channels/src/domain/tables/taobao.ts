import type { AfterSaleState, AfterSaleType, OrderStatus } from '#contracts';
import type { CodeTable, StatusTable } from '../codes.js';

/** Taobao and Tmall: `status` of a trade and of its sub-orders. */
export const TAOBAO_STATUS: StatusTable = {
  TRADE_NO_CREATE_PAY: { status: 'PENDING_PAYMENT' },
  WAIT_BUYER_PAY: { status: 'PENDING_PAYMENT' },
  PAY_PENDING: { status: 'PENDING_PAYMENT' },
  WAIT_PRE_AUTH_CONFIRM: { status: 'PENDING_PAYMENT' },
  // Paid, but the group is not complete or delivery is under strong control: it must not ship.
  PAID_FORBID_CONSIGN: { status: 'PAID', hold: 'platform' },
  WAIT_SELLER_SEND_GOODS: { status: 'PAID' },
  SELLER_CONSIGNED_PART: { status: 'PARTIALLY_SHIPPED' },
  WAIT_BUYER_CONFIRM_GOODS: { status: 'SHIPPED' },
  TRADE_BUYER_SIGNED: { status: 'SIGNED' },
  TRADE_FINISHED: { status: 'COMPLETED' },
  // Closed after payment by a refund; before payment it is TRADE_CLOSED_BY_TAOBAO.
  TRADE_CLOSED: { status: 'CLOSED' },
  TRADE_CLOSED_BY_TAOBAO: { status: 'CANCELLED' },
};

/**
 * Presale, `step_trade_status`: the status it makes of an order that is not over; null: it says nothing more.
 * With the deposit paid and the balance open there is nothing to ship yet.
 */
export const TAOBAO_PRESALE: CodeTable<OrderStatus | null> = {
  FRONT_NOPAID_FINAL_NOPAID: 'PENDING_PAYMENT',
  FRONT_PAID_FINAL_NOPAID: 'PENDING_PAYMENT',
  FRONT_PAID_FINAL_PAID: null,
  // The buyer let the balance lapse and lost the deposit.
  FRONT_PAID_FRONT_FORFEITED: 'CANCELLED',
};

/** `refund_status` of a sub-order and `status` of a refund. */
export const TAOBAO_AFTER_SALE: CodeTable<AfterSaleState> = {
  NO_REFUND: 'NONE',
  WAIT_SELLER_AGREE: 'REQUESTED',
  WAIT_BUYER_RETURN_GOODS: 'AGREED',
  WAIT_SELLER_CONFIRM_GOODS: 'AGREED',
  SELLER_REFUSE_BUYER: 'REFUSED',
  CLOSED: 'CLOSED',
  SUCCESS: 'REFUNDED',
};

/** Refund topics of TMC that say a state by themselves; every other topic is a reason to look. */
export const TAOBAO_REFUND_TOPICS: CodeTable<AfterSaleState> = {
  taobao_refund_RefundCreated: 'REQUESTED',
  taobao_refund_RefundBuyerModifyAgreement: 'REQUESTED',
  taobao_refund_RefundSellerAgreeAgreement: 'AGREED',
  taobao_refund_RefundBuyerReturnGoods: 'AGREED',
  taobao_refund_RefundSellerRefuseAgreement: 'REFUSED',
  taobao_refund_RefundClosed: 'CLOSED',
  taobao_refund_RefundSuccess: 'REFUNDED',
};

/** `dispute_type` of a refund and `bill_type` of a refund message. */
export const TAOBAO_REFUND_TYPE: CodeTable<AfterSaleType> = {
  REFUND: 'REFUND_ONLY',
  REFUND_AND_RETURN: 'RETURN_AND_REFUND',
  TMALL_EXCHANGE: 'EXCHANGE',
  TAOBAO_EXCHANGE: 'EXCHANGE',
  REPAIR: 'REPAIR',
  RESHIPPING: 'RESHIP',
  refund_bill: 'REFUND_ONLY',
  return_bill: 'RETURN_AND_REFUND',
  exchange_bill: 'EXCHANGE',
};
