import { Injectable } from '@nestjs/common';
import { BoundedCache, Clock } from '#platform';

interface Failures {
  readonly count: number;
  readonly until: number;
}

const FREE_TRIES = 5;
const LONGEST_WAIT_MS = 15 * 60_000;
const MOST_REMEMBERED = 10_000;

/** Slows down who guesses passwords: after five wrong ones each next try waits twice as long, by name and by address. */
@Injectable()
export class SignInGuard {
  private readonly failures = new BoundedCache<Failures>(MOST_REMEMBERED);

  constructor(private readonly clock: Clock) {}

  /** Seconds until the next try; 0: now. */
  waitOf(name: string, address: string): number {
    const now = this.clock.now().getTime();
    const waits = keysOf(name, address).map(key => (this.failures.get(key)?.until ?? 0) - now);
    return Math.max(0, Math.ceil(Math.max(...waits) / 1000));
  }

  failed(name: string, address: string): void {
    const now = this.clock.now().getTime();
    for (const key of keysOf(name, address)) {
      const count = (this.failures.get(key)?.count ?? 0) + 1;
      const wait = count < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** (count - FREE_TRIES));
      this.failures.set(key, { count, until: now + wait });
    }
  }

  succeeded(name: string, address: string): void {
    for (const key of keysOf(name, address)) this.failures.set(key, { count: 0, until: 0 });
  }
}

const keysOf = (name: string, address: string): readonly string[] => [`name ${name}`, `address ${address}`];
