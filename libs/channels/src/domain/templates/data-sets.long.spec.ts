import { parse } from 'csv-parse/sync';
import { sharedFile, withSharedData } from '../../../test/shared-data.js';
import { Unmapped, type DraftOrder } from '../draft.js';
import { olistOrders } from './olist-orders.js';
import type { ImportTemplate, Row } from './template.js';
import { tmallOrderReport } from './tmall-order-report.js';
import { uciOnlineRetail } from './uci-online-retail.js';

const parsed = new Map<string, Row[]>();
function rowsOf(path: string): Row[] {
  const rows = parsed.get(path) ?? parse(sharedFile(path), { columns: true, bom: true });
  parsed.set(path, rows);
  return rows;
}

interface Outcome {
  readonly orders: readonly DraftOrder[];
  readonly acceptedRows: number;
  readonly refused: Readonly<Record<string, number>>;
}

/** The import in small: groups, joins, assembles; a refusal is counted by its code, one for each row. */
function assembleAll(template: ImportTemplate, folder: string): Outcome {
  const { groupBy } = template;
  const groups = Map.groupBy(rowsOf(`${folder}/${template.main.name}.csv.gz`), (row, index) =>
    groupBy ? row[groupBy] : index,
  );
  const beside = template.joined.map(file => ({
    ...file,
    rows: Map.groupBy(rowsOf(`${folder}/${file.name}.csv.gz`), row => row[file.column]),
  }));
  const orders: DraftOrder[] = [];
  const refused: Record<string, number> = {};
  let acceptedRows = 0;
  for (const main of groups.values()) {
    const joined = Object.fromEntries(beside.map(file => [file.name, file.rows.get(main[0]?.[file.mainColumn]) ?? []]));
    try {
      orders.push(template.assemble({ main, joined }));
      acceptedRows += main.length;
    } catch (error) {
      if (!(error instanceof Unmapped)) throw error;
      refused[error.code] = (refused[error.code] ?? 0) + main.length;
    }
  }
  return { orders, acceptedRows, refused };
}

const count = <K>(items: readonly DraftOrder[], by: (order: DraftOrder) => K) =>
  Object.fromEntries([...Map.groupBy(items, by)].map(([key, some]) => [String(key), some.length]));

withSharedData('olist_orders', 'all orders of Olist', () => {
  it('are read, to the order and to the cent', () => {
    const { orders, acceptedRows, refused } = assembleAll(olistOrders, 'olist_orders');
    expect([acceptedRows, refused]).toEqual([25674, {}]);
    expect(count(orders, order => order.status)).toEqual({
      SIGNED: 23624,
      SHIPPED: 760,
      CANCELLED: 436,
      CLOSED: 424,
      PAID: 426,
      PENDING_PAYMENT: 4,
    });
    expect(orders.filter(order => !order.linesKnown)).toHaveLength(548);
    expect(orders.reduce((sum, order) => sum + order.lines.length, 0)).toBe(28714);
    const cents = (file: string, column: string) =>
      rowsOf(`olist_orders/${file}.csv.gz`).reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0);
    expect(orders.reduce((sum, order) => sum + order.goodsMinor, 0)).toBe(cents('order_items', 'price'));
    expect(orders.reduce((sum, order) => sum + order.postageMinor, 0)).toBe(cents('order_items', 'freight_value'));
  });
});

withSharedData('uci_online_retail', 'all invoices of UCI Online Retail', () => {
  it('are read but for the write-offs of stock, and their net is that of the file', () => {
    const { orders, acceptedRows, refused } = assembleAll(uciOnlineRetail, 'uci_online_retail');
    expect([acceptedRows, refused]).toEqual([176777 - 469, { BAD_FIELD: 469 }]);
    expect(count(orders, order => order.status)).toEqual({ COMPLETED: 8839 - 1311 - 469, CANCELLED: 1311 });
    const net = orders.reduce((sum, order) => sum + order.payableMinor - order.refundedMinor, 0);
    const written = rowsOf('uci_online_retail/invoice_lines.csv.gz').reduce(
      (sum, row) => sum + Math.round(Number(row['UnitPrice']) * 1000) * Number(row['Quantity']),
      0,
    );
    // One price has three decimals: a tenth of a penny is rounded away.
    expect(Math.abs(net - written / 10)).toBeLessThan(1);
  });
});

withSharedData('tmall_order_report', "all rows of Tmall's order report", () => {
  it('are read, and amounts paid and given back are those of the file', () => {
    const { orders, acceptedRows, refused } = assembleAll(tmallOrderReport, 'tmall_order_report');
    expect([acceptedRows, refused]).toEqual([19658, {}]);
    expect(count(orders, order => order.status)).toEqual({ CANCELLED: 2794, CLOSED: 3637, PAID: 13227 });
    expect(orders.every(order => !order.linesKnown && order.discountMinor === 0)).toBe(true);
  });
});
