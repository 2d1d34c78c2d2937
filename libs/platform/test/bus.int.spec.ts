import 'reflect-metadata';
import type { DomainEvent } from '#contracts';
import {
  Clock,
  Database,
  Inbox,
  Log,
  MemoryCarrier,
  MemoryPubSub,
  Outbox,
  Relay,
  type Config,
  type FeedMessage,
} from '#platform';
import { removeTraces, testConfig, until } from '#testing';
import { InboxParkedRow, InboxQuarantineRow } from '../src/bus/rows.js';
import { alert, arriving, Recorder } from './recorder.js';
import { migratedThings } from './thing.row.js';
import { aRelay } from './a-relay.js';

let config: Config;
let db: Database;
const clock = new Clock();
const log = Log.open('silent');

const applied = () => recorder.applied();

let recorder: Recorder;
const relays: Relay[] = [];
let inbox: Inbox;

beforeEach(async () => {
  config = testConfig();
  db = await migratedThings(config, 'bus');
  recorder = new Recorder(db);
  inbox = new Inbox(db, 'orders', recorder, clock, log);
});
afterEach(async () => {
  await Promise.all(relays.splice(0).map(relay => relay.stop()));
  await db.close();
  await removeTraces(config);
});

function relayWith(carrier: MemoryCarrier, pubsub = new MemoryPubSub()): { outbox: Outbox; relay: Relay } {
  const { outbox, relay } = aRelay(db, carrier, pubsub);
  relays.push(relay);
  return { outbox, relay };
}

describe('inbox', () => {
  it('applies each event once, however often and in whatever order it comes', async () => {
    const events = [1, 2, 3, 4, 5].flatMap(seq => ['a', 'b'].map(name => arriving(name, seq)));
    for (let round = 0; round < 5; round += 1) await inbox.receive([...events].sort(() => Math.random() - 0.5));
    expect(await applied()).toEqual(['a', 'b'].flatMap(name => [1, 2, 3, 4, 5].map(seq => `${name}-${seq}`)));
    expect(await db.read(tx => tx.count(InboxParkedRow))).toBe(0);
  });

  it('parks on a gap and goes on when it is filled', async () => {
    await inbox.receive([arriving('a', 1), arriving('a', 3), arriving('a', 4), arriving('b', 1)]);
    expect(await applied()).toEqual(['a-1', 'b-1']);
    await inbox.receive([arriving('a', 2)]);
    expect(await applied()).toEqual(['a-1', 'a-2', 'a-3', 'a-4', 'b-1']);
  });

  it('quarantines poison with its reason, holds back only its own aggregate, and replays', async () => {
    recorder.fail = e => (e.aggregate === 'bad' && e.seq === 2 ? new Error('cannot be handled') : null);
    await inbox.receive([
      arriving('bad', 1),
      arriving('bad', 2),
      arriving('bad', 3),
      arriving('good', 1),
      arriving('good', 2),
    ]);
    expect(await applied()).toEqual(['bad-1', 'good-1', 'good-2']);
    const [kept] = await db.read(tx => tx.find(InboxQuarantineRow));
    expect(kept).toMatchObject({ stream: 'inventory:alerts:bad', seq: 2, reason: 'Error: cannot be handled' });
    await expect(inbox.replay(kept?.eventId ?? '')).rejects.toThrow('cannot be handled');
    recorder.fail = () => null;
    expect(await inbox.replay(kept?.eventId ?? '')).toBe(true);
    expect(await applied()).toEqual(['bad-1', 'bad-2', 'bad-3', 'good-1', 'good-2']);
  });

  it('goes on behind a discarded event', async () => {
    recorder.fail = e => (e.seq === 1 ? new Error('never') : null);
    await inbox.receive([arriving('a', 1), arriving('a', 2)]);
    const [kept] = await db.read(tx => tx.find(InboxQuarantineRow));
    expect(await inbox.discard(kept?.eventId ?? '')).toBe(true);
    expect(await applied()).toEqual(['a-2']);
  });

  it('quarantines what does not have the declared shape and never hands it on', async () => {
    const broken = { ...arriving('a', 1), payload: { kind: 'TEST' } } as unknown as DomainEvent;
    const foreign = { ...arriving('c', 1), producer: 'orders', type: 'stock.reserved' } as unknown as DomainEvent;
    await inbox.receive([broken, foreign, arriving('b', 1)]);
    expect(await applied()).toEqual(['b-1']);
    expect((await db.read(tx => tx.find(InboxQuarantineRow))).map(q => q.reason.slice(0, 30))).toHaveLength(2);
  });

  it('takes an outage for an outage: nothing is quarantined', async () => {
    recorder.fail = () => Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
    await expect(inbox.receive([arriving('a', 1)])).rejects.toThrow('gone');
    expect(await db.read(tx => tx.count(InboxQuarantineRow))).toBe(0);
    recorder.fail = () => null;
    await inbox.receive([arriving('a', 1)]);
    expect(await applied()).toEqual(['a-1']);
  });

  it('two copies that get the same events at the same time apply each once', async () => {
    const copy = new Inbox(db, 'orders', recorder, clock, log);
    const events = Array.from({ length: 60 }, (_, i) => arriving(`a${i % 6}`, Math.floor(i / 6) + 1));
    await Promise.all([inbox.receive(events), copy.receive([...events].reverse())]);
    expect(await applied()).toHaveLength(60);
  });

  it('finds the poison among the parked events: what filled the gap before it is applied', async () => {
    recorder.fail = e => (e.seq === 3 ? new Error('cannot be handled') : null);
    await inbox.receive([arriving('a', 1), arriving('a', 3), arriving('a', 4)]);
    await inbox.receive([arriving('a', 2)]);
    expect(await applied()).toEqual(['a-1', 'a-2']);
    const [kept] = await db.read(tx => tx.find(InboxQuarantineRow));
    expect(kept).toMatchObject({ seq: 3, reason: 'Error: cannot be handled' });
    recorder.fail = () => null;
    expect(await inbox.replay(kept?.eventId ?? '')).toBe(true);
    expect(await applied()).toEqual(['a-1', 'a-2', 'a-3', 'a-4']);
    expect(await db.read(tx => tx.count(InboxParkedRow))).toBe(0);
  });

  it('replays an event although the one parked behind it is poison of its own', async () => {
    recorder.fail = e => (e.seq > 1 ? new Error('cannot be handled') : null);
    await inbox.receive([arriving('a', 1), arriving('a', 2), arriving('a', 3)]);
    const [kept] = await db.read(tx => tx.find(InboxQuarantineRow));
    recorder.fail = e => (e.seq === 3 ? new Error('nor can this') : null);
    expect(await inbox.replay(kept?.eventId ?? '')).toBe(true);
    expect(await applied()).toEqual(['a-1', 'a-2']);
    expect((await db.read(tx => tx.find(InboxQuarantineRow))).map(row => row.reason)).toEqual(['Error: nor can this']);
  });

  it('discards an event whose turn has gone by without going back', async () => {
    recorder.fail = e => (e.seq === 2 ? new Error('not now') : null);
    const events = [1, 2, 3, 4].map(seq => arriving('a', seq));
    await inbox.receive(events.slice(0, 2));
    recorder.fail = () => null;
    // Delivered once more, it was applied after all.
    await inbox.receive(events);
    const [kept] = await db.read(tx => tx.find(InboxQuarantineRow));
    expect(await inbox.discard(kept?.eventId ?? '')).toBe(true);
    await inbox.receive([...events, arriving('a', 5)]);
    expect(await applied()).toEqual(['a-1', 'a-2', 'a-3', 'a-4', 'a-5']);
  });

  it('discards an event whose turn has not come, and still waits for those before it', async () => {
    const broken = { ...arriving('a', 3), payload: { kind: 'TEST' } } as unknown as DomainEvent;
    await inbox.receive([broken]);
    expect(await inbox.discard(broken.id)).toBe(true);
    await inbox.receive([arriving('a', 4)]);
    await inbox.receive([arriving('a', 1), arriving('a', 2)]);
    expect(await applied()).toEqual(['a-1', 'a-2', 'a-4']);
  });

  it('keeps what is no event at all, or one of a later version, and goes on', async () => {
    const later = { ...arriving('c', 1), type: 'alert.exploded' } as unknown as DomainEvent;
    const rubbish = [null, 7, 'text', {}, { id: 'x'.repeat(200), seq: 'one' }] as unknown as DomainEvent[];
    await inbox.receive([...rubbish, ...rubbish, later, arriving('b', 1)]);
    expect(await applied()).toEqual(['b-1']);
    expect(await db.read(tx => tx.count(InboxQuarantineRow))).toBe(6);
    await expect(inbox.discard(later.id)).rejects.toThrow('upgrade');
  });

  it('takes a connection that broke under a statement for an outage', async () => {
    // What mysql2 says of a statement on a connection that has just gone: no code, only this.
    recorder.fail = () =>
      Object.assign(new Error("Can't add new command when connection is in closed state"), { fatal: true });
    await expect(inbox.receive([arriving('a', 1)])).rejects.toThrow('closed state');
    expect(await db.read(tx => tx.count(InboxQuarantineRow))).toBe(0);
  });

  it('copies that get overlapping parts of many streams in any order apply each event once and park none for ever', async () => {
    const copies = [
      inbox,
      new Inbox(db, 'orders', recorder, clock, log),
      new Inbox(db, 'orders', recorder, clock, log),
    ];
    const names = Array.from({ length: 12 }, (_, i) => `s${i}`);
    const events = Array.from({ length: 30 }, (_, i) => names.map(name => arriving(name, i + 1))).flat();
    const shuffled = [...events, ...events].sort(() => Math.random() - 0.5);
    const batches = Array.from({ length: 60 }, (_, i) => shuffled.slice(i * 12, (i + 1) * 12));
    await Promise.all(
      copies.map(async (copy, i) => {
        for (let turn = i; turn < batches.length; turn += copies.length) await copy.receive(batches[turn] ?? []);
      }),
    );
    expect(await applied()).toHaveLength(events.length);
    expect(await db.read(tx => tx.count(InboxParkedRow))).toBe(0);
    expect(await db.read(tx => tx.count(InboxQuarantineRow))).toBe(0);
  });
});

describe('relay', () => {
  it('gives every committed event a gapless position and none to a rolled-back one', async () => {
    const { outbox, relay } = relayWith(new MemoryCarrier());
    await relay.start();
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        db
          .write(async tx => {
            await outbox.append(tx, [alert(`a${i % 7}`), alert(`b${i}`)]);
            if (i % 4 === 0) throw new Error('refused');
          })
          .catch(() => undefined),
      ),
    );
    const feed = await until(
      () => relay.readAfter(0, 1_000),
      messages => messages.length === 60,
    );
    expect(feed.map(m => m.position)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    const perAggregate = Map.groupBy(feed, m => m.event.aggregate);
    for (const messages of perAggregate.values())
      expect(messages.map(m => m.event.seq)).toEqual(messages.map((_, i) => i + 1));
  });

  it('publishes again after a crash what no consumer had confirmed, and the inbox drops what it had seen', async () => {
    const dying = new MemoryCarrier();
    // The consumer applied the first event, then the process died before anything was confirmed.
    const died = dying.consume('orders', ['alerts'], async (events, coming) => {
      await inbox.receive(events.slice(0, 1), coming?.positions?.slice(0, 1));
      throw new Error('killed');
    });
    const first = relayWith(dying);
    await db.write(tx => first.outbox.append(tx, [alert('a'), alert('a'), alert('b')]));
    await first.relay.start();
    await until(applied, codes => codes.length === 1);
    await died.stop();
    await first.relay.stop();
    const carrier = new MemoryCarrier();
    carrier.consume('orders', ['alerts'], (events, coming) => inbox.receive(events, coming?.positions));
    const second = relayWith(carrier);
    await second.relay.start();
    await until(
      () => second.relay.backlog(),
      n => n === 0,
    );
    expect(await applied()).toEqual(['a-1', 'a-2', 'b-1']);
  });

  it('feeds live subscribers with positions', async () => {
    const pubsub = new MemoryPubSub();
    const live = pubsub.subscribe<FeedMessage>('feed:inventory');
    const { outbox, relay } = relayWith(new MemoryCarrier(), pubsub);
    await relay.start();
    await db.write(tx => outbox.append(tx, [alert('a')]));
    const { value } = (await live.next()) as { value: FeedMessage };
    expect(value.position).toBe(1);
    expect(value.event.aggregate).toBe('a');
  });
});
