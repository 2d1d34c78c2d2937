import { Injectable } from '@nestjs/common';
import { Clock, Database, Log, PubSub, Vault, type Worker } from '#platform';
import type { Caller } from '../caller.js';
import { isLive } from './domain/api-key.js';
import { RecentReads } from './recent-reads.js';
import type { ApiKeyRow } from './store/api-key.row.js';
import { ApiKeyStore } from './store/api-key.store.js';

/** Said to every copy of the gateway when a key has changed: its id. */
export const KEYS_CHANGED = 'access:key-changed';

/** The net under a notice that was lost: nothing remembered is older, and open sockets are looked over as often. */
const FRESH_MS = 5_000;
const NOTE_MS = 10_000;
const MOST_REMEMBERED = 10_000;

/** Who holds a key: looks keys up by their keyed hash, ends what a revoked or expired one still has open, notes their use. */
@Injectable()
export class KeyRing implements Worker {
  private readonly remembered = new RecentReads<ApiKeyRow | null>(FRESH_MS, MOST_REMEMBERED);
  private readonly watched = new Map<string, Set<() => void>>();
  private readonly used = new Map<string, Date>();
  private readonly timers: NodeJS.Timeout[] = [];
  private notices: AsyncIterableIterator<unknown> | null = null;

  constructor(
    private readonly db: Database,
    private readonly keys: ApiKeyStore,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly pubsub: PubSub,
    private readonly log: Log,
  ) {}

  start(): void {
    this.notices = this.pubsub.subscribe(KEYS_CHANGED);
    void this.hear(this.notices);
    this.every(FRESH_MS, () => this.lookOver());
    this.every(NOTE_MS, () => this.noteUse());
  }

  async stop(): Promise<void> {
    this.timers.splice(0).forEach(clearInterval);
    await this.notices?.return?.();
    await this.noteUse();
  }

  /** The keyed hash a key is known by; only this is kept. */
  hashOf(credential: string): string {
    return this.vault.hash('api-key', credential);
  }

  /** Who holds this key; null when it is unknown, expired or revoked. */
  async callerOf(credential: string): Promise<Caller | null> {
    const key = await this.find(this.hashOf(credential));
    const now = this.clock.now();
    if (!key || !isLive(key, now)) return null;
    this.used.set(key.id, now);
    return callerBy(key);
  }

  /** Calls back once when the key is no longer good; gives the way to stop watching. */
  watch(keyId: string, ended: () => void): () => void {
    const watchers = this.watched.get(keyId) ?? new Set();
    this.watched.set(keyId, watchers.add(ended));
    return () => {
      if (watchers.delete(ended) && watchers.size === 0) this.watched.delete(keyId);
    };
  }

  private find(hash: string): Promise<ApiKeyRow | null> {
    return this.remembered.of(hash, () => this.db.read(tx => this.keys.byHash(tx, hash)));
  }

  private async hear(notices: AsyncIterableIterator<unknown>): Promise<void> {
    for await (const notice of notices) await this.look([String(notice)]).catch(error => this.behind(error));
  }

  /** Forgets what is remembered of these keys, and ends what those that are no longer good have open. */
  private async look(ids: readonly string[]): Promise<void> {
    const begun = performance.now();
    const rows = await this.db.read(tx => this.keys.byIds(tx, ids));
    const now = this.clock.now();
    for (const row of rows) {
      this.remembered.keep(row.hash, row, begun);
      if (isLive(row, now)) continue;
      const watchers = this.watched.get(row.id) ?? [];
      this.watched.delete(row.id);
      for (const ended of watchers) ended();
    }
  }

  private async lookOver(): Promise<void> {
    if (this.watched.size > 0) await this.look([...this.watched.keys()]);
  }

  private async noteUse(): Promise<void> {
    const uses = new Map(this.used);
    this.used.clear();
    if (uses.size > 0) await this.db.write(tx => this.keys.noteUse(tx, uses));
  }

  private every(ms: number, work: () => Promise<void>): void {
    this.timers.push(setInterval(() => void work().catch(error => this.behind(error)), ms).unref());
  }

  /** The database is away: keys are looked over again in a moment. */
  private behind(error: unknown): void {
    this.log.warn({ error: error instanceof Error ? error.message : String(error) }, 'keys could not be looked over');
  }
}

function callerBy({ id, partner, shops, scopes, requestsPerMinute, costPerMinute, registeredOnly }: ApiKeyRow): Caller {
  return {
    viewer: { kind: 'PARTNER', name: `partner:${partner}`, shops, scopes },
    keyId: id,
    limits: { requestsPerMinute, costPerMinute, registeredOnly },
  };
}
