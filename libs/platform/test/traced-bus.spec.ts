import type { ChannelModel, ConsumeMessage } from 'amqplib';
import { loadConfig, Log, MemoryCarrier, Metrics, openTracing, type Handle, type Tracing } from '#platform';
import { anEvent, OtlpReceiver, until } from '#testing';
import { RabbitConsumer } from '../src/bus/rabbit-consumer.js';
import { RabbitPublisher } from '../src/bus/rabbit-publisher.js';
import { namesWith } from '../src/bus/rabbit-topology.js';
import { TracedCarrier } from '../src/tracing/traced-carrier.js';

const HERE = `00-${'a'.repeat(32)}-${'1'.repeat(16)}-01`;
const THERE = `00-${'b'.repeat(32)}-${'2'.repeat(16)}-01`;
const event = (traceparent?: string) => ({
  ...anEvent('alert.raised', 'alert/TEST/s', {
    kind: 'TEST',
    subject: 's',
    shopId: 'shp_1',
    severity: 'INFO',
    message: '王小明',
  }),
  ...(traceparent ? { traceparent } : {}),
});

/** Messages as a broker would be handed them. */
async function sentWith(here?: () => string | undefined): Promise<object[]> {
  const sent: object[] = [];
  const channel = {
    on: () => channel,
    assertExchange: () => Promise.resolve(),
    publish: (_exchange: string, _topic: string, _body: Buffer, options: object, done: (error: null) => void) => {
      sent.push(options);
      setImmediate(() => done(null));
    },
  };
  const model = {
    createConfirmChannel: () => Promise.resolve(channel),
    connection: { serverProperties: { version: '3.13.0' } },
  } as unknown as ChannelModel;
  const link = { isBlocked: () => false, cut: () => undefined };
  const publisher = new RabbitPublisher(link, namesWith('t_'), {}, () => undefined, here);
  await publisher.setUp(model);
  await publisher.publish([event()]);
  publisher.close();
  return sent;
}

it('gives messages of RabbitMQ the header when there is something to tell, and no headers otherwise', async () => {
  expect(await sentWith(() => HERE)).toEqual([expect.objectContaining({ headers: { traceparent: HERE } })]);
  for (const options of [...(await sentWith(() => undefined)), ...(await sentWith())])
    expect(options).not.toHaveProperty('headers');
});

it('hands on what the headers of delivered messages say', async () => {
  const given: unknown[] = [];
  const handle: Handle = (_events, coming) => Promise.resolve(void given.push(coming?.sentBy));
  const parts = { queue: 't_orders', log: Log.open('silent'), handle, onRedelivered: () => undefined };
  const consumer = new RabbitConsumer(parts);
  let deliver: (message: ConsumeMessage) => void = () => undefined;
  const channel = {
    on: () => channel,
    prefetch: () => Promise.resolve(),
    ack: () => undefined,
    cancel: () => Promise.resolve(),
    close: () => Promise.resolve(),
    consume: (_queue: string, take: typeof deliver) => {
      deliver = take;
      return Promise.resolve({ consumerTag: 'c' });
    },
  };
  await consumer.setUp({ createChannel: () => Promise.resolve(channel) } as unknown as ChannelModel);
  const message = (headers?: object) =>
    ({ content: Buffer.from('[]'), fields: {}, properties: { headers } }) as unknown as ConsumeMessage;
  deliver(message({ traceparent: HERE }));
  deliver(message({}));
  deliver(message());
  await until(() => given.length > 0);
  await consumer.stop();
  expect(given).toEqual([[HERE]]);
});

describe('a carrier that is traced', () => {
  let receiver: OtlpReceiver;
  let tracing: Tracing;
  beforeAll(async () => {
    receiver = await OtlpReceiver.open();
    const config = loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_BSP_SCHEDULE_DELAY: '10' });
    tracing = await openTracing({ config, name: 'test', log: Log.open('silent'), metrics: new Metrics() });
  });
  afterAll(async () => {
    await tracing.close();
    await receiver[Symbol.asyncDispose]();
  });

  it('handles a batch of several traces in one span that links to all, and tells nothing of a payload', async () => {
    const carrier = new TracedCarrier(new MemoryCarrier(), tracing, loadConfig({ BUS_PREFIX: 't_' }));
    const consumption = carrier.consume('orders', ['alerts'], () => Promise.resolve());
    await carrier.publish([event(HERE), event(THERE), event(HERE)], [1, 2, 3]);
    await consumption.stop();
    await until(() => receiver.spans.length === 2);
    const spanOf = (name: string) => receiver.spans.find(span => span.name === name);
    expect(spanOf('process t_orders')?.links.map(link => link.traceId[0])).toEqual(['a', 'b']);
    expect(spanOf('process t_orders')).toMatchObject({
      kind: 5,
      facts: {
        'messaging.system': 'memory',
        'messaging.destination.name': 't_orders',
        'messaging.operation.type': 'process',
        'messaging.batch.message_count': 3,
        'ordermesh.event.types': ['alert.raised'],
      },
    });
    expect(spanOf('publish t_events')?.links).toHaveLength(2);
    expect(receiver.text).not.toContain('王小明');
  });

  it('passes rubbish on as it came', async () => {
    const rubbish = [null, { type: '王小明', traceparent: 7 }, { unreadable: 'x' }] as never;
    const carrier = new TracedCarrier(
      {
        publish: () => Promise.resolve(),
        reached: () => true,
        close: () => Promise.resolve(),
        consume: (_service, _topics, handle) => {
          void handle(rubbish, { sentBy: ['rubbish', null] });
          return { backlog: () => Promise.resolve(0), stop: () => Promise.resolve() };
        },
      },
      tracing,
      loadConfig({ BUS_PREFIX: 'r_' }),
    );
    let got: unknown;
    carrier.consume('risk', ['alerts'], events => Promise.resolve(void (got = events)));
    expect(got).toBe(rubbish);
    await until(() => receiver.spans.some(({ name }) => name === 'process r_risk'));
    expect(receiver.text).not.toContain('王小明');
  });
});
