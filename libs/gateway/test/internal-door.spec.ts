import { createHash } from 'node:crypto';
import { request } from 'undici';
import WebSocket from 'ws';
import type { Viewer } from '#contracts';
import { CLAIM_HEADER, CONNECT, InternalClaims, Clock, operationText } from '#platform';
import { FixtureGraph } from './fixture-graph.js';
import { PARTNER_B, startFixture, until } from './fixture-gateway.js';
import { ProtocolClient } from './protocol-client.js';
import { RemoteSubgraphs } from './remote-subgraphs.js';

const staff: Viewer = { kind: 'STAFF', name: 'staff:test', shops: 'ALL', scopes: ['orders:read'] };
const partner: Viewer = { ...staff, kind: 'PARTNER', name: 'partner:b', shops: ['shp_b'] };
const ENTITY = JSON.stringify({
  query: 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Order { id shopId status } } }',
  variables: { r: [{ __typename: 'Order', id: 'o1' }] },
});
const INTROSPECTION = JSON.stringify({ query: '{ __schema { types { name } } }' });
const STREAM = { query: 'subscription { orderStatusChanged { position } }' };

describe('the internal door of a subgraph', () => {
  const graph = new FixtureGraph();
  const subgraphs = new RemoteSubgraphs(graph);
  beforeAll(() => subgraphs.open('orders'));
  afterAll(() => subgraphs.closeAll());

  const ask = async (body: string, headers: Record<string, string> = {}, method = 'POST') => {
    const url = subgraphs.addressOf('orders');
    const answer = await request(url, {
      method: method as 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'GET' ? {} : { body }),
    });
    return { status: answer.statusCode, body: (await answer.body.json()) as any };
  };
  const claimed = (claim: string) => ({ [CLAIM_HEADER]: claim });
  const { claims } = subgraphs;

  it('answers the gateway in the name of the viewer, entities included, and shows that viewer no more than its own', async () => {
    expect(await ask(ENTITY, claimed(claims.sign(staff, 'orders', ENTITY)))).toEqual({
      status: 200,
      body: { data: { _entities: [{ id: 'o1', shopId: 'shp_a', status: 'PAID' }] } },
    });
    expect((await ask(ENTITY, claimed(claims.sign(partner, 'orders', ENTITY)))).body).toEqual({
      data: { _entities: [null] },
    });
  });

  it.each<[string, string, () => Record<string, string>]>([
    ['an entity without a claim', ENTITY, () => ({})],
    ['introspection without a claim', INTROSPECTION, () => ({})],
    ['a staff token in place of a claim', ENTITY, () => ({ authorization: 'Bearer oms_staff_token_of_the_fixture' })],
    ['garbage in place of a claim', ENTITY, () => claimed('let.me-in')],
    ['a claim for another operation', ENTITY, () => claimed(claims.sign(staff, 'orders', INTROSPECTION))],
    ['a claim for another subgraph', ENTITY, () => claimed(claims.sign(staff, 'risk', ENTITY))],
    ['a claim for opening a socket', ENTITY, () => claimed(claims.sign(staff, 'orders', CONNECT))],
    ['a claim of a stranger', ENTITY, () => claimed(new RemoteSubgraphs(graph).claims.sign(staff, 'orders', ENTITY))],
  ])('refuses %s with an error that says what to do and tells nothing', async (_case, body, headers) => {
    const answer = await ask(body, headers());
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({
      errors: [{ message: expect.stringContaining('only the gateway'), extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/signature|expired|audience|o1|shp_/);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s, though it carries a claim', async method => {
    expect((await ask('', claimed(claims.sign(staff, 'orders', '')), method)).status).toBe(401);
  });

  it('refuses a claim that has outlived its half minute', async () => {
    const past = new (class extends Clock {
      override now = () => new Date(Date.now() - 36_000);
    })();
    const old = new InternalClaims(subgraphs.keys, past).sign(staff, 'orders', ENTITY);
    expect((await ask(ENTITY, claimed(old))).status).toBe(401);
  });

  it('says UNAVAILABLE when the gateway planned for another version of the graph', async () => {
    const body = JSON.stringify({ query: '{ fieldOfTomorrow }' });
    const answer = await ask(body, claimed(claims.sign(staff, 'orders', body)));
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(JSON.stringify(answer.body)).not.toContain('fieldOfTomorrow');
  });

  it('takes a claim with more shops than a usual header has room for', async () => {
    const shops = Array.from({ length: 500 }, (_, i) => `shp_${createHash('md5').update(String(i)).digest('hex')}`);
    const answer = await ask(ENTITY, claimed(claims.sign({ ...partner, shops }, 'orders', ENTITY)));
    expect(answer).toMatchObject({ status: 200, body: { data: { _entities: [null] } } });
  });

  const socket = (params?: object) => {
    const opened = new WebSocket(subgraphs.addressOf('orders').replace('http', 'ws'), 'graphql-transport-ws');
    const heard: any[] = [];
    opened.on('message', data => heard.push(JSON.parse(String(data))));
    opened.on('open', () => opened.send(JSON.stringify({ type: 'connection_init', payload: params })));
    const closed = new Promise<number>(resolve => opened.on('close', resolve));
    return { opened, heard, closed };
  };

  it.each<[string, () => object | undefined]>([
    ['nothing', () => undefined],
    ['a token', () => ({ authorization: 'Bearer oms_staff_token_of_the_fixture' })],
    ['a claim for an operation', () => ({ claim: claims.sign(staff, 'orders', operationText(STREAM)) })],
    ['a claim for another subgraph', () => ({ claim: claims.sign(staff, 'risk', CONNECT) })],
  ])('closes a socket that introduces itself with %s', async (_case, params) => {
    const { closed, heard } = socket(params());
    expect(await closed).toBe(4403);
    expect(heard).toEqual([]);
  });

  it('serves over an open socket only subscriptions that carry a claim of their own', async () => {
    const { opened, heard } = socket({ claim: claims.sign(staff, 'orders', CONNECT) });
    await until(() => heard.length === 1, 'acknowledged');
    const say = (id: string, claim: string) =>
      opened.send(JSON.stringify({ id, type: 'subscribe', payload: { ...STREAM, extensions: { claim } } }));
    say('1', claims.sign(staff, 'orders', CONNECT));
    say('2', claims.sign(staff, 'orders', operationText({ query: 'subscription { breaks }' })));
    say('3', claims.sign(staff, 'orders', operationText(STREAM)));
    await until(() => heard.length === 4, 'answered');
    const about = (id: string) => heard.find(message => message.id === id);
    for (const id of ['1', '2'])
      expect(about(id)).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(about('3')).toMatchObject({ type: 'next', payload: { extensions: { stream: 'open' } } });
    opened.terminate();
    await until(() => graph.pubsub.countOf('orders') === 0, 'the stream ends with its socket');
  });
});

const ACROSS = '{ order(id: "o1") { id status reservation { state by } risk { outcome } } }';

it('keeps the answer of the others when a subgraph goes away, says whose fields are empty, and recovers', async () => {
  await using gateway = await startFixture({ elsewhere: true });
  const whole = { id: 'o1', status: 'PAID', reservation: { state: 'RESERVED', by: 'staff:local' } };
  expect((await gateway.ask(ACROSS)).body).toEqual({ data: { order: { ...whole, risk: { outcome: 'CLEARED' } } } });
  await gateway.elsewhere.close('risk');
  const { body } = await gateway.ask(ACROSS);
  expect(body.data).toEqual({ order: { ...whole, risk: null } });
  expect(body.errors).toEqual([
    {
      message: 'The risk service does not answer; its fields are empty. Ask again later.',
      extensions: { code: 'UNAVAILABLE', service: 'risk' },
    },
  ]);
  await gateway.elsewhere.open('risk');
  expect((await gateway.ask(ACROSS)).body.errors).toBeUndefined();
});

it('says UNAVAILABLE, and not that the caller is unknown, when a service has other internal keys', async () => {
  await using gateway = await startFixture({ elsewhere: true });
  await gateway.elsewhere.close('risk');
  await gateway.elsewhere.open('risk', new RemoteSubgraphs(gateway.graph).claims);
  const { body } = await gateway.ask(ACROSS);
  expect(body.data.order).toMatchObject({ status: 'PAID', risk: null });
  expect(body.errors.map((error: any) => error.extensions.code)).toEqual(['UNAVAILABLE']);
});

it('goes on with a live stream when the subgraph behind it was restarted, without a word to the subscriber', async () => {
  await using gateway = await startFixture({ elsewhere: true });
  const client = await ProtocolClient.ready(gateway.wsUrl);
  client.subscribe('1', 'subscription { orderStatusChanged { position order { status risk { outcome } } } }');
  const isOn = () => gateway.graph.pubsub.countOf('orders') === 1;
  await until(isOn, 'in place');
  gateway.graph.move('o1', 'PAID', 1);
  await client.about('1');
  for (const position of [2, 3]) {
    await gateway.elsewhere.close('orders');
    await until(() => !isOn(), 'gone');
    await gateway.elsewhere.open('orders');
    await until(isOn, 'in place again', 10_000);
    gateway.graph.move('o1', 'SHIPPED', position);
    expect((await client.about('1')).payload).toEqual({
      data: { orderStatusChanged: { position, order: { status: 'SHIPPED', risk: { outcome: 'CLEARED' } } } },
    });
  }
  await client.leave();
  await until(() => !isOn(), 'the last one who leaves closes it');
});

it('tells a subscriber that a subgraph is away when it stays away from the start', async () => {
  await using gateway = await startFixture({ elsewhere: true });
  await gateway.elsewhere.close('orders');
  const client = await ProtocolClient.ready(gateway.wsUrl);
  client.subscribe('1', 'subscription { orderStatusChanged { position } }');
  await until(() => client.received.some(({ type }) => type === 'error'), 'refused', 10_000);
  expect(client.received.find(({ type }) => type === 'error')?.payload).toEqual([
    expect.objectContaining({ extensions: { code: 'UNAVAILABLE', service: 'orders' } }),
  ]);
});

it('carries each subscriber’s own claims over the one socket they share', async () => {
  await using gateway = await startFixture({ elsewhere: true });
  const all = await ProtocolClient.ready(gateway.wsUrl);
  const ofB = await ProtocolClient.ready(gateway.wsUrl, PARTNER_B);
  for (const client of [all, ofB]) client.subscribe('1', 'subscription { orderStatusChanged { order { id } } }');
  await until(() => gateway.graph.pubsub.countOf('orders') === 2, 'both in place');
  gateway.graph.move('o1', 'PAID', 1);
  gateway.graph.move('o3', 'PAID', 2);
  expect((await ofB.about('1')).payload.data.orderStatusChanged.order.id).toBe('o3');
  expect((await all.about('1')).payload.data.orderStatusChanged.order.id).toBe('o1');
});
