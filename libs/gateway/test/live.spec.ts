import WebSocket from 'ws';
import {
  PARTNER_A,
  PARTNER_A2,
  PARTNER_B,
  PARTNER_NO_SCOPE,
  STAFF,
  startFixture,
  until,
  type FixtureGateway,
} from './fixture-gateway.js';
import { ProtocolClient } from './protocol-client.js';

const ACROSS =
  'subscription { orderStatusChanged { position order { id status reservation { state by } risk { outcome } } } }';

describe.each([
  ['in the same process', false],
  ['in other processes', true],
])('live push from subgraphs %s', (_where, elsewhere) => {
  let gateway: FixtureGateway;
  beforeEach(async () => {
    gateway = await startFixture({ elsewhere });
  });
  afterEach(() => gateway[Symbol.asyncDispose]());
  const upstreams = () => gateway.graph.pubsub.countOf('orders');
  const ready = (token?: string) => ProtocolClient.ready(gateway.wsUrl, token);
  const subscribed = async (query: string, token?: string, variables?: object) => {
    const client = await ready(token);
    client.subscribe('1', query, variables);
    await client.roundTrip();
    await until(() => upstreams() > 0, 'the upstream is in place');
    return client;
  };

  it('delivers a change of status with fields of three subgraphs', async () => {
    const client = await subscribed(ACROSS);
    await until(() => upstreams() === 1, 'upstream');
    gateway.graph.move('o1', 'READY_TO_SHIP', 41);
    expect(await client.about('1')).toEqual({
      id: '1',
      type: 'next',
      payload: {
        data: {
          orderStatusChanged: {
            position: 41,
            order: {
              id: 'o1',
              status: 'READY_TO_SHIP',
              reservation: { state: 'RESERVED', by: 'live:shared' },
              risk: { outcome: 'CLEARED' },
            },
          },
        },
      },
    });
  });

  it('shares an upstream between those who mean the same, however they spell it', async () => {
    await subscribed('subscription { orderStatusChanged { position } }');
    await subscribed('subscription {\n  orderStatusChanged { position } # comment\n}');
    await subscribed('subscription($s: ID = null) { orderStatusChanged(shopId: $s) { position } }', STAFF, {});
    await subscribed('subscription($s: ID = null) { orderStatusChanged(shopId: $s) { position } }', STAFF, {
      s: null,
      unused: 1,
    });
    await until(() => upstreams() === 2, 'two upstreams');
    expect(upstreams()).toBe(2);
  });

  it('shares between two people with the same claims, and never lends one of them to the other', async () => {
    const one = await subscribed(ACROSS, PARTNER_A);
    const other = await subscribed(ACROSS, PARTNER_A2);
    await until(() => upstreams() === 1, 'one upstream');
    gateway.graph.move('o1', 'PAID');
    for (const client of [one, other])
      expect((await client.about('1')).payload.data.orderStatusChanged.order.reservation.by).toBe('live:shared');
    const [viewer] = gateway.graph.viewers;
    expect(viewer).toEqual({ kind: 'PARTNER', name: 'live:shared', shops: ['shp_a'], scopes: ['orders:read'] });
  });

  it('keeps different claims apart: a partner hears of its own shop only', async () => {
    const staff = await subscribed(ACROSS);
    const a = await subscribed(ACROSS, PARTNER_A);
    const b = await subscribed(ACROSS, PARTNER_B);
    await until(() => upstreams() === 3, 'three upstreams');
    gateway.graph.move('o3', 'SHIPPED', 1);
    gateway.graph.move('o1', 'SHIPPED', 2);
    const idOf = async (client: ProtocolClient) => (await client.about('1')).payload.data.orderStatusChanged.order.id;
    expect([await idOf(staff), await idOf(staff), await idOf(a), await idOf(b)]).toEqual(['o3', 'o1', 'o1', 'o3']);
    await Promise.all([staff, a, b].map(client => client.roundTrip()));
    expect([...a.received, ...b.received]).toEqual([]);
  });

  it('tells the client why a subgraph refuses, as an error of that operation', async () => {
    const client = await ready(PARTNER_NO_SCOPE);
    client.subscribe('1', ACROSS);
    expect(await client.about('1')).toMatchObject({
      type: 'error',
      payload: [{ message: 'orders:read is needed.', extensions: { code: 'FORBIDDEN' } }],
    });
    client.subscribe('2', 'subscription { refused }');
    expect(await client.about('2')).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'CONFLICT' } }] });
    expect(await gateway.figure('ordermesh_live_upstreams')).toBe(0);
  });

  it('refuses a subscription to two fields at once', async () => {
    const client = await ready();
    client.subscribe('1', 'subscription { refused breaks }');
    expect(await client.about('1')).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'BAD_INPUT' } }] });
  });

  it('ends with a masked error when the stream of a subgraph breaks', async () => {
    const client = await ready();
    client.subscribe('1', 'subscription { breaks }');
    expect((await client.about('1')).payload).toEqual({ data: { breaks: 'once' } });
    const { type, payload } = await client.about('1');
    expect([type, payload[0].extensions.code]).toEqual(['error', 'INTERNAL']);
    expect(JSON.stringify(payload)).not.toContain('secret');
  });

  it('blanks only the fields of a subgraph that is down, and goes on', async () => {
    const client = await subscribed(ACROSS);
    gateway.graph.isRiskBroken = true;
    gateway.graph.move('o1', 'SHIPPED', 1);
    const { payload } = await client.about('1');
    expect(payload.data.orderStatusChanged.order).toMatchObject({
      id: 'o1',
      risk: null,
      reservation: { state: 'RESERVED' },
    });
    expect(payload.errors).toEqual([
      {
        message: 'The risk service does not answer.',
        path: ['orderStatusChanged', 'order'],
        extensions: { code: 'UNAVAILABLE' },
      },
    ]);
    gateway.graph.isRiskBroken = false;
    gateway.graph.move('o1', 'SIGNED', 2);
    expect((await client.about('1')).payload.data.orderStatusChanged.order.risk).toEqual({ outcome: 'CLEARED' });
  });

  it('shows each event the state of its own time, not one that a loader kept from the last', async () => {
    const client = await subscribed('subscription { orderStatusChanged { order { id note } } }');
    const noteOf = async () => (await client.about('1')).payload.data.orderStatusChanged.order.note;
    gateway.graph.move('o1', 'A');
    expect(await noteOf()).toBe('is A');
    gateway.graph.move('o1', 'B');
    expect(await noteOf()).toBe('is B');
  });

  it('keeps the order of events while the first is still being resolved', async () => {
    let open = () => {};
    gateway.graph.gate = new Promise(resolve => (open = resolve));
    const client = await subscribed(ACROSS);
    for (let position = 1; position <= 100; position += 1) gateway.graph.move('o1', 'PAID', position);
    const begun = () => gateway.figure('ordermesh_live_resolved_total');
    await until(async () => (await begun()) >= 32, 'the first events are in work');
    await client.roundTrip();
    // Bounded: the rest waits at the subgraph instead of filling the gateway.
    expect(await begun()).toBeLessThanOrEqual(33);
    // The first was asked for at once, the others wait to be asked for together.
    expect(gateway.graph.asked.inventoryKeys).toBe(1);
    open();
    for (let position = 1; position <= 100; position += 1)
      expect((await client.about('1')).payload.data.orderStatusChanged.position).toBe(position);
  });

  it('leaves nothing behind when clients vanish at every stage of subscribing', async () => {
    for (let i = 0; i < 40; i += 1) {
      const client = await ready();
      client.subscribe('1', ACROSS);
      client.subscribe('2', 'subscription { orderStatusChanged(shopId: "shp_a") { position } }');
      if (i % 4 === 1) await client.roundTrip();
      if (i % 4 === 2) client.say({ id: '1', type: 'complete' });
      if (i % 4 === 3) gateway.graph.move('o1', 'PAID', i);
      client.socket.terminate();
    }
    await until(() => upstreams() === 0, 'no upstream is left');
    expect(await gateway.figure('ordermesh_live_upstreams')).toBe(0);
    await until(async () => (await gateway.figure('ordermesh_live_clients')) === 0, 'no client is left');
  });

  it('says goodbye to its clients when it stops', async () => {
    const stopping = await startFixture();
    const client = await ProtocolClient.ready(stopping.wsUrl);
    client.subscribe('1', ACROSS);
    await client.roundTrip();
    await stopping[Symbol.asyncDispose]();
    expect((await client.closed).code).toBe(1001);
    expect(stopping.graph.pubsub.countOf('orders')).toBe(0);
    await expect(
      new Promise((resolve, reject) =>
        new WebSocket(stopping.wsUrl, 'graphql-transport-ws').once('open', resolve).once('error', reject),
      ),
    ).rejects.toThrow('ECONNREFUSED');
  });
});
