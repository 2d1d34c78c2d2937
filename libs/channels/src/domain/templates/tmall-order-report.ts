import type { AfterSaleState, OrderStatus } from '#contracts';
import { needed, orZero, unitsOf } from '../amounts.js';
import type { DraftOrder } from '../draft.js';
import { idOf } from '../fields.js';
import { neededTime, timeOf } from '../times.js';
import { NOBODY, cellOf, neededCell } from './cells.js';
import type { ImportTemplate, OrderRows, Row } from './template.js';

const CURRENCY = 'CNY';

/**
 * A Tmall shop's order report (订单报表): one row an order, no goods (linesKnown is false), no buyer, no logistics.
 * 买家实际支付金额 is net of refunds, so what was paid is that plus 退款金额.
 * A report is of the past and Taobao closes unpaid orders by itself: without a time of payment an order was never paid
 * and is CANCELLED. A paid order that was refunded in full is CLOSED, any other PAID: shipping is not told.
 */
export const tmallOrderReport: ImportTemplate = {
  name: 'tmall_order_report',
  title: 'Tmall order report (天猫订单报表)',
  channel: 'TAOBAO',
  historyByDefault: true,
  main: {
    name: 'orders',
    columns: ['订单编号', '总金额', '买家实际支付金额', '收货地址', '订单创建时间', '订单付款时间', '退款金额'],
  },
  joined: [],
  groupBy: null,
  assemble,
};

function assemble({ main }: OrderRows): DraftOrder {
  const row = main[0] ?? {};
  const paidAt = timeOf(cellOf(row, '订单付款时间'), '订单付款时间');
  const goodsMinor = needed(money(row, '总金额'), '总金额');
  const refundedMinor = orZero(money(row, '退款金额'), '退款金额');
  const paidMinor = orZero(money(row, '买家实际支付金额'), '买家实际支付金额') + refundedMinor;
  const payableMinor = paidAt ? paidMinor : goodsMinor;
  return {
    externalId: idOf({ id: neededCell(row, '订单编号') }, 'id'),
    platformShopId: null,
    version: null,
    ...stateOf(paidAt, paidMinor, refundedMinor),
    platformHolds: [],
    currency: CURRENCY,
    goodsMinor,
    postageMinor: 0,
    discountMinor: Math.max(0, goodsMinor - payableMinor),
    payableMinor,
    refundedMinor,
    createdAt: neededTime(cellOf(row, '订单创建时间'), '订单创建时间'),
    paidAt,
    shippedAt: null,
    finishedAt: null,
    shipBy: null,
    country: 'CN',
    province: cellOf(row, '收货地址'),
    city: '',
    buyerId: '',
    personal: NOBODY,
    lines: [],
    linesKnown: false,
    tags: [],
  };
}

function stateOf(
  paidAt: Date | null,
  paidMinor: number,
  refundedMinor: number,
): { readonly status: OrderStatus; readonly afterSale: AfterSaleState } {
  const afterSale = refundedMinor > 0 ? 'REFUNDED' : 'NONE';
  if (!paidAt) return { status: 'CANCELLED', afterSale };
  return { status: refundedMinor > 0 && refundedMinor >= paidMinor ? 'CLOSED' : 'PAID', afterSale };
}

const money = (row: Row, column: string): number | null => unitsOf(cellOf(row, column), column, CURRENCY);
