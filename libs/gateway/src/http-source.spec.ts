import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Viewer } from '#contracts';
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
  const connections = new Set<unknown>();

  beforeEach(async () => {
    connections.clear();
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => handler(request, response, JSON.parse(String(Buffer.concat(chunks)))));
    });
    server.on('connection', socket => connections.add(socket));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const claims = ({ name, shops }: Viewer) => ({ 'x-viewer': `${name}:${String(shops)}` });
    source = new HttpSource({
      name: 'risk',
      url: `http://127.0.0.1:${port}/graphql`,
      timeoutMs: 300,
      claims,
      log: { warn: () => undefined },
    });
  });
  afterEach(async () => {
    await source.close();
    server.closeAllConnections();
    server.close();
  });

  const ask = (query = 'query { a }', variables: Record<string, unknown> = {}) =>
    // The gateway hands over more than a source looks at.
    source.process({ request: { query, variables }, context: { viewer } } as unknown as Parameters<
      HttpSource['process']
    >[0]);
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
});
