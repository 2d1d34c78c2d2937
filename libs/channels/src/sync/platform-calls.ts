import { Log, Metrics } from '#platform';
import { Injectable } from '@nestjs/common';
import { backoffMs } from '../domain/pace.js';
import type { ConnectedShop } from '../shop-book.js';
import { troubleOf } from './platform-trouble.js';
import { RateBucket } from './rate-bucket.js';

// Ours: no platform publishes a figure for these calls that we could cite (facts: [?]); a limit answer slows a shop down anyway.
const CALLS_PER_SECOND = 20;
const BURST = 40;
const TIMEOUT_MS = 10_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

interface Line {
  readonly bucket: RateBucket;
  limits: number;
}

/** Every call to a platform goes through here: its shop's own bucket, a deadline, and slowing down when the platform says so. */
@Injectable()
export class PlatformCalls {
  private readonly lines = new Map<string, Line>();
  private readonly calls;

  constructor(
    private readonly log: Log,
    metrics: Metrics,
  ) {
    this.calls = metrics.counter('channels_platform_calls_total', 'Calls to platforms, by result', ['shop', 'result']);
  }

  /** Runs one call in the shop's turn; throws what the adapter throws, and an AbortError when the signal ended the wait. */
  async call<T>(shop: ConnectedShop, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const line = this.lineOf(shop.id);
    if (!(await line.bucket.take(signal))) throw signal.reason;
    const begunAt = performance.now();
    const { signal: both, clear } = deadline(signal);
    try {
      const answer = await work(both);
      this.praise(line, begunAt);
      this.calls.inc({ shop: shop.id, result: 'ok' });
      return answer;
    } catch (error) {
      this.note(shop, line, begunAt, error);
      throw error;
    } finally {
      clear();
    }
  }

  private praise(line: Line, begunAt: number): void {
    line.bucket.regain();
    // An answer to a call from before the pause does not tell that the platform is at ease again.
    if (!line.bucket.isBeforePause(begunAt)) line.limits = 0;
  }

  private note(shop: ConnectedShop, line: Line, begunAt: number, error: unknown): void {
    const trouble = troubleOf(error);
    this.calls.inc({ shop: shop.id, result: trouble.kind.toLowerCase() });
    if (trouble.kind !== 'LIMITED') return;
    // All calls of one burst are refused together: that is one reason to slow down, not one for each of them.
    if (line.bucket.isBeforePause(begunAt)) return line.bucket.extend(trouble.retryAfterMs);
    line.limits += 1;
    const pauseMs = Math.max(
      trouble.retryAfterMs,
      backoffMs(line.limits, FIRST_PAUSE_MS, LONGEST_PAUSE_MS, Math.random()),
    );
    line.bucket.pause(pauseMs);
    this.log.warn({ shopId: shop.id, pauseMs }, 'the platform limits the shop: its calls wait');
  }

  private lineOf(shopId: string): Line {
    const known = this.lines.get(shopId);
    if (known) return known;
    const made = { bucket: new RateBucket(CALLS_PER_SECOND, BURST), limits: 0 };
    this.lines.set(shopId, made);
    return made;
  }
}

/** A signal that also aborts at the deadline; `clear` frees its timer and listener. */
function deadline(outer: AbortSignal): { signal: AbortSignal; clear: () => void } {
  const inner = new AbortController();
  const end = () => inner.abort(outer.reason);
  const timer = setTimeout(
    () => inner.abort(new DOMException(`no answer within ${TIMEOUT_MS} ms`, 'TimeoutError')),
    TIMEOUT_MS,
  );
  outer.addEventListener('abort', end, { once: true });
  const clear = () => {
    clearTimeout(timer);
    outer.removeEventListener('abort', end);
  };
  return { signal: inner.signal, clear };
}
