import { Unmapped } from './draft.js';
import { readJson } from './json.js';

/** A JSON object whose members are not known to be anything yet. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object, or Unmapped with the name of what it should have been. */
export function fieldsOf(value: unknown, what: string): Fields {
  if (isFields(value)) return value;
  throw new Unmapped('MISSING_FIELD', `${what} is not an object`);
}

/** An object that platforms send as such or as JSON text inside JSON. */
export const nestedFields = (value: unknown, what: string): Fields =>
  fieldsOf(typeof value === 'string' ? readJson(value, what) : value, what);

/** A list; one thing alone stands for a list of it, nothing for the empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isAbsent(value) ? [] : [value];
}

/** Platforms leave a field out, send null, or send an empty text: all mean that there is nothing. */
export const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** The first of several names of one field that holds something. */
export function firstOf(from: Fields, ...names: readonly string[]): unknown {
  for (const name of names) {
    if (Object.hasOwn(from, name) && !isAbsent(from[name])) return from[name];
  }
  return undefined;
}

/** A text without outer space; a number is its text, anything else is nothing. */
export function textOf(from: Fields, ...names: readonly string[]): string {
  const value = firstOf(from, ...names);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

/** What may be said of a value in a reason that is kept in clear: short, and never of a personal field. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 40 ? `"${text.slice(0, 40)}..."` : `"${text}"`;
};

/** Ids are compared byte by byte and stored as ASCII: 1 to 64 visible characters. */
const ID = /^[\x21-\x7e]{1,64}$/;

/** An id: a text, or an integer that a number holds exactly. Zero and emptiness mean that there is none. */
export function optionalId(from: Fields, ...names: readonly string[]): string | null {
  const value = firstOf(from, ...names);
  if (value === undefined || value === 0 || value === '0') return null;
  const id = typeof value === 'string' ? value.trim() : value;
  if (typeof id === 'number' && Number.isSafeInteger(id)) return String(id);
  if (typeof id === 'string' && ID.test(id)) return id;
  throw new Unmapped(
    'BAD_FIELD',
    `${names[0] ?? 'an id'}: ${shown(value)} is not an id of 1 to 64 visible ASCII characters`,
  );
}

/** An id that has to be there. */
export function idOf(from: Fields, ...names: readonly string[]): string {
  const id = optionalId(from, ...names);
  if (id === null) throw new Unmapped('MISSING_FIELD', `${names.join(' or ')} is missing`);
  return id;
}

/** The platform's name of a shop: a number or a nick of any script; null when it is not named. */
export const shopNameOf = (from: Fields, ...names: readonly string[]): string | null => {
  const name = textOf(from, ...names);
  return name === '' || name === '0' ? null : name;
};

/** How many pieces: a whole number of at least 1, as number or text. */
export function quantityOf(from: Fields, ...names: readonly string[]): number {
  const value = firstOf(from, ...names);
  if (value === undefined) throw new Unmapped('MISSING_FIELD', `${names.join(' or ')} is missing`);
  const count = typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value;
  if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 1 && count <= 999_999_999) return count;
  throw new Unmapped('BAD_FIELD', `${names[0] ?? 'quantity'}: ${shown(value)} is not a whole number of at least 1`);
}

const SKU_LENGTH = 64;

/** The first code that is given: the seller's own before the platform's. */
export function skuCodeOf(from: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const code = textOf(from, name);
    if (code === '' || code === '0') continue;
    // Cutting a long code could make two goods one.
    if (code.length > SKU_LENGTH)
      throw new Unmapped('BAD_FIELD', `${name}: ${shown(code)} is longer than ${SKU_LENGTH}`);
    return code;
  }
  throw new Unmapped('MISSING_FIELD', `${names.join(' or ')} is missing`);
}

/** A title as it fits everywhere. */
export const titleOf = (from: Fields, ...names: readonly string[]): string => textOf(from, ...names).slice(0, 200);
