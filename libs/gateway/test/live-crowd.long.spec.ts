import { startFixture, until, type FixtureGateway } from './fixture-gateway.js';
import { ProtocolClient } from './protocol-client.js';

const ACROSS =
  'subscription { orderStatusChanged { position order { id status reservation { state by } risk { outcome } } } }';

describe.each([
  ['in the same process', false],
  ['in other processes', true],
])('a crowd on live push from subgraphs %s', (_where, elsewhere) => {
  let gateway: FixtureGateway;
  beforeEach(async () => {
    gateway = await startFixture({ elsewhere });
  });
  afterEach(() => gateway[Symbol.asyncDispose]());
  const upstreams = () => gateway.graph.pubsub.countOf('orders');
  const subscribed = async () => {
    const client = await ProtocolClient.ready(gateway.wsUrl);
    client.subscribe('1', ACROSS);
    await client.roundTrip();
    await until(() => upstreams() > 0, 'the upstream is in place');
    return client;
  };

  it('asks each subgraph once an event at most for a thousand clients on one upstream, and delivers to all in order', async () => {
    const clients = await Promise.all(Array.from({ length: 1_000 }, () => subscribed()));
    await until(() => upstreams() === 1, 'one upstream');
    expect(await gateway.figure('ordermesh_live_upstreams')).toBe(1);
    const before = { ...gateway.graph.asked };
    for (let position = 1; position <= 5; position += 1) gateway.graph.move('o1', 'PAID', position);
    const positions = await Promise.all(
      clients.map(async client => {
        const seen: number[] = [];
        for (let i = 0; i < 5; i += 1) seen.push((await client.about('1')).payload.data.orderStatusChanged.position);
        return seen.join();
      }),
    );
    expect(new Set(positions)).toEqual(new Set(['1,2,3,4,5']));
    // Events of one instant are asked for together.
    for (const name of ['inventory', 'risk'] as const) {
      expect(gateway.graph.asked[name] - before[name]).toBeGreaterThan(0);
      expect(gateway.graph.asked[name] - before[name]).toBeLessThanOrEqual(5);
    }
    expect(await gateway.figure('ordermesh_live_resolved_total')).toBe(5);
    expect(await gateway.figure('ordermesh_live_delivered_total')).toBe(5_000);
    await Promise.all(clients.map(client => client.leave()));
    await until(() => upstreams() === 0, 'the upstream closes with the last client');
    expect(await gateway.figure('ordermesh_live_upstreams')).toBe(0);
  }, 120_000);

  it('drops a client that does not read, and serves the others', async () => {
    const deaf = await subscribed();
    const alert = await subscribed();
    deaf.socket.pause();
    let seen = 0;
    while ((await gateway.figure('ordermesh_live_slow_total')) === 0) {
      for (let i = 0; i < 500; i += 1) gateway.graph.move('o1', `PAID ${'x'.repeat(4_000)}`, i);
      for (let i = 0; i < 500; i += 1, seen += 1) await alert.about('1');
    }
    expect(seen).toBeGreaterThan(0);
    deaf.socket.resume();
    expect((await deaf.closed).code).toBe(4408);
    expect(upstreams()).toBe(1);
    await alert.leave();
    await until(() => upstreams() === 0, 'nothing leaks');
  }, 120_000);

  it('stops in time although a client does not read', async () => {
    const stopping = await startFixture();
    const deaf = await ProtocolClient.ready(stopping.wsUrl);
    deaf.raw.pause();
    const from = performance.now();
    await stopping[Symbol.asyncDispose]();
    expect(performance.now() - from).toBeLessThan(5_000);
    deaf.socket.terminate();
  });
});
