import { countryCode, sumMinor, type CanonicalLine } from '#contracts';
import { extended } from '../amounts.js';
import { Unmapped, type DraftOrder } from '../draft.js';
import { idOf, shown, skuCodeOf } from '../fields.js';
import { neededTime } from '../times.js';
import { NOBODY, cellOf, neededCell } from './cells.js';
import type { ImportTemplate, OrderRows, Row } from './template.js';

const CURRENCY = 'GBP';
/** British wall time; the data has no zone and summer time is not told apart. */
const LONDON = '+00:00';

/**
 * Codes on an invoice that are no goods: postage and carriage, entries by hand, samples, discounts granted later (they
 * come on credit notes), fees and corrections. They have an amount, but nothing to stock or pick.
 */
const CHARGES: readonly string[] = ['POST', 'DOT', 'C2', 'M', 'S', 'D', 'B', 'CRUK', 'BANK CHARGES', 'AMAZONFEE'];

/**
 * UCI Online Retail: a row is a line of an invoice, an invoice is an order that is over (COMPLETED, the invoice date
 * standing for payment). An invoice with the prefix C is a credit note: an order of its own, CANCELLED and refunded,
 * nothing to pay, with what was credited as the refund; which invoice it belongs to the data does not say.
 * Lines of goods become lines, everything else (postage, fees, manual entries) goes into the postage. Prices of zero
 * are gifts. Negative quantities without the prefix are write-offs of stock and no orders: refused.
 */
export const uciOnlineRetail: ImportTemplate = {
  name: 'uci_online_retail',
  title: 'UCI Online Retail invoices',
  channel: 'GENERIC',
  historyByDefault: true,
  main: {
    name: 'invoice_lines',
    columns: ['InvoiceNo', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID', 'Country'],
  },
  joined: [],
  groupBy: 'InvoiceNo',
  assemble,
};

interface Entry {
  readonly line: CanonicalLine;
  readonly code: string;
  readonly totalMinor: number;
}

function assemble({ main }: OrderRows): DraftOrder {
  const first = main[0] ?? {};
  const invoice = idOf(first, 'InvoiceNo');
  const isCredit = invoice.startsWith('C');
  const entries = main.map((row, index) => entryOf(row, index, isCredit));
  const times = main.map(row => neededTime(yearFirst(cellOf(row, 'InvoiceDate')), 'InvoiceDate', LONDON).getTime());
  const createdAt = new Date(Math.min(...times));
  return {
    externalId: invoice,
    platformShopId: null,
    version: null,
    status: isCredit ? 'CANCELLED' : 'COMPLETED',
    platformHolds: [],
    afterSale: isCredit ? 'REFUNDED' : 'NONE',
    currency: CURRENCY,
    ...amountsOf(entries, isCredit),
    createdAt,
    paidAt: isCredit ? null : createdAt,
    shippedAt: null,
    finishedAt: createdAt,
    shipBy: null,
    country: countryCode(cellOf(first, 'Country')),
    province: '',
    city: '',
    buyerId: cellOf(first, 'CustomerID').replace(/\.0$/, ''),
    personal: NOBODY,
    lines: entries.filter(isGoods).map(entry => entry.line),
    linesKnown: true,
    tags: isCredit ? ['credit-note'] : [],
  };
}

function entryOf(row: Row, index: number, isCredit: boolean): Entry {
  const told = cellOf(row, 'Quantity');
  if (!/^-?\d{1,9}$/.test(told)) throw new Unmapped('BAD_FIELD', `Quantity: ${shown(told)} is not a whole number`);
  const quantity = isCredit ? -Number(told) : Number(told);
  if (quantity <= 0) {
    const why = isCredit ? 'a credit note takes goods back' : 'only a credit note (C...) has negative quantities';
    throw new Unmapped('BAD_FIELD', `Quantity: ${shown(told)}, but ${why}`);
  }
  const { unitPriceMinor, totalMinor } = extended(neededCell(row, 'UnitPrice'), quantity, 'UnitPrice', CURRENCY);
  const skuCode = skuCodeOf(row, 'StockCode');
  return {
    code: skuCode.toUpperCase(),
    totalMinor,
    line: {
      externalId: String(index + 1),
      skuCode,
      title: cellOf(row, 'Description').slice(0, 200),
      quantity,
      unitPriceMinor,
      paidMinor: totalMinor,
      status: isCredit ? 'CANCELLED' : 'COMPLETED',
      afterSale: isCredit ? 'REFUNDED' : 'NONE',
    },
  };
}

/** Some copies of the set write "12/1/2010 8:26", month first, for the first of December. */
const yearFirst = (date: string): string => date.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})/, '$3-$1-$2');

const isGoods = ({ code }: Entry): boolean => !CHARGES.includes(code);

/** Net of all orders = payable - refunded: a credit note owes nothing and gives its sum back. */
function amountsOf(entries: readonly Entry[], isCredit: boolean) {
  const sum = (some: readonly Entry[]) => sumMinor(some.map(entry => entry.totalMinor));
  const [all, goodsMinor] = [sum(entries), sum(entries.filter(isGoods))];
  return {
    goodsMinor,
    postageMinor: all - goodsMinor,
    discountMinor: 0,
    payableMinor: isCredit ? 0 : all,
    refundedMinor: isCredit ? all : 0,
  };
}
