import { genericOrders } from './generic.js';
import { olistOrders } from './olist-orders.js';
import type { ImportTemplate } from './template.js';
import { tmallOrderReport } from './tmall-order-report.js';
import { uciOnlineRetail } from './uci-online-retail.js';

/** Templates that come with the hub. */
export const TEMPLATES: readonly ImportTemplate[] = [genericOrders, olistOrders, uciOnlineRetail, tmallOrderReport];

/** The built-in template of that name. */
export const templateOf = (name: string): ImportTemplate | null => TEMPLATES.find(one => one.name === name) ?? null;

export { TemplateProblem } from './definition.js';
export { templateFromJson } from './mapped.js';
export type { ImportTemplate, JoinedFile, OrderRows, Row, SourceFile } from './template.js';
