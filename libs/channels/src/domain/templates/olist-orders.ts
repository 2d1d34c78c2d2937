import { sumMinor, type CanonicalLine, type OrderStatus } from '#contracts';
import { needed, unitsOf } from '../amounts.js';
import { meaningOf, type CodeTable } from '../codes.js';
import type { DraftOrder } from '../draft.js';
import { idOf, skuCodeOf } from '../fields.js';
import { neededTime, timeOf } from '../times.js';
import { NOBODY, cellOf, neededCell } from './cells.js';
import type { ImportTemplate, OrderRows, Row } from './template.js';

const CURRENCY = 'BRL';
/** The data has no zone. Brasilia's standard time is taken all year, so that order and distance of times stay true. */
const BRASILIA = '-03:00';

/** `order_status` as the shop system ended with it. */
const STATUS: CodeTable<OrderStatus> = {
  created: 'PENDING_PAYMENT',
  approved: 'PAID',
  invoiced: 'PAID',
  processing: 'PAID',
  shipped: 'SHIPPED',
  delivered: 'SIGNED',
  canceled: 'CANCELLED',
  // The goods could not be had: ended after payment.
  unavailable: 'CLOSED',
};

/** From the least far to the farthest: a fact moves an order on, never back. */
const PATH: readonly OrderStatus[] = ['PENDING_PAYMENT', 'PAID', 'SHIPPED', 'SIGNED'];

/**
 * Orders of the Brazilian marketplace Olist: one row an order in `orders`, with items, payments and customers beside it.
 * Its times are often out of step (handed to the carrier before approval, delivered before handed over): none of them
 * moves an order back. The status column and the furthest fact decide together; cancelled and unavailable orders
 * stay so whatever their times say. Orders without items (mostly cancelled) have no lines and say so.
 */
export const olistOrders: ImportTemplate = {
  name: 'olist_orders',
  title: 'Olist Brazilian marketplace orders',
  channel: 'GENERIC',
  historyByDefault: true,
  main: {
    name: 'orders',
    columns: [
      'order_id',
      'customer_id',
      'order_status',
      'order_purchase_timestamp',
      'order_approved_at',
      'order_delivered_carrier_date',
      'order_delivered_customer_date',
    ],
  },
  joined: [
    joined('order_items', 'order_id', ['order_item_id', 'product_id', 'shipping_limit_date', 'price', 'freight_value']),
    joined('order_payments', 'order_id', ['payment_value']),
    joined('customers', 'customer_id', ['customer_unique_id', 'customer_city', 'customer_state']),
  ],
  groupBy: null,
  assemble,
};

function joined(name: string, key: string, columns: readonly string[]) {
  return { name, columns: [key, ...columns], column: key, mainColumn: key, required: false };
}

function assemble({ main, joined: beside }: OrderRows): DraftOrder {
  const row = main[0] ?? {};
  const items = beside['order_items'] ?? [];
  const customer = beside['customers']?.[0] ?? {};
  const status = statusOf(row);
  const lines = items.map(item => lineOf(item, status));
  return {
    externalId: idOf(row, 'order_id'),
    platformShopId: null,
    version: null,
    status,
    platformHolds: [],
    afterSale: 'NONE',
    currency: CURRENCY,
    ...amountsOf(items, beside['order_payments'] ?? []),
    refundedMinor: 0,
    createdAt: neededTime(row['order_purchase_timestamp'], 'order_purchase_timestamp', BRASILIA),
    paidAt: at(row, 'order_approved_at'),
    shippedAt: at(row, 'order_delivered_carrier_date'),
    finishedAt: at(row, 'order_delivered_customer_date'),
    shipBy: earliest(items.map(item => at(item, 'shipping_limit_date'))),
    country: 'BR',
    province: cellOf(customer, 'customer_state'),
    city: cellOf(customer, 'customer_city'),
    // customer_id is new with every order; the person is customer_unique_id.
    buyerId: cellOf(customer, 'customer_unique_id'),
    personal: NOBODY,
    lines,
    linesKnown: lines.length > 0,
    tags: [],
  };
}

function statusOf(row: Row): OrderStatus {
  const told = meaningOf(STATUS, row['order_status'], 'order_status', 'UNKNOWN_STATUS');
  if (!PATH.includes(told)) return told;
  const facts: readonly OrderStatus[] = [
    told,
    at(row, 'order_approved_at') ? 'PAID' : told,
    at(row, 'order_delivered_carrier_date') ? 'SHIPPED' : told,
    at(row, 'order_delivered_customer_date') ? 'SIGNED' : told,
  ];
  return PATH[Math.max(...facts.map(fact => PATH.indexOf(fact)))] ?? told;
}

/** One row an item: three of one product are three lines. */
const lineOf = (item: Row, status: OrderStatus): CanonicalLine => {
  const price = money(item, 'price');
  return {
    externalId: neededCell(item, 'order_item_id'),
    skuCode: skuCodeOf(item, 'product_id'),
    title: '',
    quantity: 1,
    unitPriceMinor: price,
    paidMinor: price,
    status,
    afterSale: 'NONE',
  };
};

/** What was paid in all parts; what the items cost where no payment is known. Instalments may cost more than the items. */
function amountsOf(items: readonly Row[], payments: readonly Row[]) {
  const goodsMinor = sumMinor(items.map(item => money(item, 'price')));
  const postageMinor = sumMinor(items.map(item => money(item, 'freight_value')));
  const owed = goodsMinor + postageMinor;
  const payableMinor = payments.length > 0 ? sumMinor(payments.map(part => money(part, 'payment_value'))) : owed;
  return { goodsMinor, postageMinor, discountMinor: Math.max(0, owed - payableMinor), payableMinor };
}

const money = (row: Row, column: string): number => needed(unitsOf(cellOf(row, column), column, CURRENCY), column);
const at = (row: Row, column: string): Date | null => timeOf(row[column], column, BRASILIA);

function earliest(times: readonly (Date | null)[]): Date | null {
  const known = times.filter(time => time !== null).map(time => time.getTime());
  return known.length > 0 ? new Date(Math.min(...known)) : null;
}
