import { createConnection } from 'node:net';
import { SOCKET_CHECKS } from '#testing';
import { PARTNER_A, STAFF, startFixture, until, type FixtureGateway } from './fixture-gateway.js';
import { ProtocolClient } from './protocol-client.js';

const LIVE = 'subscription { orderStatusChanged { position } }';

describe('graphql-transport-ws at the gateway', () => {
  let gateway: FixtureGateway;
  beforeAll(async () => {
    gateway = await startFixture();
  });
  afterAll(() => gateway[Symbol.asyncDispose]());
  const ready = (token?: string) => ProtocolClient.ready(gateway.wsUrl, token);
  const upstreams = () => gateway.graph.pubsub.countOf('orders');

  // The rules of the protocol, as `npm run audit -- ws` has them.
  it.each(SOCKET_CHECKS.map(check => [check.name, check] as const))('%s', (_name, check) =>
    check.run({ url: gateway.url, token: STAFF }),
  );

  it('closes 4403 on a client that introduces itself with a token of the wrong kind', async () => {
    const client = await ProtocolClient.open(gateway.wsUrl);
    client.say({ type: 'connection_init', payload: { authorization: { Bearer: STAFF } } });
    expect((await client.closed).code).toBe(4403);
  });

  it.each([
    ['connection parameters, as a header is written', {}, { Authorization: `Bearer ${PARTNER_A}` }],
    ['an API key in connection parameters', {}, { 'x-api-key': PARTNER_A }],
    ['the header of the upgrade', { authorization: `Bearer ${PARTNER_A}` }, undefined],
  ])('knows a viewer by %s', async (_case, headers, payload) => {
    const client = await ProtocolClient.open(gateway.wsUrl, { headers: headers as Record<string, string> });
    client.say({ type: 'connection_init', payload });
    await client.next(({ type }) => type === 'connection_ack');
    client.subscribe('1', '{ viewer { name } }');
    expect(await client.about('1')).toEqual({
      id: '1',
      type: 'next',
      payload: { data: { viewer: { name: 'partner:a' } } },
    });
    await client.leave();
  });

  it('lets go of the upstream when a socket is closed for its id that is in use', async () => {
    const client = await ready();
    client.subscribe('1', LIVE);
    client.subscribe('1', LIVE);
    expect((await client.closed).code).toBe(4409);
    await until(() => upstreams() === 0, 'the upstream closes with the socket');
  });

  it('serves queries and mutations, and completes them', async () => {
    const client = await ready();
    client.subscribe('q', 'query($id: ID!) { order(id: $id) { id risk { outcome } } }', { id: 'o1' });
    expect(await client.about('q')).toEqual({
      id: 'q',
      type: 'next',
      payload: { data: { order: { id: 'o1', risk: { outcome: 'CLEARED' } } } },
    });
    expect(await client.about('q')).toEqual({ id: 'q', type: 'complete' });
    client.subscribe('m', 'mutation { pay(id: "o1") { status } }');
    expect(await client.about('m')).toEqual({ id: 'm', type: 'next', payload: { data: { pay: { status: 'PAID' } } } });
    await client.leave();
  });

  it('masks errors of queries as over HTTP', async () => {
    const client = await ready();
    client.subscribe('1', '{ broken fail(code: "CONFLICT") }');
    const { payload } = await client.about('1');
    expect(payload.errors.map((error: any) => error.extensions.code).sort()).toEqual(['CONFLICT', 'INTERNAL']);
    expect(JSON.stringify(payload)).not.toContain('hunter2');
    await client.leave();
  });

  it('delivers until the client completes, and not after', async () => {
    const client = await ready();
    client.subscribe('1', LIVE);
    await until(() => upstreams() === 1, 'the upstream opens');
    gateway.graph.move('o1', 'SHIPPED', 7);
    expect(await client.about('1')).toEqual({
      id: '1',
      type: 'next',
      payload: { data: { orderStatusChanged: { position: 7 } } },
    });
    client.say({ id: '1', type: 'complete' });
    await client.roundTrip();
    expect(upstreams()).toBe(0);
    gateway.graph.move('o1', 'SIGNED', 8);
    await client.roundTrip();
    expect(client.received).toEqual([]);
    await client.leave();
  });

  it('lets an id be used again in the same breath in which it was completed', async () => {
    const client = await ready();
    client.subscribe('1', LIVE);
    await until(() => upstreams() === 1, 'the first upstream');
    // One TCP segment: a server that handled both at once would end the second subscription with the first.
    client.together(() => {
      client.say({ id: '1', type: 'complete' });
      client.subscribe('1', 'subscription { orderStatusChanged(shopId: "shp_a") { position } }');
      client.say({ id: '1', type: 'complete' });
      client.subscribe('1', 'subscription { orderStatusChanged(shopId: "shp_a") { p: position } }');
    });
    await client.roundTrip();
    await until(() => upstreams() === 1, 'one upstream is left');
    gateway.graph.move('o1', 'PAID', 9);
    expect(await client.about('1')).toEqual({
      id: '1',
      type: 'next',
      payload: { data: { orderStatusChanged: { p: 9 } } },
    });
    await client.leave();
    await until(() => upstreams() === 0, 'nothing leaks when the socket closes');
  });

  it('does not answer a query under an id that was completed and given to another', async () => {
    let open = () => {};
    gateway.graph.gate = new Promise(resolve => (open = resolve));
    const client = await ready();
    client.subscribe('1', '{ order(id: "o1") { reservation { state } } }');
    client.say({ id: '1', type: 'complete' });
    client.subscribe('1', '{ viewer { kind } }');
    expect((await client.about('1')).payload).toEqual({ data: { viewer: { kind: 'STAFF' } } });
    expect(await client.about('1')).toEqual({ id: '1', type: 'complete' });
    open();
    await client.roundTrip();
    expect(client.received).toEqual([]);
    await client.leave();
  });

  it('keeps operations of one socket apart', async () => {
    const client = await ready();
    for (let i = 0; i < 50; i += 1)
      client.subscribe(`q${i}`, 'query($id: ID!) { order(id: $id) { id } }', { id: i % 2 ? 'o1' : 'o2' });
    for (let i = 0; i < 50; i += 1)
      expect((await client.about(`q${i}`)).payload.data.order.id).toBe(i % 2 ? 'o1' : 'o2');
    await client.leave();
  });

  it('closes a socket that sends too much at once, and lives on', async () => {
    const client = await ready();
    client.say(`{"type":"ping","payload":{"a":"${'x'.repeat(300_000)}"}}`);
    expect((await client.closed).code).toBe(1009);
    await (await ready()).leave();
  });

  it('outlives bytes that are no frames', async () => {
    const client = await ready();
    const rubbish = Buffer.from([0xff, 0xff, 0xff, 0xff, 0x00, 0x01, 0xff]);
    client.raw.write(rubbish);
    client.raw.write(rubbish);
    await client.closed;
    await (await ready()).leave();
  });

  it('answers an upgrade on another path, which nobody serves, with 404', async () => {
    const { hostname, port } = new URL(gateway.url);
    const socket = createConnection(Number(port), hostname);
    socket.write(
      'GET /elsewhere HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    );
    const answer = await new Promise(resolve => socket.once('data', resolve));
    expect(String(answer)).toMatch(/^HTTP\/1\.1 404/);
    socket.destroy();
  });

  it('counts the sockets that are open', async () => {
    const client = await ready();
    await until(async () => (await gateway.figure('ordermesh_live_clients')) === 1, 'one client');
    await client.leave();
    await until(async () => (await gateway.figure('ordermesh_live_clients')) === 0, 'no client');
  });
});
