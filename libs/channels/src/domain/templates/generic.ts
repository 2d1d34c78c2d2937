import { isFields } from '../fields.js';
import { readGenericOrder } from '../generic-order.js';
import { LINE_FIELDS, ORDER_FIELDS, readDefinition } from './definition.js';
import { mappedTemplate } from './mapped.js';
import type { ImportTemplate, OrderRows, Row } from './template.js';

/** CSV: the columns have the names of the form's fields, those of lines with "line." before them; amounts in units. */
const flat = mappedTemplate(
  readDefinition({
    name: 'generic',
    title: 'The generic form, as CSV or JSON',
    file: 'orders',
    groupBy: 'orderId',
    order: Object.fromEntries(ORDER_FIELDS.map(field => [field, field])),
    line: Object.fromEntries(LINE_FIELDS.map(field => [field, `line.${field}`])),
  }),
);

/**
 * The generic channel's own form as a file. JSON: a list (or one a line) of orders as they would be pushed, see
 * readGenericOrder. CSV: a row a line, columns `orderId, status, payable, createdAt, ..., receiver.name, ...,
 * line.sku, line.quantity, line.unitPrice`; rows of one orderId are one order; without a single line.sku the order's
 * lines are not known.
 */
export const genericOrders: ImportTemplate = {
  ...flat,
  // Every column is needed: JSON rows hold lists and objects.
  main: { name: 'orders', columns: [] },
  assemble: (rows: OrderRows) => {
    const [first = {}] = rows.main;
    if (rows.main.length === 1 && isForm(first)) return readGenericOrder(first);
    const withLines = rows.main.filter(hasLine);
    if (withLines.length > 0) return flat.assemble({ ...rows, main: rows.main });
    return bare.assemble(rows);
  },
};

const bare = mappedTemplate(
  readDefinition({
    name: 'generic',
    groupBy: 'orderId',
    order: Object.fromEntries(ORDER_FIELDS.map(field => [field, field])),
  }),
);

const hasLine = (row: Row): boolean => typeof row['line.sku'] === 'string' && row['line.sku'].trim() !== '';

/** CSV has texts only; a number, list or object says that the row is the form itself. */
const isForm = (row: Row): boolean =>
  Object.values(row).some(value => typeof value === 'number' || Array.isArray(value) || isFields(value));
