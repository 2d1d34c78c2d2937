import { createClient } from '@redis/client';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import { FILL_MS, stateOf, type BucketState, type TokenBuckets } from './token-buckets.js';

/** What buckets on Redis are made of. */
export interface RedisBucketParts {
  readonly url: string;
  readonly prefix: string;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Asked while Redis is away: each process then counts for itself. */
  readonly fallback: TokenBuckets;
}

const FIRST_WAIT_MS = 2_000;
const LONGEST_PAUSE_MS = 2_000;
/** A question to Redis is part of every operation: one that takes longer than this counts as lost. */
const PATIENCE_MS = 250;
/** After a Redis that did not answer in time, this long none is asked: callers should not pay for its silence one by one. */
const REST_MS = 1_000;

/** The same arithmetic as `drawn`, in one step and on the clock of Redis, which all copies share. */
const SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local capacity, wanted, fill = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local seen = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local there = capacity
if seen[1] then
  there = math.min(capacity, tonumber(seen[1]) + math.max(0, now - tonumber(seen[2])) * capacity / fill)
end
local taken = 0
if there >= wanted then
  there = there - wanted
  taken = 1
end
redis.call('HSET', KEYS[1], 'tokens', string.format('%.6f', there), 'at', now)
redis.call('PEXPIRE', KEYS[1], fill)
return { taken, string.format('%.6f', there) }
`;
const SCRIPT_SHA = createHash('sha1').update(SCRIPT).digest('hex');

type Client = ReturnType<typeof clientOf>;

/** Buckets that all processes share, so that ten copies of a gateway do not allow ten times as much. */
export class RedisBuckets implements TokenBuckets {
  private readonly client: Client;
  private complained = false;
  private closed = false;
  private restUntil = 0;

  private constructor(private readonly parts: RedisBucketParts) {
    this.client = clientOf(parts.url);
    this.client.on('error', (error: Error) => this.lost(error.message));
    this.client.on('ready', () => this.back());
    // It connects again by itself and tells of failures as 'error'.
    this.client.connect().catch(() => undefined);
  }

  /** Waits a moment for the connection and goes on without it: Redis is not needed to start. */
  static async open(parts: RedisBucketParts): Promise<RedisBuckets> {
    const buckets = new RedisBuckets(parts);
    const connected = new Promise<void>(resolve => void buckets.client.once('ready', resolve));
    await Promise.race([connected, pause(FIRST_WAIT_MS, undefined, { ref: false })]);
    return buckets;
  }

  async take(name: string, capacity: number, tokens: number): Promise<BucketState> {
    const shared = this.isAsked() ? await this.askRedis(name, capacity, tokens) : null;
    if (shared) return shared;
    this.parts.metrics
      .counter('ordermesh_quota_unshared_total', 'Quotas counted by one process alone, because Redis was away or slow')
      .inc();
    return this.parts.fallback.take(name, capacity, tokens);
  }

  close(): Promise<void> {
    this.closed = true;
    this.client.destroy();
    return this.parts.fallback.close();
  }

  private isAsked(): boolean {
    return this.client.isReady && performance.now() >= this.restUntil;
  }

  private async askRedis(name: string, capacity: number, tokens: number): Promise<BucketState | null> {
    const words = [String(capacity), String(tokens), String(FILL_MS)];
    const answer = this.runScript(`${this.parts.prefix}quota:${name}`, words).catch((error: unknown) => {
      this.lost(error instanceof Error ? error.message : String(error));
      return null;
    });
    const impatience = new AbortController();
    const late = pause(PATIENCE_MS, 'late' as const, { signal: impatience.signal, ref: false }).catch(() => null);
    const given = await Promise.race([answer, late]);
    impatience.abort();
    if (given === 'late') {
      this.restUntil = performance.now() + REST_MS;
      this.lost(`no answer within ${PATIENCE_MS} ms`);
      return null;
    }
    if (!Array.isArray(given)) return null;
    if (this.complained) this.back();
    const [taken, left] = given as [number, string];
    return stateOf(taken === 1, Number(left), capacity, tokens);
  }

  /** By its hash; a Redis that was restarted has forgotten the script and is told it once more. */
  private async runScript(key: string, words: string[]): Promise<unknown> {
    const given = { keys: [key], arguments: words };
    try {
      return await this.client.evalSha(SCRIPT_SHA, given);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
      return this.client.eval(SCRIPT, given);
    }
  }

  private back(): void {
    this.complained = false;
    this.parts.log.info({}, 'Redis answers; quotas are shared');
  }

  /** One line for each loss, not one for each attempt. */
  private lost(error: string): void {
    if (this.complained || this.closed) return;
    this.complained = true;
    this.parts.log.warn(
      { error },
      'Redis is away; each process counts the quotas of its callers for itself until it is back',
    );
  }
}

const clientOf = (url: string) =>
  createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: 5_000,
      // Jitter: processes that lost Redis together do not all come back in the same instant.
      reconnectStrategy: tries => Math.min(50 * 2 ** Math.min(tries, 10), LONGEST_PAUSE_MS) * (0.5 + Math.random() / 2),
    },
  });
