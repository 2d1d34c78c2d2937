import 'reflect-metadata';
import type { ServiceName } from '#contracts';
import {
  Clock,
  Database,
  Inbox,
  Log,
  MemoryCarrier,
  MemoryPubSub,
  sendAgain,
  type Config,
  type Handle,
} from '#platform';
import { removeTraces, testConfig, until } from '#testing';
import { InboxCursorRow, OutboxRow, RelayMarkRow } from '../src/bus/rows.js';
import { alert, Recorder } from './recorder.js';
import { migratedThings } from './thing.row.js';
import { aRelay } from './a-relay.js';

const clock = new Clock();
const log = Log.open('silent');
let config: Config;
let producer: Database;
let consumer: Database;
let databases: Map<ServiceName, Database>;
let recorder: Recorder;
let inbox: Inbox;

beforeEach(async () => {
  config = testConfig();
  producer = await migratedThings(config, 'inventory');
  consumer = await migratedThings(config, 'orders');
  databases = new Map([
    ['inventory', producer],
    ['orders', consumer],
  ]);
  recorder = new Recorder(consumer);
  inbox = new Inbox(consumer, 'orders', recorder, clock, log);
});
afterEach(async () => {
  await producer.close();
  await consumer.close();
  await removeTraces(config);
});

/** Writes alerts of these aggregates and publishes them to a carrier that hands them to `arrive` or loses them. */
async function publish(aggregates: readonly string[], arrive: Handle = () => Promise.resolve()): Promise<void> {
  const carrier = new MemoryCarrier();
  const consumption = carrier.consume('orders', ['alerts'], arrive);
  const { outbox, relay } = aRelay(producer, carrier, new MemoryPubSub());
  await relay.start();
  await producer.write(tx => outbox.append(tx, aggregates.map(alert)));
  await until(
    () => relay.backlog(),
    n => n === 0,
  );
  await relay.stop();
  await consumption.stop();
}

const mark = async () => (await producer.read(tx => tx.findBy(RelayMarkRow, { name: 'published' })))[0]?.value;

it('leaves the mark where it is when everything was applied', async () => {
  await publish(['a', 'b'], events => inbox.receive(events));
  expect(await sendAgain(databases)).toEqual({ again: 0, missing: 0, ahead: 0 });
  expect(await mark()).toBe(2);
});

it('sends again what a broker took and nobody applied, and it is applied once', async () => {
  await publish(['a', 'b'], events => inbox.receive(events));
  await publish(['a', 'c', 'b']);
  await publish(['d'], events => inbox.receive(events));
  expect(await mark()).toBe(6);
  expect(await sendAgain(databases)).toEqual({ again: 3, missing: 0, ahead: 0 });
  expect(await mark()).toBe(2);
  await publish([], events => inbox.receive(events));
  expect(await recorder.applied()).toEqual(['a-1', 'a-2', 'b-1', 'b-2', 'c-1', 'd-1']);
  expect(await sendAgain(databases)).toEqual({ again: 0, missing: 0, ahead: 0 });
});

it('takes what is parked or in quarantine for arrived', async () => {
  recorder.fail = event => (event.aggregate === 'bad' ? new Error('cannot be handled') : null);
  await publish(['bad', 'bad', 'good'], events => inbox.receive(events));
  await publish(['late']);
  await publish(['late'], events => inbox.receive(events));
  expect(await sendAgain(databases)).toEqual({ again: 1, missing: 0, ahead: 0 });
  expect(await mark()).toBe(3);
});

it('says how many events are nowhere any more', async () => {
  await publish(['a', 'a', 'b']);
  await producer.write(tx => tx.delete(OutboxRow, { position: 1 }));
  expect(await sendAgain(databases)).toEqual({ again: 2, missing: 1, ahead: 0 });
});

it('sees that a consumer is of a later instant than its producer', async () => {
  await publish(['a', 'a', 'b'], events => inbox.receive(events));
  await producer.write(async tx => {
    await tx.query("UPDATE outbox_sequences SET last_seq = 1 WHERE aggregate = 'alerts:a'");
    await tx.query("DELETE FROM outbox_sequences WHERE aggregate = 'alerts:b'");
  });
  expect((await sendAgain(databases)).ahead).toBe(2);
  expect(await consumer.read(tx => tx.count(InboxCursorRow))).toBe(2);
});

it('goes back to the mark of a feed that a consumer of an earlier instant has, and sees one of a later instant', async () => {
  const lose = { yes: false };
  const arrive: Handle = (events, coming) => (lose.yes ? Promise.resolve() : inbox.receive(events, coming?.positions));
  await publish(['a', 'b', 'a'], arrive);
  expect(await sendAgain(databases)).toEqual({ again: 0, missing: 0, ahead: 0 });
  lose.yes = true;
  await publish(['a', 'c'], arrive);
  expect(await sendAgain(databases)).toEqual({ again: 2, missing: 0, ahead: 0 });
  expect(await mark()).toBe(3);
  lose.yes = false;
  await publish([], arrive);
  expect(await recorder.applied()).toEqual(['a-1', 'a-2', 'a-3', 'b-1', 'c-1']);
  await consumer.write(tx => tx.update(InboxCursorRow, { stream: 'inventory:alerts' }, { lastSeq: 9 }));
  expect(await sendAgain(databases)).toEqual({ again: 0, missing: 0, ahead: 1 });
});

it('goes through more streams than fit a page', async () => {
  const many = Array.from({ length: 2_300 }, (_, i) => `o-${i}`);
  await publish(many, events => inbox.receive(events.filter(event => Number(event.aggregate.slice(2)) % 100 !== 7)));
  expect(await sendAgain(databases)).toEqual({ again: 23, missing: 0, ahead: 0 });
  expect(await mark()).toBe(7);
});
