import type { AfterSaleState, AfterSaleType } from '#contracts';
import type { CodeTable, StatusTable } from '../codes.js';

/** Douyin: `order_status` of a shop order and of its sub-orders. */
export const DOUYIN_STATUS: StatusTable = {
  '1': { status: 'PENDING_PAYMENT' },
  // Paid, but not in stocking-up yet: the platform refuses its shipment.
  '105': { status: 'PAID', hold: 'platform' },
  '2': { status: 'PAID' },
  '101': { status: 'PARTIALLY_SHIPPED' },
  '3': { status: 'SHIPPED' },
  '4': { status: 'CANCELLED' },
  '5': { status: 'COMPLETED' },
};

/** Address tags that bar shipping, `address_tag_ui[].key`. */
export const DOUYIN_ADDRESS_HOLDS: CodeTable<string> = { double_address: 'double-address' };

/**
 * `after_sale_status`. ENDED: over, and `refund_status` says whether money went back.
 * 28 stays CLOSED whatever refund_status says: a buyer who withdraws leaves it at 1.
 */
export const DOUYIN_AFTER_SALE: CodeTable<AfterSaleState | 'ENDED'> = {
  '0': 'NONE',
  '6': 'REQUESTED',
  '7': 'AGREED',
  '8': 'AGREED',
  '11': 'AGREED',
  '12': 'REFUNDED',
  '13': 'AGREED',
  '14': 'CLOSED',
  '27': 'REFUSED',
  '28': 'CLOSED',
  '29': 'REFUSED',
  '51': 'ENDED',
  '53': 'ENDED',
};

/** `refund_status` values that say money went back. */
export const DOUYIN_REFUNDED: readonly string[] = ['3', '5'];

/** `aftersale_type` of messages and of lines. 4 and 5 are cancellations by system and buyer: money back, no goods. */
export const DOUYIN_REFUND_TYPE: CodeTable<AfterSaleType> = {
  '0': 'RETURN_AND_REFUND',
  '1': 'REFUND_ONLY',
  '2': 'REFUND_ONLY',
  '3': 'EXCHANGE',
  '4': 'REFUND_ONLY',
  '5': 'REFUND_ONLY',
  '6': 'OTHER',
  '7': 'RESHIP',
  '8': 'REPAIR',
};

/** After-sale tags that say a state by themselves; every other tag of an order is a reason to look. */
export const DOUYIN_REFUND_TAGS: CodeTable<AfterSaleState> = {
  '200': 'REQUESTED',
  '208': 'REQUESTED',
  '201': 'AGREED',
  '202': 'AGREED',
  '203': 'AGREED',
  '204': 'REFUSED',
  '205': 'REFUSED',
  '206': 'REFUNDED',
  '207': 'CLOSED',
};
