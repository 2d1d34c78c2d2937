import fc from 'fast-check';
import type { FeedMessage } from '../bus/outbox.js';
import { FeedStream, type StoredFeed } from './feed-stream.js';

const messageAt = (position: number) => ({ position, event: { id: `evt_${position}` } }) as unknown as FeedMessage;

/** A feed whose first positions may be gone. */
class Memory implements StoredFeed {
  messages: FeedMessage[] = [];
  lastGiven = 0;
  fault: Error | null = null;

  write(count: number): FeedMessage[] {
    const fresh = Array.from({ length: count }, (_, i) => messageAt(this.lastGiven + i + 1));
    this.messages.push(...fresh);
    this.lastGiven += count;
    return fresh;
  }

  trim(upTo: number): void {
    this.messages = this.messages.filter(({ position }) => position > upTo);
  }

  readAfter(position: number, limit: number): Promise<readonly FeedMessage[]> {
    if (this.fault) return Promise.reject(this.fault);
    return Promise.resolve(this.messages.filter(message => message.position > position).slice(0, limit));
  }

  last(): Promise<number> {
    return Promise.resolve(this.lastGiven);
  }
}

const streamOn = (feed: StoredFeed, after = 0): FeedStream => new FeedStream(after, feed, () => {});

/** Positions of the next events. */
async function take(stream: FeedStream, count: number): Promise<number[]> {
  const positions: number[] = [];
  while (positions.length < count) {
    const step = await stream.next();
    if (!step) break;
    if (step.event) positions.push(step.position);
  }
  return positions;
}

const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

it('tells each event once and in order, whatever is lost, repeated or overtaken on the way', async () => {
  const writes = fc.array(
    fc.record({ count: fc.integer({ min: 1, max: 6 }), fate: fc.constantFrom('sent', 'lost', 'twice', 'late') }),
    { minLength: 1, maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(writes, async steps => {
      const feed = new Memory();
      const stream = streamOn(feed);
      const late: FeedMessage[] = [];
      let told: Promise<number[]> = take(stream, 1);
      const seen: number[] = [];
      for (const { count, fate } of steps) {
        const fresh = feed.write(count);
        if (fate === 'late') late.push(...fresh);
        else if (fate !== 'lost') for (const message of fresh) stream.offer(message);
        if (fate === 'twice') for (const message of fresh) stream.offer(message);
        await Promise.resolve();
      }
      for (const message of late) stream.offer(message);
      stream.check(feed.lastGiven);
      seen.push(...(await told));
      told = take(stream, feed.lastGiven - seen.length);
      seen.push(...(await told));
      expect(seen).toEqual(upTo(feed.lastGiven));
    }),
  );
});

it('goes from what is stored to what is published without a gap', async () => {
  const feed = new Memory();
  feed.write(1_200);
  const stream = streamOn(feed, 100);
  expect(await take(stream, 1_100)).toEqual(upTo(1_200).slice(100));
  const next = take(stream, 1);
  for (const message of feed.write(1)) stream.offer(message);
  expect(await next).toEqual([1_201]);
});

it('says how far it is when there is nothing to tell', async () => {
  const feed = new Memory();
  feed.write(5);
  const stream = streamOn(feed, 5);
  expect(await stream.next()).toEqual({ position: 5, event: null });
  stream.check(5);
  expect(await stream.next()).toEqual({ position: 5, event: null });
});

it('keeps a bounded number of messages for a reader that is slow, and leaves it nothing out', async () => {
  const feed = new Memory();
  const stream = streamOn(feed);
  await stream.next();
  for (const message of feed.write(20_000)) stream.offer(message);
  expect((stream as unknown as { waiting: unknown[] }).waiting.length).toBeLessThanOrEqual(2_000);
  expect(await take(stream, 20_000)).toEqual(upTo(20_000));
});

it.each([
  ['the feed no longer reaches back so far', (feed: Memory) => feed.trim(7), 3],
  ['everything was removed', (feed: Memory) => feed.trim(10), 3],
  ['there is a hole in it', (feed: Memory) => void feed.messages.splice(6, 1), 3],
  ['it never had that position', () => undefined, 11],
])('asks for a fresh start when %s', async (_, spoil, after) => {
  const feed = new Memory();
  feed.write(10);
  spoil(feed);
  await expect(take(streamOn(feed, after), 10)).rejects.toMatchObject({ code: 'RESYNC_REQUIRED' });
});

it('waits for its database when that is away, and goes on where it was', async () => {
  const feed = new Memory();
  feed.write(3);
  const faults: string[] = [];
  const stream = new FeedStream(
    0,
    feed,
    () => {},
    error => {
      faults.push(error.message);
      feed.fault = null;
    },
  );
  feed.fault = new Error('away');
  expect(await take(stream, 3)).toEqual([1, 2, 3]);
  expect(faults).toEqual(['away']);
});

it('ends while it waits', async () => {
  const feed = new Memory();
  let left = 0;
  const stream = new FeedStream(0, feed, () => (left += 1));
  await stream.next();
  const waiting = stream.next();
  stream.end();
  expect(await waiting).toBeNull();
  expect(left).toBe(1);
});
