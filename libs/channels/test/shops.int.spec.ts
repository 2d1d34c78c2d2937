import { FakeClock, partnerOf, staff, viewerWith } from '#testing';
import {
  aDouyinShop,
  anOrderForm,
  aShop,
  bootChannels,
  douyinPush,
  genericPush,
  paidMessage,
  SECRET,
  type ChannelsBench,
} from './builders.js';

const CONNECT = `mutation($input: ConnectShopInput!) { connectShop(input: $input) {
  __typename ... on Shop { id channel connected } ... on ShopRefused { field } ... on ShopTaken { takenBy } ... on Problem { code message } } }`;
const ENTITIES = `query($of: [_Any!]!) { _entities(representations: $of) {
  __typename ... on Shop { id name backlog } ... on Order { id source { platform inputs lastInputAt lastVersion } } } }`;
const connect = async (channels: ChannelsBench, input: object, viewer = staff) =>
  (await channels.bench.graphql(CONNECT, { input }, viewer)).data?.['connectShop'];

describe('connecting a shop', () => {
  it('lets its pushes in at once, and new keys replace the old ones at once', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock, shops: [] });
    const push = (secret: string) => channels.http.inject(genericPush(anOrderForm(), clock.now(), { secret }));
    expect((await push(SECRET)).statusCode).toBe(401);
    expect(await connect(channels, aShop())).toMatchObject({ __typename: 'Shop', id: 'shp_web', connected: true });
    expect((await push(SECRET)).statusCode).toBe(200);
    expect(await connect(channels, aShop({ appSecret: 'another-long-secret' }))).toMatchObject({ __typename: 'Shop' });
    expect((await push(SECRET)).statusCode).toBe(401);
    expect((await push('another-long-secret')).statusCode).toBe(200);
  });

  it('is refused for what cannot be right, and for what is taken', async () => {
    await using channels = await bootChannels({ shops: [aShop(), aDouyinShop('http://127.0.0.1:9')] });
    expect(await connect(channels, aShop({ id: 'web' }))).toMatchObject({ __typename: 'ShopRefused', field: 'id' });
    expect(await connect(channels, aShop({ id: 'shp_x', appSecret: 'short' }))).toMatchObject({
      __typename: 'ShopRefused',
      field: 'appSecret',
    });
    expect(
      await connect(channels, aDouyinShop('http://evil.example', { id: 'shp_x', platformShopId: '1' })),
    ).toMatchObject({ __typename: 'ShopRefused', field: 'apiUrl' });
    expect(await connect(channels, aDouyinShop('http://127.0.0.1:9', { id: 'shp_x', channel: 'JD' }))).toMatchObject({
      __typename: 'ShopRefused',
      field: 'channel',
    });
    expect(await connect(channels, aDouyinShop('http://127.0.0.1:9', { id: 'shp_x' }))).toMatchObject({
      __typename: 'ShopTaken',
      takenBy: 'shp_douyin',
    });
    expect(await connect(channels, aDouyinShop('http://127.0.0.1:9', { platformShopId: '77002' }))).toMatchObject({
      __typename: 'ShopTaken',
      takenBy: 'shp_douyin',
    });
    expect(
      await connect(channels, aDouyinShop('http://127.0.0.1:9', { id: 'shp_web', platformShopId: '3' })),
    ).toMatchObject({ __typename: 'ShopTaken', takenBy: 'shp_web' });
  });

  it('is the business of the house, by whoever may write channels', async () => {
    await using channels = await bootChannels({ shops: [] });
    for (const viewer of [partnerOf('shp_web'), viewerWith(staff, 'channels:read')]) {
      const { errors } = await channels.bench.graphql(CONNECT, { input: aShop() }, viewer);
      expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

describe('a viewer', () => {
  const shops = [aShop(), aShop({ id: 'shp_zoo', name: 'Zoo' }), aDouyinShop('http://127.0.0.1:9')];

  it('sees own shops only, page by page', async () => {
    await using channels = await bootChannels({ shops });
    const list = async (viewer = staff, args = '(first: 2)') =>
      (await channels.bench.graphql(`{ shops${args} { nodes { id } pageInfo { hasNextPage endCursor } } }`, {}, viewer))
        .data?.['shops'] as unknown as {
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    const first = await list();
    expect(first).toMatchObject({ nodes: [{ id: 'shp_douyin' }, { id: 'shp_web' }], pageInfo: { hasNextPage: true } });
    expect(await list(staff, `(first: 2, after: "${first.pageInfo.endCursor}")`)).toMatchObject({
      nodes: [{ id: 'shp_zoo' }],
      pageInfo: { hasNextPage: false },
    });
    expect((await list(partnerOf('shp_zoo', 'shp_gone'))).nodes).toEqual([{ id: 'shp_zoo' }]);
    expect((await list(partnerOf())).nodes).toEqual([]);
    const one = await channels.bench.graphql(
      '{ own: shop(id: "shp_zoo") { id } foreign: shop(id: "shp_web") { id } }',
      {},
      partnerOf('shp_zoo'),
    );
    expect(one.data).toEqual({ own: { id: 'shp_zoo' }, foreign: null });
  });

  it('gets nothing of a foreign shop or order through entities either', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock, shops });
    await channels.http.inject(genericPush(anOrderForm(), clock.now()));
    await channels.http.inject(genericPush(anOrderForm(), clock.now()));
    await channels.map();
    const order = { __typename: 'Order', id: 'ord_1', channel: 'GENERIC', externalId: 'W-1', shop: { id: 'shp_web' } };
    const of = [
      { __typename: 'Shop', id: 'shp_web' },
      order,
      { ...order, externalId: 'W-9' },
      { __typename: 'Order', id: 'ord_2' },
    ];
    const own = await channels.bench.graphql(ENTITIES, { of }, partnerOf('shp_web'));
    expect(own.data?.['_entities']).toEqual([
      { __typename: 'Shop', id: 'shp_web', name: 'Web', backlog: 0 },
      {
        __typename: 'Order',
        id: 'ord_1',
        source: { platform: 'generic', inputs: 2, lastInputAt: clock.now().toISOString(), lastVersion: 1 },
      },
      { __typename: 'Order', id: 'ord_1', source: null },
      { __typename: 'Order', id: 'ord_2', source: null },
    ]);
    const foreign = await channels.bench.graphql(ENTITIES, { of }, partnerOf('shp_zoo'));
    expect(foreign.data?.['_entities']).toMatchObject([null, { source: null }, { source: null }, { source: null }]);
  });

  it('sees how the intake of a shop goes', async () => {
    const clock = new FakeClock();
    await using channels = await bootChannels({ clock, shops });
    const figures = async () =>
      (await channels.bench.graphql('{ shop(id: "shp_douyin") { lastPushAt lastPollAt pollIntervalSeconds backlog } }'))
        .data?.['shop'];
    expect(await figures()).toEqual({ lastPushAt: null, lastPollAt: null, pollIntervalSeconds: null, backlog: 0 });
    await channels.http.inject(douyinPush([paidMessage('4800000000000000001', 'm1')]));
    expect(await figures()).toMatchObject({ backlog: 1 });
    await channels.map();
    // Mapped, and now its detail waits to be read.
    expect(await figures()).toMatchObject({ backlog: 1, lastPushAt: clock.now().toISOString() });
  });
});
