import { randomFillSync } from 'node:crypto';
import type { Clock } from './clock.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_DIGITS = 16;

/** Prefixed ULIDs that grow within one process, even inside a millisecond. */
export class Ids {
  private lastMs = -1;
  private readonly digits = new Uint8Array(RANDOM_DIGITS);

  constructor(private readonly clock: Clock) {}

  next<P extends string>(prefix: P): `${P}_${string}` {
    const ms = Math.max(this.clock.now().getTime(), this.lastMs);
    if (ms === this.lastMs) this.increment();
    else this.fresh(ms);
    let random = '';
    for (const digit of this.digits) random += ALPHABET[digit];
    return `${prefix}_${timeDigits(ms)}${random}`;
  }

  private fresh(ms: number): void {
    this.lastMs = ms;
    randomFillSync(this.digits);
    for (let i = 0; i < RANDOM_DIGITS; i += 1) this.digits[i] = (this.digits[i] ?? 0) & 31;
    // Room for the increments of this millisecond.
    this.digits[0] = (this.digits[0] ?? 0) & 15;
  }

  private increment(): void {
    for (let i = RANDOM_DIGITS - 1; i >= 0; i -= 1) {
      const digit = (this.digits[i] ?? 0) + 1;
      this.digits[i] = digit & 31;
      if (digit < 32) return;
    }
  }
}

function timeDigits(ms: number): string {
  let left = ms;
  let text = '';
  for (let i = 0; i < 10; i += 1) {
    text = (ALPHABET[left % 32] ?? '0') + text;
    left = Math.floor(left / 32);
  }
  return text;
}
