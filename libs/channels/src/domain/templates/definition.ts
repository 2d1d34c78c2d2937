import { CHANNELS, type Channel } from '#contracts';
import { isFields, type Fields } from '../fields.js';
import { BEIJING } from '../times.js';

/** Fields of an order a template can fill, named as in the generic channel's form (see readGenericOrder). */
export const ORDER_FIELDS = [
  'orderId',
  'version',
  'status',
  'afterSale',
  'currency',
  'goods',
  'postage',
  'discount',
  'payable',
  'refunded',
  'createdAt',
  'paidAt',
  'shippedAt',
  'finishedAt',
  'shipBy',
  'buyer.id',
  'buyer.name',
  'receiver.name',
  'receiver.phone',
  'receiver.country',
  'receiver.province',
  'receiver.city',
  'receiver.district',
  'receiver.address',
  'remark',
  'memo',
  'tags',
  'holds',
] as const;
/** Fields of a line; a template that fills none of them is of orders without lines. */
export const LINE_FIELDS = ['id', 'sku', 'title', 'quantity', 'unitPrice', 'paid', 'status', 'afterSale'] as const;

export type OrderField = (typeof ORDER_FIELDS)[number];
export type LineField = (typeof LINE_FIELDS)[number];

/** Where a field comes from. */
export interface Rule {
  /** Column of the file; null: the same `constant` in every order. */
  readonly column: string | null;
  readonly constant: string;
  /** The file's words and ours ("已发货": "SHIPPED"); a word that is not listed is refused. Null: taken as it is. */
  readonly values: Readonly<Record<string, string>> | null;
}

/**
 * A template a user writes, as a JSON file:
 *
 * ```json
 * {
 *   "name": "my_erp", "title": "Orders of our ERP", "channel": "GENERIC",
 *   "file": "orders",                   name of the main file, without extension; optional
 *   "groupBy": "单号",                   column whose equal values make rows one order; left out: a row is an order
 *   "history": false,                   past orders by default: pool, log and analytics only; optional
 *   "currency": "CNY",                  optional, CNY
 *   "offset": "+08:00",                 zone of times that name none; optional, Beijing
 *   "money": "units",                   how amounts are written: units ("12.50", 12.5) or minor (1250); optional
 *   "order": {
 *     "orderId": "单号",                 a column, or
 *     "status": { "column": "状态", "values": { "待发货": "PAID", "已发货": "SHIPPED" } }, or
 *     "receiver.country": { "constant": "CN" },
 *     "payable": "实付", "createdAt": "下单时间", ...
 *   },
 *   "line": { "sku": "编码", "quantity": "数量", "unitPrice": "单价" }      optional
 * }
 * ```
 * orderId, status, payable and createdAt have to be filled; of lines sku, quantity and unitPrice. `tags` and `holds`
 * hold several words with ";" between them. Where a field of the order differs between rows of one order, the first counts.
 */
export interface Definition {
  readonly name: string;
  readonly title: string;
  readonly channel: Channel;
  readonly file: string;
  readonly groupBy: string | null;
  readonly history: boolean;
  readonly currency: string;
  readonly offset: string;
  readonly money: 'units' | 'minor';
  readonly order: Readonly<Partial<Record<OrderField, Rule>>>;
  readonly line: Readonly<Partial<Record<LineField, Rule>>>;
}

/** A template file that cannot be used; the message says which entry is wrong and how. */
export class TemplateProblem extends Error {
  constructor(path: string, problem: string) {
    super(`template: ${path} ${problem}`);
    this.name = 'TemplateProblem';
  }
}

/** Reads a user's template. Throws TemplateProblem. */
export function readDefinition(json: unknown): Definition {
  if (!isFields(json)) throw new TemplateProblem('the file', 'must hold one JSON object');
  const name = textAt(json, 'name', null);
  const definition: Definition = {
    name,
    title: textAt(json, 'title', name),
    channel: oneAt(json, 'channel', CHANNELS, 'GENERIC'),
    file: textAt(json, 'file', 'orders'),
    groupBy: json['groupBy'] === undefined || json['groupBy'] === null ? null : textAt(json, 'groupBy', null),
    history: flagAt(json, 'history'),
    currency: matchingAt(json, 'currency', /^[A-Z]{3}$/, 'CNY'),
    offset: matchingAt(json, 'offset', /^(?:Z|[+-]\d{2}:\d{2})$/, BEIJING),
    money: oneAt(json, 'money', ['units', 'minor'] as const, 'units'),
    order: rulesAt(json, 'order', ORDER_FIELDS),
    line: rulesAt(json, 'line', LINE_FIELDS),
  };
  demand(definition.order, ['orderId', 'status', 'payable', 'createdAt'], 'order');
  if (Object.keys(definition.line).length > 0) demand(definition.line, ['sku', 'quantity', 'unitPrice'], 'line');
  return definition;
}

function demand(rules: Readonly<Record<string, Rule>>, names: readonly string[], path: string): void {
  const missing = names.find(name => rules[name] === undefined);
  if (missing) throw new TemplateProblem(`${path}.${missing}`, 'is missing');
}

function rulesAt<F extends string>(json: Fields, path: string, known: readonly F[]): Partial<Record<F, Rule>> {
  const rules = json[path] ?? {};
  if (!isFields(rules)) throw new TemplateProblem(path, 'must be an object');
  const isKnown = (name: string): name is F => (known as readonly string[]).includes(name);
  const read: Partial<Record<F, Rule>> = {};
  for (const [name, rule] of Object.entries(rules)) {
    if (!isKnown(name)) throw new TemplateProblem(`${path}.${name}`, `is not one of ${known.join(' ')}`);
    read[name] = ruleAt(rule, `${path}.${name}`);
  }
  return read;
}

function ruleAt(rule: unknown, path: string): Rule {
  if (typeof rule === 'string' && rule !== '') return { column: rule, constant: '', values: null };
  if (!isFields(rule)) throw new TemplateProblem(path, 'must be a column name or an object');
  if (typeof rule['constant'] === 'string') return { column: null, constant: rule['constant'], values: null };
  const column = rule['column'];
  if (typeof column !== 'string' || column === '') throw new TemplateProblem(`${path}.column`, 'must be a column name');
  const values = rule['values'];
  if (values === undefined) return { column, constant: '', values: null };
  if (!isFields(values) || !Object.values(values).every(word => typeof word === 'string')) {
    throw new TemplateProblem(`${path}.values`, 'must be an object of texts');
  }
  return { column, constant: '', values: values as Readonly<Record<string, string>> };
}

function textAt(json: Fields, name: string, otherwise: string | null): string {
  const value = json[name] ?? otherwise;
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new TemplateProblem(name, 'must be a text');
}

function matchingAt(json: Fields, name: string, pattern: RegExp, otherwise: string): string {
  const value = textAt(json, name, otherwise);
  if (pattern.test(value)) return value;
  throw new TemplateProblem(name, `"${value}" is not written like ${otherwise}`);
}

function oneAt<T extends string>(json: Fields, name: string, words: readonly T[], otherwise: T): T {
  const value = json[name] ?? otherwise;
  const word = words.find(one => one === value);
  if (word === undefined) throw new TemplateProblem(name, `must be one of ${words.join(' ')}`);
  return word;
}

function flagAt(json: Fields, name: string): boolean {
  const value = json[name] ?? false;
  if (typeof value === 'boolean') return value;
  throw new TemplateProblem(name, 'must be true or false');
}
