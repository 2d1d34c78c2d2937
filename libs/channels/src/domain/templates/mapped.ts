import { minorOf } from '../amounts.js';
import { Unmapped, type DraftOrder } from '../draft.js';
import { isFields, shown, type Fields } from '../fields.js';
import { readGenericOrder } from '../generic-order.js';
import { timeOf } from '../times.js';
import { cellOf } from './cells.js';
import {
  LINE_FIELDS,
  ORDER_FIELDS,
  readDefinition,
  type Definition,
  type LineField,
  type OrderField,
  type Rule,
} from './definition.js';
import type { ImportTemplate, OrderRows, Row } from './template.js';

/** The template of a user's JSON file (its form is described at Definition). Throws TemplateProblem. */
export const templateFromJson = (json: unknown): ImportTemplate => mappedTemplate(readDefinition(json));

/** A template whose columns are data. Rows become the generic channel's form, which one reader understands. */
export function mappedTemplate(definition: Definition): ImportTemplate {
  const { name, title, channel, history, groupBy, file } = definition;
  const rules = [...Object.values(definition.order), ...Object.values(definition.line)];
  const columns = rules.flatMap(rule => (rule.column === null ? [] : [rule.column]));
  return {
    name,
    title,
    channel,
    historyByDefault: history,
    main: { name: file, columns: [...new Set([...columns, ...(groupBy === null ? [] : [groupBy])])] },
    joined: [],
    groupBy,
    assemble: ({ main }: OrderRows): DraftOrder => readGenericOrder(formOf(main, definition)),
  };
}

const MONEY: readonly string[] = ['goods', 'postage', 'discount', 'payable', 'refunded', 'unitPrice', 'paid'];
const TIMES: readonly string[] = ['createdAt', 'paidAt', 'shippedAt', 'finishedAt', 'shipBy'];
const NUMBERS: readonly string[] = ['version', 'quantity'];
const LISTS: readonly string[] = ['tags', 'holds'];

/** The generic form of some rows. */
function formOf(rows: readonly Row[], definition: Definition): Fields {
  const first = rows[0] ?? {};
  const form: Record<string, unknown> = { currency: definition.currency, buyer: {}, receiver: {} };
  for (const field of ORDER_FIELDS) {
    const value = valueOf(first, field, definition.order[field], definition);
    if (value !== undefined) put(form, field, value);
  }
  const hasLines = Object.keys(definition.line).length > 0;
  return hasLines ? { ...form, lines: rows.map(row => lineFormOf(row, definition)) } : form;
}

function lineFormOf(row: Row, definition: Definition): Fields {
  const line: Record<string, unknown> = {};
  for (const field of LINE_FIELDS) {
    const value = valueOf(row, field, definition.line[field], definition);
    if (value !== undefined) line[field] = value;
  }
  return line;
}

/** "receiver.name" goes into the receiver. */
function put(form: Record<string, unknown>, field: OrderField, value: unknown): void {
  const [outer, inner] = field.split('.');
  if (outer === undefined || inner === undefined) form[field] = value;
  else form[outer] = { ...(isFields(form[outer]) ? form[outer] : {}), [inner]: value };
}

function valueOf(row: Row, field: OrderField | LineField, rule: Rule | undefined, definition: Definition): unknown {
  if (!rule) return undefined;
  const cell = rule.column === null ? rule.constant : cellOf(row, rule.column);
  if (cell === '') return undefined;
  const word = rule.values === null ? cell : translated(cell, rule.values, field);
  if (MONEY.includes(field)) return definition.money === 'units' ? word : minorOf(word, field);
  if (TIMES.includes(field)) return timeOf(word, rule.column ?? field, definition.offset)?.getTime();
  if (NUMBERS.includes(field)) return wholeNumber(word);
  if (LISTS.includes(field))
    return word
      .split(';')
      .map(part => part.trim())
      .filter(part => part !== '');
  return word;
}

function translated(cell: string, values: Readonly<Record<string, string>>, field: string): string {
  const word = Object.hasOwn(values, cell) ? values[cell] : undefined;
  if (word !== undefined) return word;
  const problem = field === 'status' ? 'UNKNOWN_STATUS' : 'UNKNOWN_CODE';
  throw new Unmapped(problem, `${field}: ${shown(cell)} is not a word of the template`);
}

/** A number where the text is one; otherwise the text, which the reader refuses by name. */
const wholeNumber = (text: string): unknown => (/^-?\d{1,16}(?:\.0+)?$/.test(text) ? Number(text) : text);
