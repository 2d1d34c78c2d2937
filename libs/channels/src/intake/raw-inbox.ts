import { Clock, Database, Ids, Tracing, Vault, type Tx } from '#platform';
import { HubError } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { Parsed } from '../adapters/channel-adapter.js';
import { RawPushRow, type RawOrigin } from '../store/raw-push.row.js';
import { RawPushStore } from '../store/raw-push.store.js';
import { FreshTexts, type KeptText } from './fresh-texts.js';
import { Wake } from './wake.js';

/** An input to be kept as it came. */
export interface RawText {
  readonly shopId: string;
  readonly origin: RawOrigin;
  readonly text: string;
  /** The text's JSON, where it was read already. */
  readonly parsed?: Parsed;
}

interface Waiting {
  readonly raw: RawText;
  readonly trace: string | undefined;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

const MAX_TOGETHER = 250;
const MAX_WAITING = 20_000;
const STORING = { name: 'store inputs', facts: { 'ordermesh.service': 'channels' } };

/**
 * The durable raw inbox. Inputs that arrive together share one transaction, and each caller is answered only after its
 * commit: an acknowledged input is never lost, and a burst costs one disk flush for hundreds of pushes.
 */
@Injectable()
export class RawInbox {
  private waiting: Waiting[] = [];
  private running: Promise<void> | null = null;

  constructor(
    private readonly db: Database,
    private readonly store: RawPushStore,
    private readonly vault: Vault,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly fresh: FreshTexts,
    private readonly wake: Wake,
    private readonly tracing: Tracing,
  ) {}

  /** Resolves when the input is committed. */
  put(raw: RawText): Promise<void> {
    if (this.waiting.length >= MAX_WAITING) {
      return Promise.reject(new HubError('UNAVAILABLE', 'the inbox is behind: send it again later'));
    }
    return new Promise((done, failed) => {
      this.waiting.push({ raw, trace: this.tracing.here(), done, failed });
      this.run();
    });
  }

  /** Looks again after the last turn: an input may come between its end and this. */
  private run(): void {
    if (this.running || this.waiting.length === 0) return;
    this.running = this.drain().finally(() => {
      this.running = null;
      this.run();
    });
  }

  /** Rows for inputs that are written in a transaction of the caller's. */
  async insert(tx: Tx, raws: readonly RawText[]): Promise<void> {
    if (raws.length === 0) return;
    await this.store.insert(
      tx,
      raws.map(raw => this.rowOf(raw, this.tracing.here())),
    );
    this.db.afterCommit(() => this.wake.mapper());
  }

  /** Waits until nothing is under way. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  private async drain(): Promise<void> {
    // Everything that comes in the same turn of the loop travels together.
    await new Promise<void>(resolve => void setImmediate(resolve));
    while (this.waiting.length > 0) await this.flush(this.waiting.splice(0, MAX_TOGETHER));
  }

  private async flush(batch: readonly Waiting[]): Promise<void> {
    try {
      const rows = batch.map(one => this.rowOf(one.raw, one.trace));
      const store = () => this.db.write(tx => this.store.insert(tx, rows));
      await this.tracing.together(STORING, batch, one => one.trace, store);
      rows.forEach((row, i) => this.keep(row.id, batch[i]));
    } catch (error) {
      for (const one of batch) one.failed(error);
      return;
    }
    for (const one of batch) one.done();
    this.wake.mapper();
  }

  private keep(id: string, one: Waiting | undefined): void {
    if (!one) return;
    const { text, parsed } = one.raw;
    const kept: KeptText = parsed ? { text, parsed } : { text };
    this.fresh.keep(id, one.trace ? { ...kept, trace: one.trace } : kept);
  }

  private rowOf(raw: RawText, trace: string | undefined): RawPushRow {
    const id = this.ids.next('raw');
    const body = this.vault.seal(trace ? { text: raw.text, trace } : { text: raw.text }, raw.shopId, id);
    return {
      id,
      shopId: raw.shopId,
      origin: raw.origin,
      state: 'NEW',
      body,
      receivedAt: this.clock.now(),
      doneAt: null,
      attempts: 0,
      code: null,
      reason: null,
    };
  }
}
