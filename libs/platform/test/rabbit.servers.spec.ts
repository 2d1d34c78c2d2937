import 'reflect-metadata';
import { connect, type Channel } from 'amqplib';
import { until } from '#testing';
import { InboxParkedRow, InboxQuarantineRow } from '../src/bus/rows.js';
import { RabbitRig } from './rabbit-rig.js';
import { arrivals, arriving, codesOf } from './recorder.js';
import { rabbitmqUrl as url } from './servers.js';

const withBroker = url ? describe : describe.skip;

withBroker(`bus over RabbitMQ${url ? '' : ' (skipped: no ORDERMESH_RABBITMQ_URL)'}`, () => {
  let rig: RabbitRig;
  beforeEach(async () => {
    rig = await RabbitRig.on(url);
  });
  afterEach(() => rig[Symbol.asyncDispose]());

  const parked = () => rig.db.read(tx => tx.count(InboxParkedRow));
  const quarantined = () => rig.db.read(tx => tx.find(InboxQuarantineRow));
  const onBroker = async <T>(ask: (channel: Channel) => Promise<T>): Promise<T> => {
    const model = await connect(url);
    const answer = await ask(await model.createChannel());
    await model.close();
    return answer;
  };

  it('keeps what is published before its consumer has ever run', async () => {
    const events = arrivals(['a', 'b', 'c'], 300);
    await (await rig.copy()).carrier.publish(events);
    const { recorder } = await rig.consuming();
    await until(
      () => recorder.applied(),
      codes => codes.length === events.length,
    );
    expect(await recorder.applied()).toEqual(codesOf(events));
  });

  it('is reached only once the broker has answered, and gets over a broker that was down at the start', async () => {
    const { proxy, carrier } = await rig.copy();
    proxy.down();
    expect(carrier.reached()).toBe(false);
    const published = carrier.publish([arriving('a', 1)]);
    proxy.up();
    await published;
    expect(carrier.reached()).toBe(true);
  });

  it('publishes again what was cut off in the middle of its confirm; it is applied once', async () => {
    const { recorder } = await rig.consuming();
    const { proxy, carrier } = await rig.copy();
    await carrier.publish([arriving('a', 1)]);
    proxy.loseAnswers();
    let confirmed = false;
    const published = carrier.publish([arriving('a', 2), arriving('b', 1)]).then(() => (confirmed = true));
    // The broker has stored and delivered it, but its confirm was lost.
    await until(
      () => recorder.applied(),
      codes => codes.length === 3,
    );
    expect(confirmed).toBe(false);
    proxy.up();
    proxy.cut();
    await published;
    await carrier.publish([arriving('a', 3)]);
    await until(
      () => recorder.applied(),
      codes => codes.length === 4,
    );
    expect(await recorder.applied()).toEqual(['a-1', 'a-2', 'a-3', 'b-1']);
  });

  it('leaves a broker that is connected and silent, and publishes over a new connection', async () => {
    const { proxy, carrier, metrics } = await rig.copy();
    await carrier.publish([arriving('a', 1)]);
    proxy.freeze();
    const published = carrier.publish([arriving('a', 2)]);
    // New connections pass while the old ones stay silent.
    const before = proxy.connections;
    await until(
      () => proxy.connections,
      n => n > before,
      30_000,
    );
    proxy.thaw();
    await published;
    expect((await metrics.text()).body).toMatch(/ordermesh_bus_repeated_total [1-9]/);
  });

  it('delivers again what a copy had committed but not acknowledged; nothing is applied twice', async () => {
    const first = await rig.consuming();
    let cuts = 0;
    first.afterCommit = () => {
      if (cuts === 0) first.proxy.cut();
      cuts += 1;
      return Promise.resolve();
    };
    const events = arrivals(['a', 'b'], 40);
    await (await rig.copy()).carrier.publish(events);
    await until(
      () => cuts,
      n => n > 1,
    );
    await until(
      () => first.recorder.applied(),
      codes => codes.length === events.length,
    );
    expect((await first.metrics.text()).body).toMatch(/ordermesh_bus_redelivered_total\{service="orders"\} [1-9]/);
    expect(await first.recorder.applied()).toEqual(codesOf(events));
  });

  it('takes a failing handler for an outage: another copy gets the events and none is quarantined', async () => {
    const ill = await rig.consuming();
    ill.recorder.fail = () => Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
    const { carrier } = await rig.copy();
    await carrier.publish(arrivals(['a', 'b'], 10));
    await until(() => ill.recorder.batches > 0);
    const well = await rig.consuming();
    await until(
      () => well.recorder.applied(),
      codes => codes.length === 20,
    );
    expect(await quarantined()).toEqual([]);
    expect(await parked()).toBe(0);
  });

  it('puts poison into quarantine while all else passes', async () => {
    const { recorder } = await rig.consuming();
    recorder.fail = event => (event.aggregate === 'bad' ? new Error('cannot be handled') : null);
    const events = arrivals(['good', 'bad', 'fine'], 3);
    const { carrier } = await rig.copy();
    await carrier.publish(events);
    await until(
      () => recorder.applied(),
      codes => codes.length === 6,
    );
    await until(parked, n => n === 2);
    expect((await quarantined()).map(row => row.stream)).toEqual(['inventory:alerts:bad']);
  });

  it('puts what is no event at all into quarantine and goes on', async () => {
    const { recorder } = await rig.consuming();
    const { carrier } = await rig.copy();
    await carrier.publish([arriving('a', 1)]);
    const exchange = `${rig.config.busPrefix}events`;
    await onBroker(async channel => {
      for (const body of ['no JSON', '{"id":1}', '[null, 7, {"type":"order.exploded","id":"evt_x"}]'])
        channel.publish(exchange, 'alerts', Buffer.from(body));
      return channel.checkExchange(exchange);
    });
    await carrier.publish([arriving('a', 2)]);
    await until(quarantined, rows => rows.length === 5);
    await until(
      () => recorder.applied(),
      codes => codes.length === 2,
    );
  });

  it('declares a queue again that somebody deleted, and publishes what found none', async () => {
    const { carrier } = await rig.copy();
    await carrier.publish([arriving('a', 1)]);
    await onBroker(channel => channel.deleteQueue(`${rig.config.busPrefix}orders`));
    await carrier.publish([arriving('b', 1)]);
    const { recorder } = await rig.consuming();
    await until(
      () => recorder.applied(),
      codes => codes.length === 1,
    );
    await onBroker(channel => channel.deleteQueue(`${rig.config.busPrefix}orders`));
    await carrier.publish([arriving('c', 1)]);
    await until(
      () => recorder.applied(),
      codes => codes.length === 2,
    );
  });

  it('lets three copies compete while one is cut off over and over and one freezes: each event once, in order', async () => {
    const copies = await Promise.all([rig.consuming(), rig.consuming(), rig.consuming()]);
    const [steady, flaky, freezing] = copies;
    const { carrier } = await rig.copy();
    const names = Array.from({ length: 40 }, (_, i) => `s${i}`);
    const events = arrivals(names, 60);
    const cutting = setInterval(() => flaky?.proxy.cut(), 150);
    for (let from = 0; from < events.length; from += 100) await carrier.publish(events.slice(from, from + 100));
    // Frozen for good: the broker has to notice by itself, and gives what it holds to the others.
    freezing?.proxy.freeze();
    await until(
      () => steady?.recorder.applied() ?? [],
      codes => codes.length === events.length,
      60_000,
    );
    clearInterval(cutting);
    expect(copies.flatMap(copy => copy.recorder.early)).toEqual([]);
    expect(await parked()).toBe(0);
    expect(await quarantined()).toEqual([]);
  });

  it('goes on around a copy that froze inside its transaction', async () => {
    const frozen = await rig.consuming();
    let release: () => void = () => undefined;
    frozen.recorder.linger = () => new Promise(resolve => (release = resolve));
    const { carrier } = await rig.copy();
    await carrier.publish(arrivals(['a', 'b'], 5));
    await until(() => frozen.recorder.batches === 1);
    frozen.proxy.freeze();
    const well = await rig.consuming();
    const applied = until(
      () => well.recorder.applied(),
      codes => codes.length === 12,
      50_000,
    );
    // On SQLite a database has one writer in one process, which cannot freeze alone.
    if (rig.db.engine === 'sqlite') release();
    await carrier.publish(arrivals(['a', 'b'], 6));
    await applied;
    release();
    frozen.recorder.linger = () => Promise.resolve();
    expect([...frozen.recorder.early, ...well.recorder.early]).toEqual([]);
  });

  it('stops after the batch in hand and leaves the rest to the next copy', async () => {
    const first = await rig.consuming();
    let release: () => void = () => undefined;
    let held = 0;
    first.recorder.linger = () => {
      held += 1;
      return new Promise(resolve => (release = resolve));
    };
    const { carrier } = await rig.copy();
    const early = [arriving('a', 1)];
    await carrier.publish(early);
    await until(() => held === 1);
    await carrier.publish(arrivals(['b', 'c'], 30));
    const stopped = first.consumption.stop();
    release();
    await stopped;
    expect(first.recorder.batches).toBe(1);
    expect(await first.recorder.applied()).toEqual(['a-1']);
    const second = await rig.consuming();
    await until(
      () => second.recorder.applied(),
      codes => codes.length === 61,
    );
    expect(await second.consumption.backlog()).toBe(0);
  });
});
