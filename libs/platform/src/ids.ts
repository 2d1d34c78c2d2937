import { randomFillSync } from 'node:crypto';
import type { Clock } from './clock.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_DIGITS = 16;
const LAST = RANDOM_DIGITS - 1;
const PAIRS = [...ALPHABET].flatMap(first => [...ALPHABET].map(second => first + second));

/** Prefixed ULIDs that grow within one process, even inside a millisecond. */
export class Ids {
  private lastMs = -1;
  private readonly digits = new Uint8Array(RANDOM_DIGITS);
  /** All but the last two digits: within a millisecond they hardly ever change. */
  private head = '';

  constructor(private readonly clock: Clock) {}

  next<P extends string>(prefix: P): `${P}_${string}` {
    const ms = Math.max(this.clock.now().getTime(), this.lastMs);
    if (ms === this.lastMs) this.increment();
    else this.fresh(ms);
    return `${prefix}_${this.head}${PAIRS[(this.digits[LAST - 1] ?? 0) * 32 + (this.digits[LAST] ?? 0)] ?? ''}`;
  }

  private fresh(ms: number): void {
    this.lastMs = ms;
    randomFillSync(this.digits);
    for (let i = 0; i < RANDOM_DIGITS; i += 1) this.digits[i] = (this.digits[i] ?? 0) & 31;
    // Room for the increments of this millisecond.
    this.digits[0] = (this.digits[0] ?? 0) & 15;
    this.writeHead();
  }

  private increment(): void {
    for (let i = RANDOM_DIGITS - 1; i >= 0; i -= 1) {
      const digit = (this.digits[i] ?? 0) + 1;
      this.digits[i] = digit & 31;
      if (i < LAST - 1) this.writeHead();
      if (digit < 32) return;
    }
  }

  private writeHead(): void {
    this.head = timeDigits(this.lastMs);
    for (const digit of this.digits.subarray(0, LAST - 1)) this.head += ALPHABET[digit] ?? '';
  }
}

/** Where ids made at an instant or later begin, in their order. */
export const firstId = (prefix: string, at: Date): string => `${prefix}_${timeDigits(at.getTime())}`;

function timeDigits(ms: number): string {
  let left = ms;
  let text = '';
  for (let i = 0; i < 10; i += 1) {
    text = (ALPHABET[left % 32] ?? '0') + text;
    left = Math.floor(left / 32);
  }
  return text;
}
