import 'reflect-metadata';
import { SERVICES, SUBGRAPHS } from '#contracts';
import {
  aPaidOrder,
  GenericShop,
  isFleet,
  OtlpReceiver,
  startHub,
  until,
  type ReceivedSpan,
  type TestHub,
} from '#testing';

const STATUS = `query Status($id: String!) {
  orderByExternalId(channel: GENERIC, shopId: "shp_web", externalId: $id) { id status } }`;
const WHOLE = `query Whole($id: String!) { orderByExternalId(channel: GENERIC, shopId: "shp_web", externalId: $id) {
  id status lines { skuCode } reservation { state } risk { outcome } source { inputs } } }`;
const FEED = 'subscription Feed { orderStatusChanged { order { id status reservation { state } } } }';

// One hub for all of them: what each test looks for is told apart by its order or by the name of its operation.
let receiver: OtlpReceiver;
let hub: TestHub;
let shop: GenericShop;
beforeAll(async () => {
  receiver = await OtlpReceiver.open();
  hub = await startHub({ config: { otlpEndpoint: receiver.url, spanDelayMs: 50 } });
  shop = await new GenericShop(hub.door).connect();
  await shop.stock('SKU-1', 100);
}, 240_000);
afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
}, 60_000);

/** Waits for spans: they come a moment after what they tell of. */
const seen = (holds: () => boolean) => until(holds);

async function ready(id: string): Promise<void> {
  await until(
    () => hub.query(STATUS, { id }),
    ({ data }) => data.orderByExternalId?.status === 'READY_TO_SHIP',
  );
  await hub.settled();
}

const named = (name: string): ReceivedSpan[] => receiver.spans.filter(span => span.name === name);
const servicesIn = (spans: readonly ReceivedSpan[]): Set<unknown> =>
  new Set(spans.map(({ facts }) => facts['ordermesh.service']));
const operation = (name: string): ReceivedSpan | undefined =>
  receiver.spans.find(({ facts }) => facts['graphql.operation.name'] === name);

it('shows the way of a pushed order through every service, from the door to the databases', async () => {
  const doors = () => named('POST /hooks/:platform/:shopId');
  const before = doors().length;
  await shop.push(aPaidOrder('W-1'));
  await ready('W-1');
  await seen(() => doors().length > before);
  const door = doors().at(-1);
  expect(door?.facts).toEqual({
    'http.request.method': 'POST',
    'http.route': '/hooks/:platform/:shopId',
    'url.scheme': 'http',
    'http.response.status_code': 200,
    'ordermesh.platform': 'generic',
  });
  const way = () => receiver.followed(door?.traceId ?? '');
  const processed = () =>
    new Set(
      way()
        .filter(({ kind }) => kind === 5)
        .map(({ facts }) => facts['ordermesh.service']),
    );
  await seen(() => SERVICES.every(name => servicesIn(way()).has(name)));
  // Access takes it in as well, for webhooks.
  await seen(() => ['orders', 'inventory', 'risk', 'analytics', 'access'].every(name => processed().has(name)));
  const writes = way().filter(({ name }) => name.startsWith('write '));
  expect(servicesIn(writes)).toEqual(new Set(SUBGRAPHS));
  expect(writes.every(({ facts }) => facts['db.operation.name'] === 'write' && facts['db.namespace'])).toBe(true);
  const types = new Set(way().flatMap(({ facts }) => (facts['ordermesh.event.types'] as string[] | undefined) ?? []));
  expect([...types]).toEqual(
    expect.arrayContaining(['order.observed', 'order.paid', 'stock.reserved', 'risk.cleared']),
  );
  expect(new Set(way().map(({ facts }) => facts['messaging.operation.type']))).toEqual(
    new Set([undefined, 'create', 'send', 'process']),
  );
});

it('shows an operation at the gateway with the subgraphs it asked and their databases beneath', async () => {
  await shop.push(aPaidOrder('W-2'));
  await ready('W-2');
  const { errors } = await hub.query(WHOLE, { id: 'W-2' });
  expect(errors).toBeUndefined();
  await seen(() => {
    const whole = operation('Whole');
    return whole !== undefined && receiver.spans.some(span => span.spanId === whole.parentSpanId);
  });
  const whole = operation('Whole') as ReceivedSpan;
  expect(whole).toMatchObject({ name: 'query', facts: { 'graphql.operation.type': 'query' } });
  expect(receiver.spans.find(span => span.spanId === whole.parentSpanId)?.name).toBe('POST /graphql');
  const asked = ['orders', 'inventory', 'risk', 'channels'];
  const subgraphs = () => receiver.below(whole).filter(({ name }) => name.startsWith('subgraph '));
  await seen(() => asked.every(name => servicesIn(subgraphs()).has(name)));
  const reads = () =>
    subgraphs()
      .flatMap(one => receiver.below(one))
      .filter(({ name }) => name.startsWith('read '));
  await seen(() => asked.every(name => servicesIn(reads()).has(name)));
  if (isFleet) expect(new Set(reads().map(read => read.process)).size).toBe(asked.length);
});

it('shows a live subscription and each push to it', async () => {
  const events = hub.socket().iterate({ query: FEED });
  const first = events.next();
  await seen(() => operation('Feed') !== undefined);
  await until(() => receiver.below(operation('Feed') as ReceivedSpan).length > 0 || !isFleet);
  await shop.push(aPaidOrder('W-3'));
  await first;
  await seen(() => named('push').length > 0);
  expect(operation('Feed')?.name).toBe('subscription');
  const [push] = named('push');
  expect(push?.links.map(link => link.spanId)).toEqual([operation('Feed')?.spanId]);
  await seen(() => named('push').some(one => servicesIn(receiver.below(one)).has('inventory')));
  await events.return?.();
});

it('goes on with the trace of a caller it knows, and with no stranger’s', async () => {
  const traceId = 'a'.repeat(32);
  const ask = (path: string, url: string, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-${'b'.repeat(16)}-01`, ...headers },
      body: '{"query":"query Known { __typename }"}',
    });
  await ask('/graphql', hub.url, { authorization: `Bearer ${hub.keys.staffToken}` });
  await ask('/graphql', hub.url);
  await ask('/hooks/generic/shp_none', hub.hooksUrl);
  await seen(() => operation('Known') !== undefined && named('POST /hooks/:platform/:shopId').length > 0);
  expect(operation('Known')?.traceId).toBe(traceId);
  expect(receiver.spans.filter(span => span.parentSpanId === 'b'.repeat(16))).toHaveLength(1);
});

it('lets nothing out that is in an order, a variable or a key', async () => {
  const order = aPaidOrder('W-5', { remark: '放门卫处，谢谢' });
  await shop.push(order);
  await ready('W-5');
  await hub.query(WHOLE, { id: 'an-id-in-a-variable' });
  await hub.query('query Literal { order(id: "an-id-in-the-text") { id } }');
  await shop.push({
    orderId: 'W-6',
    status: 'TELEPORTED',
    payable: 1,
    createdAt: '2026-11-22T08:00:00Z',
    receiver: order['receiver'],
  });
  await hub.settled();
  await seen(
    () => operation('Literal') !== undefined && receiver.spans.some(({ name }) => name.startsWith('write risk')),
  );
  await new Promise(resolve => setTimeout(resolve, 200));
  const told = [order['receiver'], order['buyer']].flatMap(record => Object.values(record as object).map(String));
  const secrets = [...told, order['remark'], '保温杯', 'an-id-in', hub.keys.staffToken, shop.secret].map(String);
  expect(secrets.length).toBeGreaterThan(10);
  expect(secrets.filter(secret => receiver.text.includes(secret))).toEqual([]);
});

it('works on while nobody takes the traces', async () => {
  const before = receiver.requests;
  receiver.status = 503;
  for (let i = 0; i < 20; i += 1) expect(await shop.push(aPaidOrder(`W-7-${i}`))).toBe(true);
  await ready('W-7-19');
  expect(receiver.requests).toBeGreaterThan(before);
});
