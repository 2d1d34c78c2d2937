import { parse } from 'graphql';
import { ERROR_CODES } from '#contracts';
import { clientWith, type ClientOptions } from '../src/client.js';
import { ERROR_CODES as KNOWN, OrderMeshError } from '../src/errors.js';
import { retryAfter } from '../src/http.js';
import { backoffMs } from '../src/pause.js';
import { HttpServer, type Received, type Scripted } from './http-server.js';

const good: Scripted = { body: { data: { ok: true } } };
const failed = (code: string, more: object = {}, status = 200, headers = {}): Scripted => ({
  status,
  headers,
  body: { data: null, errors: [{ message: `said ${code}`, extensions: { code, ...more } }] },
});

/** A hub with a script, and a client that notes how long it would wait. */
async function scripted(answer: (request: Received, number: number) => Scripted, over: Partial<ClientOptions> = {}) {
  const server = await HttpServer.open(answer);
  const waits: number[] = [];
  const options = { url: server.url, key: 'omk_1', ...over } as ClientOptions;
  const client = clientWith(options, async ms => void waits.push(ms));
  return { server, client, waits, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = [];
  for await (const one of list) taken.push(one);
  return taken;
}

it('asks with its key and gives the data', async () => {
  await using hub = await scripted(() => good);
  expect(await hub.client.query('query Q($a: Int) { ok }', { a: 1 })).toEqual({ ok: true });
  expect(hub.server.received[0]).toMatchObject({ query: 'query Q($a: Int) { ok }', variables: { a: 1 } });
  expect(hub.server.received[0]?.headers['x-api-key']).toBe('omk_1');
});

it('takes documents as trees, and a token that is fetched anew for each request', async () => {
  let number = 0;
  await using hub = await scripted(() => good, { key: undefined, token: () => `t${++number}` } as never);
  await hub.client.query(parse('{ ok }'));
  await hub.client.query(parse('{ ok }'));
  expect(hub.server.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer t1', 'Bearer t2']);
  expect(hub.server.received[0]?.query.replace(/\s+/g, ' ')).toBe('{ ok }');
});

it('tells a refusal by its code, with the id of the log, and keeps what was answered beside it', async () => {
  await using hub = await scripted(() => ({
    body: {
      data: { order: { id: 'o', risk: null } },
      errors: [{ message: 'Look it up.', extensions: { code: 'INTERNAL', errorId: 'err_1' } }],
    },
  }));
  const error = await hub.client.query('{ order { id } }').catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(OrderMeshError);
  expect(error).toMatchObject({
    code: 'INTERNAL',
    errorId: 'err_1',
    retryAfterMs: null,
    message: 'Look it up.',
    data: { order: { id: 'o', risk: null } },
  });
  expect(hub.server.received).toHaveLength(1);
});

it('knows every code of the hub', () => {
  expect(KNOWN).toEqual(expect.arrayContaining([...ERROR_CODES]));
});

describe('a query', () => {
  it.each([
    ['the hub is away', failed('UNAVAILABLE')],
    ['the hub hangs up', null],
    ['a proxy finds no hub', { status: 503, body: '<html>' }],
    ['the hub asks to wait', failed('RATE_LIMITED', {}, 429, { 'retry-after': '2' })],
    ['a proxy asks to wait', { status: 429, body: '' }],
  ])('is asked again when %s', async (_case, trouble) => {
    await using hub = await scripted((_request, number) => (number < 3 ? trouble : good));
    expect(await hub.client.query('{ ok }')).toEqual({ ok: true });
    expect(hub.waits).toHaveLength(2);
    if (trouble?.headers && 'retry-after' in trouble.headers)
      expect(Math.min(...hub.waits)).toBeGreaterThanOrEqual(2_000);
  });

  it('is given up after as many attempts as were asked for', async () => {
    await using hub = await scripted(() => failed('UNAVAILABLE', { retryAfterMs: 700 }), { retries: 2 });
    await expect(hub.client.query('{ ok }')).rejects.toMatchObject({ code: 'UNAVAILABLE', retryAfterMs: 700 });
    expect(hub.server.received).toHaveLength(3);
  });

  it.each(['BAD_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'INTERNAL'])(
    'is not asked again when the answer is %s',
    async code => {
      await using hub = await scripted(() => failed(code));
      await expect(hub.client.query('{ ok }')).rejects.toMatchObject({ code });
      expect(hub.server.received).toHaveLength(1);
    },
  );

  it('is not asked again when a part failed for a reason that stays', async () => {
    const errors = ['UNAVAILABLE', 'FORBIDDEN'].map(code => ({ message: code, extensions: { code } }));
    await using hub = await scripted(() => ({ body: { data: {}, errors } }));
    await expect(hub.client.query('{ ok }')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(hub.server.received).toHaveLength(1);
  });

  it('does not wait longer than it may: the error says how long', async () => {
    await using hub = await scripted(() => failed('RATE_LIMITED', {}, 429, { 'retry-after': '3600' }));
    await expect(hub.client.query('{ ok }')).rejects.toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 3_600_000 });
    expect(hub.waits).toEqual([]);
  });

  it('ends with the reason of its signal', async () => {
    const stopping = new AbortController();
    await using hub = await scripted(() => {
      stopping.abort(new Error('enough'));
      return failed('UNAVAILABLE');
    });
    await expect(hub.client.query('{ ok }', {}, { signal: stopping.signal })).rejects.toThrow('enough');
    expect(hub.server.received).toHaveLength(1);
  });
});

describe('a mutation', () => {
  const ship = 'mutation S($key: String) { shipOrder(idempotencyKey: $key) { ok } }';
  it.each([
    ['with an idempotency key is sent again', ship, { key: 'k1' }, 2],
    ['with a key written out is sent again', 'mutation { shipOrder(idempotencyKey: "k") { ok } }', {}, 2],
    ['without one is sent once', 'mutation { shipOrder { ok } }', {}, 1],
    ['whose key was left out is sent once', ship, {}, 1],
    ['with one field without a key is sent once', 'mutation { a(idempotencyKey: "k") b }', {}, 1],
    [
      'with fields in a fragment is sent once',
      'mutation { ...F } fragment F on Mutation { a(idempotencyKey: "k") }',
      {},
      1,
    ],
  ])('%s', async (_case, document, variables, requests) => {
    await using hub = await scripted((_request, number) => (number === 1 ? failed('UNAVAILABLE') : good));
    await hub.client.mutate(document, variables).catch(() => undefined);
    expect(hub.server.received).toHaveLength(requests);
  });
});

describe('a list', () => {
  const LIST =
    'query L($first: Int, $after: String) { things(first: $first, after: $after) { nodes pageInfo { hasNextPage endCursor } } }';
  interface Things {
    readonly things: { nodes: number[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  }
  const page = ({ variables }: Received): Scripted => {
    const from = Number(variables['after'] ?? 0);
    const to = from + Number(variables['first']);
    const nodes = Array.from({ length: Math.min(25, to) - from }, (_, i) => from + i);
    return { body: { data: { things: { nodes, pageInfo: { hasNextPage: to < 25, endCursor: String(to) } } } } };
  };
  const things = ({ things: list }: Things) => list;

  it('is walked page by page to its end, and a page that fails for a while is asked for again', async () => {
    await using hub = await scripted((request, number) => (number === 2 ? failed('UNAVAILABLE') : page(request)));
    const walked = await all(hub.client.paginate<number, Things>(LIST, {}, things, { pageSize: 10 }));
    expect(walked).toEqual(Array.from({ length: 25 }, (_, i) => i));
    expect(hub.server.received.map(({ variables }) => variables)).toEqual([
      { first: 10 },
      { first: 10, after: '10' },
      { first: 10, after: '10' },
      { first: 10, after: '20' },
    ]);
  });

  it('is read no further than it is taken', async () => {
    await using hub = await scripted(page);
    for await (const thing of hub.client.paginate<number, Things>(LIST, {}, things, { pageSize: 10 }))
      if (thing === 4) break;
    expect(hub.server.received).toHaveLength(1);
  });

  it.each([
    ['lacks pageInfo', { nodes: [1] }, /pageInfo/],
    ['lacks its cursor', { nodes: [1], pageInfo: { hasNextPage: true } }, /endCursor/],
    ['lacks things', { pageInfo: { hasNextPage: false } }, /nodes/],
    ['never moves on', { nodes: [1], pageInfo: { hasNextPage: true, endCursor: 'c' } }, /\$after/],
  ])('that %s says what to select instead of going round in circles', async (_case, list, says) => {
    await using hub = await scripted(() => ({ body: { data: { things: list } } }));
    await expect(all(hub.client.paginate<number, Things>(LIST, {}, things))).rejects.toThrow(says);
  });
});

it('reads Retry-After in both of its forms', () => {
  const now = Date.UTC(2026, 10, 22, 8, 0, 0);
  expect(retryAfter('2', now)).toBe(2_000);
  expect(retryAfter('Sun, 22 Nov 2026 08:00:05 GMT', now)).toBe(5_000);
  expect(retryAfter('Sun, 22 Nov 2026 07:00:00 GMT', now)).toBe(0);
  expect([retryAfter(null), retryAfter(''), retryAfter('soon')]).toEqual([null, null, null]);
});

it('waits longer after each failure, never the same for all, and never shorter than asked', () => {
  const least = [1, 2, 3, 4, 50].map(failures => backoffMs(failures, null, () => 0));
  const most = [1, 2, 3, 4, 50].map(failures => backoffMs(failures, null, () => 1));
  expect(least).toEqual([125, 250, 500, 1_000, 10_000]);
  expect(most).toEqual([250, 500, 1_000, 2_000, 20_000]);
  expect(backoffMs(1, 5_000, () => 0)).toBeGreaterThanOrEqual(5_000);
});

it.each([
  [{ url: '/graphql', key: 'k' }, /whole address/],
  [{ url: 'http://h/graphql' }, /"key" or "token"/],
  [{ url: 'http://h/graphql', key: 'k', token: 't' }, /"key" or "token"/],
])('refuses options that cannot be meant: %j', (options, says) => {
  expect(() => clientWith(options as ClientOptions, async () => undefined)).toThrow(says);
});
