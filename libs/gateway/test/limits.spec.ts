import { FakeClock } from '#testing';
import { PARTNER_A, PARTNER_A2, PARTNER_B, startFixture, until, type FixtureGateway } from './fixture-gateway.js';
import { ProtocolClient } from './protocol-client.js';

const ORDERS = 'query($n: Int) { orders(first: $n) { id reservation { state } } }';

describe('what one operation may ask', () => {
  let gateway: FixtureGateway;
  beforeAll(async () => {
    gateway = await startFixture({
      config: {
        limitCost: 150,
        limitDepth: 3,
        limitAliases: 5,
        limitRootFields: 6,
        limitDirectives: 8,
        limitTokens: 80,
      },
    });
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  const errorsOver = {
    HTTP: async (query: string, variables: object) => (await gateway.ask(query, { variables })).body.errors,
    'a socket': async (query: string, variables: object) => {
      const client = await ProtocolClient.ready(gateway.wsUrl);
      client.subscribe('1', query, variables);
      const { type, payload } = await client.about('1');
      expect(type).toBe('error');
      await client.leave();
      return payload;
    },
  };

  describe.each(['HTTP', 'a socket'] as const)('is refused over %s before anything is fetched', door => {
    it.each([
      ['what costs too much', ORDERS, { n: 80 }, { code: 'COST_EXCEEDED', cost: 160, allowed: 150 }],
      ['a page that is too large', ORDERS, { n: 101 }, { code: 'BAD_INPUT' }],
      [
        'fields too deep in others',
        '{ order(id: "o1") { reservation { state { x } } } }',
        {},
        { code: 'BAD_INPUT', limit: 'depth', allowed: 3, found: 4 },
      ],
      [
        'too many aliases',
        '{ a: __typename order(id: "o1") { b: id c: id d: id e: id f: id } }',
        {},
        { code: 'BAD_INPUT', limit: 'aliases', allowed: 5, found: 6 },
      ],
      [
        'the same field again and again',
        `{ ${'__typename '.repeat(7)} }`,
        {},
        { code: 'BAD_INPUT', limit: 'rootFields', allowed: 6, found: 7 },
      ],
      [
        'too many directives',
        `{ __typename ${'@skip(if: false) '.repeat(9)} }`,
        {},
        { code: 'BAD_INPUT', limit: 'directives', allowed: 8, found: 9 },
      ],
      ['too many words', `{ order(id: "o1") { ${'id '.repeat(90)} } }`, {}, { code: 'BAD_INPUT' }],
    ])('%s', async (_case, query, variables, extensions) => {
      const asked = { ...gateway.graph.asked };
      const errors = await errorsOver[door](query, variables);
      expect(errors).toHaveLength(1);
      expect(errors[0].extensions).toEqual(extensions);
      expect(gateway.graph.asked).toEqual(asked);
    });
  });

  it('is served up to the limit itself', async () => {
    const { body } = await gateway.ask(ORDERS, { variables: { n: 75 } });
    expect(body.errors).toBeUndefined();
    expect(body.data.orders).toHaveLength(3);
  });

  it('says in one sentence what to change', async () => {
    const message = async (query: string, variables: object) =>
      (await gateway.ask(query, { variables })).body.errors[0].message;
    expect(await message(ORDERS, { n: 101 })).toBe(
      'first must be from 1 to 100: read longer lists page by page, with after.',
    );
    expect(await message(ORDERS, { n: 80 })).toMatch(/costs up to 160, 150 are allowed: ask for smaller pages/);
  });
});

describe('the quotas of a key', () => {
  const clock = new FakeClock();
  let gateway: FixtureGateway;
  beforeAll(async () => {
    gateway = await startFixture({
      clock,
      limits: {
        a: { requestsPerMinute: 3 },
        a2: { costPerMinute: 60 },
        b: { requestsPerMinute: 10, costPerMinute: 100 },
      },
    });
  });
  afterAll(() => gateway[Symbol.asyncDispose]());
  beforeEach(() => clock.advance(60_000));
  const ask = (token: string, query = '{ __typename }', variables = {}) => gateway.ask(query, { token, variables });

  it('allow so many requests at once, then what comes in, and tell how long to wait', async () => {
    for (const remaining of [2, 1, 0]) {
      const { status, headers, body } = await ask(PARTNER_A);
      expect(status).toBe(200);
      expect(body.extensions.quota.requests).toMatchObject({ limit: 3, remaining });
      expect(headers.get('ratelimit-policy')).toBe('"requests";q=3;w=60');
      expect(headers.get('ratelimit')).toBe(`"requests";r=${remaining};t=${(3 - remaining) * 20}`);
    }
    const refused = await ask(PARTNER_A);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '20']);
    expect(refused.headers.get('ratelimit')).toBe('"requests";r=0;t=60');
    expect(refused.body.errors[0]).toMatchObject({
      message: 'This key allows 3 requests a minute, and they are used up: ask again in 20 s.',
      extensions: { code: 'RATE_LIMITED', retryAfterMs: 20_000, quota: { requests: { limit: 3, remaining: 0 } } },
    });
    clock.advance(20_000);
    expect((await ask(PARTNER_A)).status).toBe(200);
    expect((await ask(PARTNER_A)).status).toBe(429);
  });

  it('count what is wrong as well, since it has to be read', async () => {
    for (let i = 0; i < 3; i += 1)
      expect((await ask(PARTNER_A, '{ nothing }')).body.errors[0].extensions.code).toBe('BAD_INPUT');
    expect((await ask(PARTNER_A)).status).toBe(429);
  });

  it('count cost by what is asked, and refuse at once what can never be paid', async () => {
    const first = await ask(PARTNER_A2, ORDERS, { n: 25 });
    expect(first.body.extensions.quota).toEqual({ cost: { limit: 60, remaining: 10, resetSeconds: 50, charged: 50 } });
    const second = await ask(PARTNER_A2, ORDERS, { n: 6 });
    expect([second.status, second.body.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(second.headers.get('retry-after')).toBe('2');
    expect((await ask(PARTNER_A2, ORDERS, { n: 5 })).status).toBe(200);
    const never = await ask(PARTNER_A2, ORDERS, { n: 31 });
    expect([never.status, never.body.errors[0].extensions]).toEqual([
      200,
      { code: 'COST_EXCEEDED', cost: 62, allowed: 60 },
    ]);
  });

  it('are of the key: another is not touched, and staff have none', async () => {
    for (let i = 0; i < 4; i += 1) await ask(PARTNER_A);
    expect((await ask(PARTNER_B)).body.extensions.quota).toMatchObject({
      requests: { remaining: 9 },
      cost: { remaining: 100 },
    });
    const staff = await gateway.ask('{ __typename }');
    expect(staff.body).toEqual({ data: { __typename: 'Query' } });
    expect(staff.headers.get('ratelimit')).toBeNull();
  });

  it('hold over sockets too, for queries and for the beginning of subscriptions', async () => {
    const client = await ProtocolClient.ready(gateway.wsUrl, PARTNER_A);
    client.subscribe('1', '{ __typename }');
    expect((await client.about('1')).payload).toMatchObject({
      extensions: { quota: { requests: { limit: 3, remaining: 2 } } },
    });
    await client.about('1');
    client.subscribe('2', 'subscription { orderStatusChanged { at } }');
    await until(() => gateway.graph.pubsub.countOf('orders') === 1, 'the upstream opens');
    // Over the other door of the same key.
    expect((await ask(PARTNER_A)).status).toBe(200);
    client.subscribe('3', 'subscription { orderStatusChanged { position } }');
    const refused = await client.about('3');
    expect(refused.type).toBe('error');
    expect(refused.payload[0].extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 20_000 });
    gateway.graph.move('o1', 'SHIPPED');
    expect(await client.about('2')).toMatchObject({
      type: 'next',
      payload: { data: { orderStatusChanged: { at: 'now' } } },
    });
    await client.leave();
  });
});
