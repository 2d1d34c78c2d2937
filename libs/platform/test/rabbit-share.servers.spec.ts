import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from 'amqplib';
import { until } from '#testing';
import { RabbitRig } from './rabbit-rig.js';
import { arriving, codesOf } from './recorder.js';
import { rabbitmqUrl as url } from './servers.js';

const withBroker = url ? describe : describe.skip;

withBroker(`copies that share a queue of RabbitMQ${url ? '' : ' (skipped: no ORDERMESH_RABBITMQ_URL)'}`, () => {
  let rig: RabbitRig;
  beforeEach(async () => {
    rig = await RabbitRig.on(url);
  });
  afterEach(() => rig[Symbol.asyncDispose]());

  it('leave most to the quick one while a slow one holds only a few envelopes', async () => {
    const slow = await rig.consuming();
    let release: () => void = () => undefined;
    const held = new Promise<void>(resolve => (release = resolve));
    slow.afterCommit = () => held;
    const { carrier } = await rig.copy();
    const events = Array.from({ length: 200 }, (_, i) => arriving(`s${i}`, 1));
    for (const event of events) await carrier.publish([event]);
    await until(() => slow.recorder.batches === 1);
    const quick = await rig.consuming();
    // The slow one has at most its sixteen in hand, all the others are done meanwhile.
    const early = await until(
      () => quick.recorder.applied(),
      codes => codes.length >= 200 - 16,
    );
    expect(early.length).toBeLessThanOrEqual(200);
    release();
    await until(
      () => quick.recorder.applied(),
      codes => codes.length === 200,
    );
    expect(await quick.recorder.applied()).toEqual(codesOf(events));
  });

  it('take what waits as one batch', async () => {
    const { carrier } = await rig.copy();
    for (let i = 0; i < 12; i += 1) await carrier.publish([arriving(`s${i}`, 1)]);
    const { recorder } = await rig.consuming();
    await until(
      () => recorder.applied(),
      codes => codes.length === 12,
    );
    expect(recorder.batches).toBeLessThanOrEqual(4);
  });

  it('tell what waits, also while the broker does not answer', async () => {
    const { consumption, proxy, recorder } = await rig.consuming();
    const { carrier } = await rig.copy();
    await carrier.publish([arriving('a', 1)]);
    await until(
      () => recorder.applied(),
      codes => codes.length === 1,
    );
    await until(
      () => consumption.backlog(),
      waiting => waiting === 0,
    );
    proxy.freeze();
    expect(await consumption.backlog()).toBe(0);
    proxy.thaw();
  });

  it('take a queue that somebody has made with arguments of his own as it is', async () => {
    const broker = await connect(url);
    const channel = await broker.createChannel();
    const options = { durable: true, arguments: { 'x-queue-type': 'quorum', 'x-delivery-limit': 1_000 } };
    await channel.assertQueue(`${rig.config.busPrefix}orders`, options);
    await broker.close();
    const { recorder } = await rig.consuming();
    await (await rig.copy()).carrier.publish([arriving('a', 1)]);
    await until(
      () => recorder.applied(),
      codes => codes.length === 1,
    );
  });

  it('are refused a topic for which other processes would keep no queue', async () => {
    const { carrier } = await rig.copy();
    const handle = () => pause(0);
    expect(() => carrier.consume('orders', ['alerts', 'stock'], handle)).toThrow('add stock of orders to CONSUMERS');
    await until(() => carrier.reached());
  });

  it('stop within a moment when the broker is frozen', async () => {
    const { consumption, carrier, proxy } = await rig.consuming();
    await until(() => carrier.reached());
    proxy.freeze();
    const from = performance.now();
    await consumption.stop();
    await carrier.close();
    expect(performance.now() - from).toBeLessThan(8_000);
  });
});
