import 'reflect-metadata';
import type { DomainEvent } from '#contracts';
import { Clock, Database, Inbox, Log, type Config } from '#platform';
import { removeTraces, testConfig } from '#testing';
import { InboxCursorRow, InboxParkedRow, InboxQuarantineRow } from '../src/bus/rows.js';
import { arrivals, arriving, codesOf, Recorder } from './recorder.js';
import { migratedThings } from './thing.row.js';

/** What a carrier that keeps the order of a feed spares the inbox, and what it must not spare it. */
describe('an inbox on feeds in order', () => {
  let config: Config;
  let db: Database;
  let recorder: Recorder;
  let inbox: Inbox;
  const clock = new Clock();
  const restarted = () => new Inbox(db, 'orders', recorder, clock, Log.open('silent'));
  const applied = () => recorder.applied();
  const cursors = async () => (await db.read(tx => tx.find(InboxCursorRow))).map(row => [row.stream, row.lastSeq]);
  const positionsOf = (events: readonly DomainEvent[], first = 1) => events.map((_, i) => first + i);
  const quarantined = async () => (await db.read(tx => tx.find(InboxQuarantineRow))).map(row => row.eventId);

  beforeEach(async () => {
    config = testConfig();
    db = await migratedThings(config, 'feeds');
    recorder = new Recorder(db);
    inbox = restarted();
  });
  afterEach(async () => {
    await db.close();
    await removeTraces(config);
  });

  it('keeps one row a feed, whatever the number of aggregates', async () => {
    const events = arrivals(['a', 'b', 'c'], 4);
    await inbox.receive(events, positionsOf(events));
    expect(await applied()).toEqual(codesOf(events));
    expect(await cursors()).toEqual([['inventory:alerts', 12]]);
  });

  it('drops what it has seen, also after a restart, and takes the rest', async () => {
    const events = arrivals(['a', 'b'], 6);
    await inbox.receive(events.slice(0, 5), positionsOf(events.slice(0, 5)));
    await inbox.receive(events.slice(2, 8), positionsOf(events.slice(2, 8), 3));
    await restarted().receive(events, positionsOf(events));
    expect(await applied()).toEqual(codesOf(events));
    expect(recorder.early).toEqual([]);
  });

  it('moves its mark with the effect: a batch that was rolled back comes again', async () => {
    const events = arrivals(['a'], 3);
    recorder.fail = () => Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
    await expect(inbox.receive(events, positionsOf(events))).rejects.toThrow('gone');
    recorder.fail = () => null;
    await inbox.receive(events, positionsOf(events));
    expect(await applied()).toEqual(codesOf(events));
  });

  it('holds an aggregate back behind its poison, across batches and restarts, until it is replayed', async () => {
    recorder.fail = e => (e.aggregate === 'bad' && e.seq === 2 ? new Error('cannot be handled') : null);
    const events = arrivals(['bad', 'good'], 4);
    await inbox.receive(events.slice(0, 5), positionsOf(events.slice(0, 5)));
    await inbox.receive(events.slice(5, 6), positionsOf(events.slice(5, 6), 6));
    const after = restarted();
    await after.receive(events.slice(6), positionsOf(events.slice(6), 7));
    expect(await applied()).toEqual(['bad-1', 'good-1', 'good-2', 'good-3', 'good-4']);
    recorder.fail = () => null;
    const [kept = ''] = await quarantined();
    expect(await after.replay(kept)).toBe(true);
    const more = [arriving('bad', 5), arriving('good', 5)];
    await after.receive(more, positionsOf(more, 9));
    expect(await applied()).toEqual(codesOf([...events, ...more]));
    expect(recorder.early).toEqual([]);
    expect(await db.read(tx => tx.count(InboxParkedRow))).toBe(0);
  });

  it('writes nothing for what concerns nobody, drops it when it comes again, and notes it with the next effect', async () => {
    const events = arrivals(['a'], 7);
    const receive = (from: number, to: number) =>
      inbox.receive(events.slice(from, to), positionsOf(events, 1).slice(from, to));
    await receive(0, 2);
    recorder.concerns = () => false;
    await receive(2, 4);
    expect([await cursors(), recorder.batches]).toEqual([[['inventory:alerts', 2]], 1]);
    recorder.concerns = () => true;
    await receive(2, 4);
    expect(await applied()).toEqual(['a-1', 'a-2']);
    await inbox.receive([arriving('b', 1)], [5]);
    expect(await cursors()).toEqual([['inventory:alerts', 5]]);
  });

  it('notes what passed of one feed with the effects of another', async () => {
    const [first, second] = [arriving('a', 1), arriving('a', 2)];
    const other = { ...arriving('b', 1), producer: 'risk' as const };
    await inbox.receive([first], [1]);
    recorder.concerns = () => false;
    await inbox.receive([second], [2]);
    recorder.concerns = () => true;
    await inbox.receive([other], [1]);
    expect(await cursors()).toEqual([
      ['inventory:alerts', 2],
      ['risk:alerts', 1],
    ]);
  });

  it('sets aside what has not the declared shape, and applies what came before it in the same batch', async () => {
    const events = arrivals(['a', 'b'], 4).map(event =>
      event.aggregate === 'a' && event.seq === 3 ? ({ ...event, payload: {} } as DomainEvent) : event,
    );
    await inbox.receive(events, positionsOf(events));
    expect(await applied()).toEqual(['a-1', 'a-2', 'b-1', 'b-2', 'b-3', 'b-4']);
    const after = restarted();
    await after.receive(events, positionsOf(events));
    const [kept = ''] = await quarantined();
    expect(await after.discard(kept)).toBe(true);
    expect(await applied()).toEqual(['a-1', 'a-2', 'a-4', 'b-1', 'b-2', 'b-3', 'b-4']);
    expect(await db.read(tx => tx.count(InboxParkedRow))).toBe(0);
  });

  it('lets nothing pass by a poison of its aggregate, whomever it concerns', async () => {
    recorder.fail = e => (e.seq === 1 ? new Error('cannot be handled') : null);
    await inbox.receive([arriving('bad', 1)], [1]);
    recorder.fail = () => null;
    recorder.concerns = () => false;
    await inbox.receive([arriving('bad', 2)], [2]);
    recorder.concerns = () => true;
    const [kept = ''] = await quarantined();
    expect(await inbox.replay(kept)).toBe(true);
    await inbox.receive([arriving('bad', 3)], [3]);
    expect(await applied()).toEqual(['bad-1', 'bad-2', 'bad-3']);
  });

  it('goes on behind a discarded event, and after what has not the declared shape', async () => {
    const broken = { ...arriving('a', 1), payload: { kind: 'TEST' } } as unknown as DomainEvent;
    const events = [broken, arriving('a', 2), arriving('b', 1)];
    await inbox.receive(events, positionsOf(events));
    expect(await applied()).toEqual(['b-1']);
    expect(await inbox.discard(broken.id)).toBe(true);
    const more = [arriving('a', 3)];
    await inbox.receive(more, positionsOf(more, 4));
    expect(await applied()).toEqual(['a-2', 'a-3', 'b-1']);
  });

  it('follows on where cursors of aggregates were kept before', async () => {
    await inbox.receive(arrivals(['a'], 2));
    const events = [arriving('a', 2), arriving('a', 3), arriving('b', 1)];
    await restarted().receive(events, positionsOf(events));
    expect(await applied()).toEqual(['a-1', 'a-2', 'a-3', 'b-1']);
  });

  it('applies each event once in the order of its aggregate through deliveries, failures and restarts at random', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const events = arrivals(names, 12);
    const poison = new Set(['b-4', 'd-9']);
    recorder.fail = e => {
      if (poison.has(`${e.aggregate}-${e.seq}`)) return new Error('cannot be handled');
      return Math.random() < 0.02 ? Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }) : null;
    };
    let current = inbox;
    for (let from = 0; from < events.length;) {
      const some = events.slice(Math.max(0, from - Math.floor(Math.random() * 8)), from + 7);
      const first = events.indexOf(some[0] as DomainEvent) + 1;
      if (Math.random() < 0.3) current = restarted();
      const done = await current.receive(some, positionsOf(some, first)).then(
        () => true,
        () => false,
      );
      if (done) from += 7;
    }
    recorder.fail = () => null;
    for (const id of await quarantined()) expect(await current.replay(id)).toBe(true);
    expect(await applied()).toEqual(codesOf(events));
    expect(recorder.early).toEqual([]);
    expect(await db.read(tx => tx.count(InboxParkedRow))).toBe(0);
  });
});
