import type { AfterSaleState, OrderStatus } from '#contracts';
import { Unmapped } from './draft.js';
import { shown } from './fields.js';

/** What a platform's status code means: our status, and why the platform bars shipping meanwhile. */
export interface StatusMeaning {
  readonly status: OrderStatus;
  readonly hold?: string;
}
export type StatusTable = Readonly<Record<string, StatusMeaning>>;
export type CodeTable<T> = Readonly<Record<string, T>>;

/** A code as table key: platforms send the same code as number or as text. */
export const codeOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** Looks a code up; an unknown one is never guessed: it goes to quarantine. */
export function meaningOf<T>(
  table: CodeTable<T>,
  value: unknown,
  what: string,
  problem: 'UNKNOWN_STATUS' | 'UNKNOWN_CODE' = 'UNKNOWN_CODE',
): T {
  const code = codeOf(value);
  if (code === '') throw new Unmapped('MISSING_FIELD', `${what} is missing`);
  const meaning = Object.hasOwn(table, code) ? table[code] : undefined;
  if (meaning === undefined) throw new Unmapped(problem, `${what}: ${shown(code)} is not a known code`);
  return meaning;
}

/** As meaningOf, for codes that may be left out. */
export const optionalMeaning = <T>(table: CodeTable<T>, value: unknown, what: string, absent: T): T =>
  codeOf(value) === '' ? absent : meaningOf(table, value, what);

/** States that somebody has to act on come before those that are over. */
const PRESSING: readonly AfterSaleState[] = ['REQUESTED', 'AGREED', 'REFUSED', 'REFUNDED', 'CLOSED', 'NONE'];

/** The after-sale state of an order from those of its lines: the one that asks most for attention. */
export const mostPressing = (states: readonly AfterSaleState[]): AfterSaleState =>
  PRESSING.find(state => states.includes(state)) ?? 'NONE';

const SHIPPABLE: readonly OrderStatus[] = ['PENDING_PAYMENT', 'PAID', 'PARTIALLY_SHIPPED'];

/** A ban on shipping says nothing any more once everything has left or the order is over. */
export const holdsOf = (status: OrderStatus, holds: readonly (string | undefined)[]): readonly string[] =>
  SHIPPABLE.includes(status) ? [...new Set(holds.filter(hold => hold !== undefined))] : [];
