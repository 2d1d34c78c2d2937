import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Viewer } from '#contracts';
import { FakeClock, until } from '#testing';
import { HttpSource } from './http-source.js';

const viewer: Viewer = { kind: 'PARTNER', name: 'partner:one', shops: ['shp_1'], scopes: [] };
type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  body: { query: string; variables: Record<string, unknown> },
) => void;

describe('a subgraph over HTTP', () => {
  let server: Server;
  let handler: Handler;
  let source: HttpSource;
  let clock: FakeClock;
  let shared: number;
  const connections = new Set<unknown>();

  const open = (timeoutMs: number) => {
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/graphql`;
    const claims = ({ name, shops }: Viewer) => ({ 'x-viewer': `${name}:${String(shops)}` });
    const log = { warn: () => undefined };
    return new HttpSource({ name: 'risk', url, timeoutMs, claims, clock, shared: () => (shared += 1), log });
  };

  beforeEach(async () => {
    connections.clear();
    clock = new FakeClock();
    shared = 0;
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => handler(request, response, JSON.parse(String(Buffer.concat(chunks)))));
    });
    server.on('connection', socket => connections.add(socket));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    source = open(300);
  });
  afterEach(async () => {
    await source.close();
    server.closeAllConnections();
    server.close();
  });

  const ask = (query = 'query { a }', variables: Record<string, unknown> = {}, context: object = { viewer }) =>
    // The gateway hands over more than a source looks at.
    source.process({ request: { query, variables }, context } as unknown as Parameters<HttpSource['process']>[0]);
  const json = (response: ServerResponse, body: unknown, status = 200) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  it('asks with the claims of the viewer and over kept-alive connections', async () => {
    handler = (request, response, body) =>
      json(response, { data: { url: request.url, viewer: request.headers['x-viewer'], ...body } });
    for (let i = 0; i < 5; i += 1) {
      const { data } = await ask('query { a }', { i });
      expect(data).toEqual({ url: '/graphql', viewer: 'partner:one:shp_1', query: 'query { a }', variables: { i } });
    }
    expect(connections.size).toBeLessThanOrEqual(2);
  });

  it('asks for each entity once', async () => {
    handler = (_request, response, { variables }) =>
      json(response, {
        data: { _entities: (variables['representations'] as { id: string }[]).map(({ id }) => ({ id, n: 1 })) },
      });
    const { data } = await ask('query', { representations: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] });
    expect(data?.['_entities']).toEqual([
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
      { id: 'a', n: 1 },
    ]);
  });

  it('passes on an answer with errors, whatever its status', async () => {
    handler = (_request, response) =>
      json(response, { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] }, 400);
    expect(await ask()).toEqual({ errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] });
  });

  it.each<[string, Handler]>([
    ['answers with a page', (_request, response) => response.writeHead(502).end('<html>bad gateway</html>')],
    ['answers with other JSON', (_request, response) => json(response, { status: 'starting' }, 503)],
    ['answers with null', (_request, response) => json(response, null)],
    ['does not answer in time', () => undefined],
    [
      'stops in the middle',
      (_request, response) =>
        void response.writeHead(200, { 'content-length': '100' }).write('{"data"', () => response.destroy()),
    ],
  ])('is UNAVAILABLE, by name and without details, when it %s', async (_case, behaviour) => {
    handler = behaviour;
    await expect(ask()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      facts: { service: 'risk' },
      message: expect.not.stringContaining('127.0.0.1'),
    });
  });

  it('is UNAVAILABLE when nobody listens', async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
    await expect(ask()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('asks a query again, but never a mutation, when the connection is closed just as it is used', async () => {
    let asked = 0;
    handler = (request, response) => {
      asked += 1;
      if (asked === 1) request.socket.destroy();
      else json(response, { data: { ok: true } });
    };
    expect(await ask('query { ok }')).toEqual({ data: { ok: true } });
    expect(asked).toBe(2);
    asked = 0;
    await expect(ask('mutation { ok }')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(asked).toBe(1);
  });

  describe('asked the same while the answer is on its way', () => {
    let waiting: ServerResponse[];
    beforeEach(async () => {
      await source.close();
      source = open(30_000);
      waiting = [];
      handler = (_request, response) => void waiting.push(response);
    });
    const arrived = (count: number) =>
      until(
        () => Promise.resolve(waiting.length),
        length => length === count,
      );
    const answerAll = () => waiting.splice(0).forEach((response, index) => json(response, { data: { list: [index] } }));

    it('is asked once, and everybody gets an object of his own', async () => {
      const answers = [ask(), ask(), ask()];
      await arrived(1);
      const late = ask();
      answerAll();
      const [first, ...others] = await Promise.all([...answers, late]);
      expect(shared).toBe(3);
      (first?.data?.['list'] as number[]).push(99);
      expect(others).toEqual([0, 0, 0].map(index => ({ data: { list: [index] } })));
    });

    it.each<[string, string, Record<string, unknown>, Viewer]>([
      ['other words', 'query { b }', {}, viewer],
      ['other variables', 'query { a }', { i: 1 }, viewer],
      ['another name', 'query { a }', {}, { ...viewer, name: 'partner:two' }],
      ['other shops', 'query { a }', {}, { ...viewer, shops: ['shp_1', 'shp_2'] }],
      ['other scopes', 'query { a }', {}, { ...viewer, scopes: ['orders:read'] }],
    ])('is asked again for %s', async (_case, query, variables, other) => {
      const answers = [ask(), ask(query, variables, { viewer: other })];
      await arrived(2);
      answerAll();
      await Promise.all(answers);
      expect(shared).toBe(0);
    });

    it('is asked each time by who may read personal data, by an event and by a mutation', async () => {
      const person: Viewer = { ...viewer, scopes: ['pii:read'] };
      const answers = [
        ...[ask(), ask('query { a }', {}, { viewer, isEvent: true })],
        ...[ask('query { a }', {}, { viewer: person }), ask('query { a }', {}, { viewer: person })],
        ...[ask('mutation { a }'), ask('mutation { a }')],
      ];
      await arrived(6);
      answerAll();
      await Promise.all(answers);
      expect(shared).toBe(0);
    });

    it('is asked again by who changed something meanwhile', async () => {
      const before = ask();
      await arrived(1);
      const changed = ask('mutation { a }');
      await arrived(2);
      json(waiting[1] as ServerResponse, { data: { ok: true } });
      await changed;
      const after = ask();
      await arrived(3);
      waiting.splice(1, 1);
      answerAll();
      expect(await Promise.all([before, after])).toEqual([{ data: { list: [0] } }, { data: { list: [1] } }]);
    });

    it('is asked again after a failure', async () => {
      const failing = [ask(), ask()];
      await arrived(1);
      waiting.splice(0).forEach(response => response.writeHead(502).end('<html>'));
      for (const one of failing) await expect(one).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      const again = ask();
      await arrived(1);
      answerAll();
      expect(await again).toEqual({ data: { list: [0] } });
    });
  });

  it('is left alone after five failures, until one request after a rest is answered', async () => {
    let asked = 0;
    handler = (_request, response) => {
      asked += 1;
      response.writeHead(503).end('starting');
    };
    const isAway = async () => expect(ask()).rejects.toMatchObject({ code: 'UNAVAILABLE', facts: { service: 'risk' } });
    for (let i = 0; i < 7; i += 1) await isAway();
    expect([asked, source.breakerState]).toEqual([5, 'OPEN']);
    clock.advance(1_000);
    await isAway();
    await isAway();
    expect(asked).toBe(6);
    clock.advance(1_000);
    handler = (_request, response) => json(response, { data: { ok: true } });
    expect(await ask()).toEqual({ data: { ok: true } });
    expect(source.breakerState).toBe('CLOSED');
  });

  it('is not left alone for refusing what it is asked', async () => {
    handler = (_request, response) => json(response, { errors: [{ message: 'no' }] }, 400);
    for (let i = 0; i < 7; i += 1) await ask();
    expect(source.breakerState).toBe('CLOSED');
  });
});
