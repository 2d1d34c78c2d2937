import type { CanonicalLine } from '#contracts';
import { lineAfterSaleOf, type Refund } from './after-sale.js';
import type { Order, OrderLine } from './order.js';

/**
 * Fits stored lines to the reported ones: the same sub-order keeps its id, and a line that did not change stays the same
 * object, so that it is not written again.
 */
export function fitLines(
  stored: readonly OrderLine[],
  told: readonly CanonicalLine[],
  order: Order,
  refunds: readonly Refund[],
  newId: () => string,
): readonly OrderLine[] {
  const left = new Map<string, OrderLine[]>();
  for (const line of stored) left.set(line.externalId, [...(left.get(line.externalId) ?? []), line]);
  return told.map((line, position) => {
    const was = left.get(line.externalId)?.shift();
    const now = lineOf(was?.id ?? newId(), line, position, order, refunds);
    return was && sameLine(was, now) ? was : now;
  });
}

/** Lines after news of the refunds: only the after-sale state may differ. */
export const refitAfterSale = (stored: readonly OrderLine[], refunds: readonly Refund[]): readonly OrderLine[] =>
  stored.map(line => {
    const afterSale = lineAfterSaleOf(line.toldAfterSale, refunds, line.externalId);
    return afterSale === line.afterSale ? line : { ...line, afterSale };
  });

function lineOf(
  id: string,
  line: CanonicalLine,
  position: number,
  order: Order,
  refunds: readonly Refund[],
): OrderLine {
  return {
    id,
    shopId: order.shopId,
    orderId: order.id,
    position,
    externalId: line.externalId,
    skuCode: line.skuCode,
    title: line.title,
    quantity: line.quantity,
    unitPriceMinor: line.unitPriceMinor,
    paidMinor: line.paidMinor,
    status: line.status,
    toldAfterSale: line.afterSale,
    afterSale: lineAfterSaleOf(line.afterSale, refunds, line.externalId),
  };
}

const KEYS = [
  'position',
  'skuCode',
  'title',
  'quantity',
  'unitPriceMinor',
  'paidMinor',
  'status',
  'toldAfterSale',
  'afterSale',
] as const;
const sameLine = (a: OrderLine, b: OrderLine): boolean => KEYS.every(key => a[key] === b[key]);
