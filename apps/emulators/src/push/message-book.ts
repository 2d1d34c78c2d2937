import type { Numbers } from '../world/ids.js';
import type { Random } from '../world/random.js';
import { DueQueue } from './due-queue.js';
import { NO_FAULTS, type Faults } from './faults.js';

/** Something a platform wants to tell: its own topic (or tag) and content, already in the platform's form. */
export interface Notice {
  readonly orderId: string;
  readonly topic: string;
  readonly content: string;
  readonly at: Date;
}

export interface Message extends Notice {
  readonly id: string;
  attempts: number;
  /** How often it goes out at once: a transport that stutters. */
  copies: number;
}

export interface PushCount {
  sent: number;
  acked: number;
  lost: number;
  dropped: number;
}

export interface Redelivery {
  /** Pause before the first new try; doubled each time, up to eight times. */
  readonly firstMs: number;
  readonly maxAttempts: number;
}

/** The messages of one platform: which wait, which are out and unconfirmed, what became of them. */
export class MessageBook {
  faults: Faults = NO_FAULTS;
  private readonly queue = new DueQueue<string>();
  private readonly open = new Map<string, Message>();
  private readonly counts = new Map<string, PushCount>();
  private readonly told = new Map<string, Notice[]>();
  private readonly total: PushCount = { sent: 0, acked: 0, lost: 0, dropped: 0 };
  private wake: () => void = () => undefined;

  constructor(
    private readonly numbers: Numbers,
    private readonly random: Random,
    private readonly redelivery: Redelivery,
    private readonly keep: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Called whenever a message was added; the transport looks for due ones. */
  onMessage(wake: () => void): void {
    this.wake = wake;
  }

  /** A new message of the platform, subject to the faults in force. */
  post(notice: Notice, silent = false): void {
    this.remember(notice);
    if (silent || this.random.chance(this.faults.lossPercent)) {
      this.count(notice.orderId, 'lost');
      return;
    }
    const twice = this.random.chance(this.faults.duplicatePercent);
    const underNewId = twice && this.random.chance(50);
    this.enqueue(notice, twice && !underNewId ? 2 : 1, this.dueIn());
    if (underNewId) this.enqueue(notice, 1, this.dueIn());
  }

  /** Tells everything about an order again, `times` times, at once, in order or shuffled, no fault applied. */
  repeat(orderId: string, times: number, shuffle: boolean): number {
    const notices = Array.from({ length: times }, () => this.told.get(orderId) ?? []).flat();
    for (const notice of shuffle ? this.random.shuffled(notices) : notices) this.enqueue(notice, 1, 0);
    return notices.length;
  }

  /** Up to `limit` due messages, counted as sent; each comes again later unless it is settled. */
  take(limit: number): Message[] {
    const taken: Message[] = [];
    while (taken.length < limit) {
      const id = this.queue.take(this.now());
      if (id === undefined) break;
      const message = this.open.get(id);
      if (message && this.mayGo(message)) taken.push(message);
    }
    return taken;
  }

  /** The receiver confirmed it. False: no such message is out. */
  settle(id: string): boolean {
    const message = this.open.get(id);
    if (!message || message.attempts === 0) return false;
    this.open.delete(id);
    this.count(message.orderId, 'acked');
    return true;
  }

  countOf(orderId: string): PushCount {
    return this.counts.get(orderId) ?? { sent: 0, acked: 0, lost: 0, dropped: 0 };
  }

  totals(): PushCount & { readonly open: number } {
    return { ...this.total, open: this.open.size };
  }

  private mayGo(message: Message): boolean {
    if (message.attempts >= this.redelivery.maxAttempts) {
      this.open.delete(message.id);
      this.count(message.orderId, 'dropped');
      return false;
    }
    message.attempts += 1;
    this.count(message.orderId, 'sent');
    this.queue.add(this.now() + this.redelivery.firstMs * Math.min(8, 2 ** (message.attempts - 1)), message.id);
    return true;
  }

  private dueIn(): number {
    return this.faults.delayMs + Math.floor(this.random.next() * this.faults.reorderMs);
  }

  private enqueue(notice: Notice, copies: number, afterMs: number): void {
    const message: Message = { ...notice, id: this.numbers.messageId(), attempts: 0, copies };
    this.open.set(message.id, message);
    this.queue.add(this.now() + afterMs, message.id);
    this.wake();
  }

  private remember(notice: Notice): void {
    const told = this.told.get(notice.orderId);
    if (told) {
      told.push(notice);
      return;
    }
    this.told.set(notice.orderId, [notice]);
    for (const id of this.told.keys()) {
      if (this.told.size <= this.keep) return;
      this.told.delete(id);
      this.counts.delete(id);
    }
  }

  private count(orderId: string, what: keyof PushCount): void {
    const count = this.counts.get(orderId) ?? { sent: 0, acked: 0, lost: 0, dropped: 0 };
    count[what] += 1;
    this.counts.set(orderId, count);
    this.total[what] += 1;
  }
}
