import { setImmediate } from 'node:timers/promises';
import { HubError } from '#contracts';
import { passes, type StreamMessage, type SubgraphEvents } from '#platform';
import { InOrder } from './in-order.js';
import type { Member } from './member.js';
import type { Slots } from './slots.js';

/** Where nothing is far away a replay waits for nothing: after so many events it lets others have a turn of the loop. */
const A_TURN = 8;

/** What a replay is made of. */
export interface ReplayParts {
  readonly member: Member;
  /** Opens a stream of its own that begins after the member's position. */
  open(): Promise<SubgraphEvents>;
  /** The full answer of an event as JSON text; never throws. */
  resolve(event: object): Promise<string>;
  /** Lets the member into the topic if it has everything the topic has told. */
  admit(): boolean;
  readonly slots: Slots;
}

/** One client's way from the position it names to the shared topic: on a stream of its own, at the pace the client reads. */
export class Replay {
  private readonly work = new InOrder();
  private events: SubgraphEvents | null = null;
  private isOver = false;

  constructor(private readonly parts: ReplayParts) {}

  /** Resolves when the member was let in or the replay was stopped; throws when the stream is refused or breaks. */
  run(): Promise<void> {
    return this.parts.slots.use(async () => {
      if (this.isOver) return;
      try {
        this.events = await this.parts.open();
        await this.pump(this.events);
      } finally {
        this.stop();
      }
    });
  }

  stop(): void {
    this.isOver = true;
    this.work.release();
    // A stream that fails while it is being closed has nothing to tell anybody.
    void this.events?.return().catch(() => undefined);
  }

  private async pump(events: SubgraphEvents): Promise<void> {
    for (let count = 1; !this.isOver; count += 1) {
      const { value, done } = await events.next();
      if (done) break;
      await this.work.room();
      if (count % A_TURN === 0) await setImmediate();
      this.take(value as StreamMessage);
    }
    await this.work.settled();
    if (!this.isOver) throw new HubError('UNAVAILABLE', 'The service stopped telling; subscribe again in a moment.');
  }

  private take({ extensions: note, ...event }: StreamMessage): void {
    if (note?.stream !== 'event' && note?.stream !== 'reached') return;
    const { member, resolve } = this.parts;
    const isWanted = note.stream === 'event' && passes(note.labels, member.filter);
    this.work.take(isWanted ? resolve(event) : null, payload => this.tell(note.position, payload));
  }

  private async tell(position: number, payload: string | null): Promise<void> {
    if (this.isOver) return;
    const { member, admit } = this.parts;
    if (payload !== null) await member.subscriber.sendAndWait(payload);
    member.from = position;
    if (!this.isOver && admit()) this.stop();
  }
}
