import { PARTNER_A, PARTNER_B, STAFF, startFixture, until, type FixtureGateway } from './fixture-gateway.js';
import type { ProtocolMessage as Message } from '#testing';
import { ProtocolClient } from './protocol-client.js';

const MOVED = `subscription($shopId: ID, $status: [String!], $after: Minor) {
  moved: orderMoved(shopId: $shopId, status: $status, after: $after) { position status order { id risk { outcome } } } }`;

describe.each([
  ['in the same process', false],
  ['in other processes', true],
])('resuming live push from subgraphs %s', (_where, elsewhere) => {
  let gateway: FixtureGateway;
  beforeEach(async () => {
    gateway = await startFixture({ elsewhere });
  });
  afterEach(() => gateway[Symbol.asyncDispose]());

  const readers = () => gateway.graph.feed.live.readers;
  const upstreams = () => gateway.figure('ordermesh_live_upstreams');
  /** Tells of so many moves; even ones are of shop A. */
  const tell = (count: number, options = {}) => {
    for (let i = 0; i < count; i += 1) {
      const [id, shop] = i % 2 === 0 ? ['o1', 'shp_a'] : ['o3', 'shp_b'];
      gateway.graph.feed.tell(id, shop, i % 3 === 0 ? 'PAID' : 'SHIPPED', options);
    }
  };
  const subscribe = async (variables: object = {}, token = STAFF, query = MOVED) => {
    const client = await ProtocolClient.ready(gateway.wsUrl, token);
    client.subscribe('1', query, variables);
    await client.roundTrip();
    return client;
  };
  const inPlace = async (variables: object = {}, token = STAFF) => {
    const client = await subscribe(variables, token);
    await until(async () => (await upstreams()) > 0, 'in place');
    return client;
  };
  const isNext = ({ type }: Message) => type === 'next';
  const positions = (client: ProtocolClient): number[] =>
    client.received.filter(isNext).map(({ payload }) => payload.data.moved.position as number);
  const hears = (client: ProtocolClient, expected: readonly number[]) =>
    until(() => positions(client).length >= expected.length, `${expected.length} events`, 30_000).then(() =>
      expect(positions(client)).toEqual(expected),
    );
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

  it('tells first what a client missed and then what comes, each once and in order, from the shared upstream in the end', async () => {
    const steady = await inPlace();
    tell(300);
    await hears(steady, range(1, 300));
    const back = await subscribe({ after: 20 });
    tell(50);
    await hears(back, range(21, 350));
    await until(() => readers() === 1, 'the replay is closed');
    tell(1);
    await hears(back, range(21, 351));
    await hears(steady, range(1, 351));
    expect(await upstreams()).toBe(1);
  });

  it('serves a client that was away for a moment from what was told last, without a stream of its own', async () => {
    const steady = await inPlace();
    tell(100);
    await hears(steady, range(1, 100));
    const resolved = await gateway.figure('ordermesh_live_resolved_total');
    const back = await subscribe({ after: 90 });
    await hears(back, range(91, 100));
    expect(await gateway.figure('ordermesh_live_resolved_total')).toBe(resolved);
  });

  it('joins at the right position while events keep coming', async () => {
    await inPlace();
    tell(400);
    const clients: ProtocolClient[] = [];
    for (let i = 0; i < 10; i += 1) {
      clients.push(await subscribe({ after: i * 7 }));
      tell(60);
    }
    for (const [i, client] of clients.entries()) await hears(client, range(i * 7 + 1, 1_000));
    await until(() => readers() === 1, 'all have joined');
  });

  it('shares one upstream and one resolving of each event between clients that differ in filters and starting points', async () => {
    const all = await inPlace();
    const ofA = await subscribe({ shopId: 'shp_a' });
    const paid = await subscribe({ status: ['PAID', 'LOST'] });
    const literal = await subscribe({}, STAFF, LITERAL);
    tell(12);
    await hears(all, range(1, 12));
    await hears(ofA, [1, 3, 5, 7, 9, 11]);
    await hears(paid, [1, 4, 7, 10]);
    await hears(literal, [4, 10]);
    expect(await upstreams()).toBe(1);
    expect(await gateway.figure('ordermesh_live_resolved_total')).toBe(12);
    const back = await subscribe({ shopId: 'shp_b', after: 6 });
    await hears(back, [8, 10, 12]);
  });

  it('does not resolve what nobody asked for', async () => {
    const ofA = await inPlace({ shopId: 'shp_a' });
    tell(10);
    await hears(ofA, [1, 3, 5, 7, 9]);
    expect(await gateway.figure('ordermesh_live_resolved_total')).toBe(5);
  });

  it('replays to a partner its own shop only', async () => {
    tell(10);
    await hears(await subscribe({ after: 0 }, PARTNER_A), [1, 3, 5, 7, 9]);
    await hears(await subscribe({ after: 0 }, PARTNER_B), [2, 4, 6, 8, 10]);
  });

  it('tells in time what was published to nobody', async () => {
    const client = await inPlace();
    tell(3, { lost: true });
    await hears(client, [1, 2, 3]);
    tell(1, { lost: true });
    tell(1);
    await hears(client, [1, 2, 3, 4, 5]);
  });

  it('ends with RESYNC_REQUIRED when the feed does not reach back so far, or never had that position', async () => {
    tell(10);
    gateway.graph.feed.trim();
    for (const after of [3, 11]) {
      const client = await subscribe({ after });
      expect(await client.about('1')).toMatchObject({
        type: 'error',
        payload: [{ extensions: { code: 'RESYNC_REQUIRED', position: after } }],
      });
    }
    await until(() => readers() === 0, 'nothing is left');
    tell(1);
    await hears(await subscribe({ after: 10 }), [11]);
  });

  it.each([
    ['a position that is none', { after: -1 }, 'BAD_INPUT'],
    ['a word for a position', { after: 'yesterday' }, 'BAD_INPUT'],
    ['a shop of somebody else', { shopId: 'shp_b' }, 'NOT_FOUND'],
  ])('refuses %s', async (_, variables, code) => {
    const client = await subscribe(variables, PARTNER_A);
    expect(await client.about('1')).toMatchObject({ type: 'error', payload: [{ extensions: { code } }] });
  });

  it('leaves nothing behind when clients vanish while they catch up', async () => {
    tell(1_000);
    for (let i = 0; i < 30; i += 1) {
      const client = await ProtocolClient.ready(gateway.wsUrl);
      client.subscribe('1', MOVED, { after: i });
      if (i % 3 === 1) await client.roundTrip();
      if (i % 3 === 2) client.say({ id: '1', type: 'complete' });
      client.socket.terminate();
    }
    await until(() => readers() === 0, 'no stream is left', 10_000);
    await hears(await subscribe({ after: 999 }), [1_000]);
  });

  it('replays to a client that reads slowly at its pace, and does not drop it', async () => {
    const long = 'x'.repeat(4_000);
    for (let i = 0; i < 3_000; i += 1) gateway.graph.feed.tell('o1', 'shp_a', long);
    const slow = await ProtocolClient.ready(gateway.wsUrl);
    slow.subscribe('1', MOVED, { after: 0 });
    await slow.next(isNext);
    slow.raw.pause();
    const other = await subscribe({ after: 2_900 });
    await hears(other, range(2_901, 3_000));
    slow.raw.resume();
    await until(() => slow.received.filter(isNext).length === 2_999, 'all', 30_000);
    expect(positions(slow)).toEqual(range(2, 3_000));
    expect(await gateway.figure('ordermesh_live_slow_total')).toBe(0);
  }, 60_000);
});

const LITERAL = `subscription { moved: orderMoved(shopId: "shp_b", status: ["PAID"]) {
  position status order { id risk { outcome } } } }`;

it('tells what happened while the service or the way to it was away', async () => {
  await using gateway = await startFixture({ elsewhere: true });
  const { feed } = gateway.graph;
  const client = await ProtocolClient.ready(gateway.wsUrl);
  client.subscribe('1', MOVED);
  await until(() => feed.live.readers === 1, 'in place');
  const expected: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    expected.push(feed.tell('o1', 'shp_a', 'PAID'));
    await until(() => client.received.length === expected.length, 'told');
    await gateway.elsewhere.close('orders');
    await until(() => feed.live.readers === 0, 'gone');
    for (let away = 0; away < 5; away += 1) expected.push(feed.tell('o1', 'shp_a', 'SHIPPED'));
    await gateway.elsewhere.open('orders');
    await until(() => client.received.length === expected.length, 'told afterwards', 10_000);
  }
  expect(client.received.map(({ payload }) => payload.data.moved.position)).toEqual(expected);
});

it('ends the stream with RESYNC_REQUIRED when what happened meanwhile is gone', async () => {
  await using gateway = await startFixture({ elsewhere: true });
  const { feed } = gateway.graph;
  const client = await ProtocolClient.ready(gateway.wsUrl);
  client.subscribe('1', MOVED);
  await until(() => feed.live.readers === 1, 'in place');
  feed.tell('o1', 'shp_a', 'PAID');
  await client.about('1');
  await gateway.elsewhere.close('orders');
  await until(() => feed.live.readers === 0, 'gone');
  feed.tell('o1', 'shp_a', 'SHIPPED');
  feed.trim();
  await gateway.elsewhere.open('orders');
  await until(() => client.received.length > 0, 'told', 10_000);
  expect(client.received).toMatchObject([{ type: 'error', payload: [{ extensions: { code: 'RESYNC_REQUIRED' } }] }]);
});
