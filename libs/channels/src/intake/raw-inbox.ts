import { setTimeout as pause } from 'node:timers/promises';
import { Backlog, Clock, Database, Ids, Tracing, Vault, type Tx } from '#platform';
import { HubError } from '#contracts';
import { Injectable } from '@nestjs/common';
import { RawPushRow, type RawOrigin } from '../store/raw-push.row.js';
import { RawPushStore } from '../store/raw-push.store.js';
import { MappingService } from './mapping.service.js';
import type { InputText } from './reading.js';
import { Wake } from './wake.js';

/** An input to be kept as it came. */
export interface RawText extends InputText {
  readonly shopId: string;
  readonly origin: RawOrigin;
}

interface Waiting {
  readonly raw: RawText;
  readonly trace: string | undefined;
  readonly at: Date;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

const MAX_TOGETHER = 500;
const MAX_WAITING = 20_000;
/** Events a service may be behind before inputs wait for it. */
const MOST_BEHIND = 5_000;
/** An input waits for the pool no longer than this: platforms want their answer within a second. */
const LONGEST_HOLD_MS = 300;
const LOOK_MS = 5;
const STORING = { name: 'store inputs', facts: { 'ordermesh.service': 'channels' } };

/**
 * The durable raw inbox. Inputs that arrive together share one transaction, and each caller is answered only after its
 * commit: an acknowledged input is never lost, and a burst costs one disk flush for hundreds of pushes. What they mean goes
 * into the same transaction, unless earlier ones still wait to be mapped.
 */
@Injectable()
export class RawInbox {
  private waiting: Waiting[] = [];
  private running: Promise<void> | null = null;

  constructor(
    private readonly db: Database,
    private readonly raws: RawPushStore,
    private readonly vault: Vault,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly mapping: MappingService,
    private readonly wake: Wake,
    private readonly backlog: Backlog,
    private readonly tracing: Tracing,
  ) {}

  /** Resolves when the input is committed. */
  put(raw: RawText): Promise<void> {
    if (this.waiting.length >= MAX_WAITING) {
      return Promise.reject(new HubError('UNAVAILABLE', 'the inbox is behind: send it again later'));
    }
    return new Promise((done, failed) => {
      this.waiting.push({ raw, trace: this.tracing.here(), at: this.clock.now(), done, failed });
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
    await this.raws.insert(
      tx,
      raws.map(raw => this.rowOf(raw, this.tracing.here(), this.clock.now())),
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
    while (this.waiting.length > 0) {
      await this.letPoolCatchUp();
      await this.flush(this.waiting.splice(0, MAX_TOGETHER));
    }
  }

  /**
   * In a flood that the pool cannot keep up with, what is begun comes before what is new, or everybody's orders would lag
   * further behind with every second of it. Senders feel it as a slower answer; none waits longer than `LONGEST_HOLD_MS`.
   */
  private async letPoolCatchUp(): Promise<void> {
    while (this.backlog.most() > MOST_BEHIND && this.heldForMs() < LONGEST_HOLD_MS) await pause(LOOK_MS);
  }

  /** How long the first in line has waited; a clock that was set back ends the wait. */
  private heldForMs(): number {
    const [first] = this.waiting;
    const ms = first ? this.clock.now().getTime() - first.at.getTime() : 0;
    return ms < 0 ? Infinity : ms;
  }

  private async flush(batch: readonly Waiting[]): Promise<void> {
    try {
      const rows = batch.map(one => this.rowOf(one.raw, one.trace, one.at));
      await this.tracing.together(
        STORING,
        batch,
        one => one.trace,
        () => this.store(batch, rows),
      );
    } catch (error) {
      for (const one of batch) one.failed(error);
      return;
    }
    for (const one of batch) one.done();
  }

  private async store(batch: readonly Waiting[], rows: readonly RawPushRow[]): Promise<void> {
    const texts = new Map(batch.map((one, i) => [rows[i]?.id ?? '', textOf(one)]));
    if (await this.mapping.take(rows, texts)) return;
    await this.db.write(tx => this.raws.insert(tx, rows));
    this.wake.mapper();
  }

  private rowOf(raw: RawText, trace: string | undefined, receivedAt: Date): RawPushRow {
    const id = this.ids.next('raw');
    const body = this.vault.seal(trace ? { text: raw.text, trace } : { text: raw.text }, raw.shopId, id);
    return {
      id,
      shopId: raw.shopId,
      origin: raw.origin,
      state: 'NEW',
      body,
      receivedAt,
      doneAt: null,
      attempts: 0,
      code: null,
      reason: null,
    };
  }
}

function textOf({ raw, trace }: Waiting): InputText {
  return trace ? { ...raw, trace } : raw;
}
