import { Unmapped } from './draft.js';
import { isAbsent, shown } from './fields.js';

/** Chinese platforms write wall time without a zone and mean Beijing's. */
export const BEIJING = '+08:00';

const WALL =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/** Unix times: below this they are seconds, from it on milliseconds (both are years away from the limit). */
const FIRST_MILLISECOND = 100_000_000_000;

/**
 * A time as any platform writes it: unix seconds or milliseconds (number or text), or "YYYY-MM-DD HH:mm:ss" at the
 * offset given unless it names its own. Nothing, 0, the years 0000, 0001 and 9999 and the epoch mean that it did not
 * happen. Throws Unmapped for anything else, impossible dates included.
 */
export function timeOf(value: unknown, what: string, offset = BEIJING): Date | null {
  if (isAbsent(value)) return null;
  if (typeof value === 'number') return unixTime(value, value, what);
  if (typeof value !== 'string') return refuse(value, what);
  const text = value.trim();
  if (/^-?\d+$/.test(text)) return unixTime(Number(text), value, what);
  return wallTime(text, what, offset);
}

/** A time that has to be there. */
export function neededTime(value: unknown, what: string, offset = BEIJING): Date {
  const at = timeOf(value, what, offset);
  if (!at) throw new Unmapped('MISSING_FIELD', `${what} is missing`);
  return at;
}

function unixTime(number: number, value: unknown, what: string): Date | null {
  // -62135596800 is 0001-01-01 as .NET and Go write "no time".
  if (number === 0 || number === -62_135_596_800 || number === -62_135_596_800_000) return null;
  if (!Number.isSafeInteger(number)) return refuse(value, what);
  return within(number < FIRST_MILLISECOND ? number * 1000 : number, value, what);
}

function wallTime(text: string, what: string, offset: string): Date | null {
  const parts = WALL.exec(text);
  if (!parts) return refuse(text, what);
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(part => Number(part ?? 0)) as Six;
  if (year <= 1 || year === 9999) return null;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const real = new Date(wall);
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  if (!exists || hour > 23 || minute > 59 || second > 59) return refuse(text, what);
  const fraction = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
  const at = wall + fraction - offsetMs(parts[8] ?? offset, what);
  return at === 0 ? null : within(at, text, what);
}
type Six = [number, number, number, number, number, number];

function offsetMs(offset: string, what: string): number {
  if (offset === 'Z') return 0;
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(offset);
  const [hours, minutes] = [Number(parts?.[2]), Number(parts?.[3])];
  if (!parts || hours > 14 || minutes > 59)
    throw new Unmapped('BAD_TIME', `${what}: ${shown(offset)} is not an offset`);
  return (parts[1] === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function within(ms: number, value: unknown, what: string): Date {
  return ms >= EARLIEST && ms < LATEST ? new Date(ms) : refuse(value, what);
}

function refuse(value: unknown, what: string): never {
  throw new Unmapped('BAD_TIME', `${what}: ${shown(value)} is not a time`);
}
