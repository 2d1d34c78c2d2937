import { operationHash } from '../src/registered-operations.js';
import { MemoryOperationRegistry } from './memory-operation-registry.js';
import { PARTNER_A, PARTNER_B, post, STAFF, startFixture, type FixtureGateway } from './fixture-gateway.js';
import { ProtocolClient } from './protocol-client.js';

const KIND = '{ viewer { kind } }';
const ORDER = 'query Order($id: ID!) { order(id: $id) { id } }';
const LIVE = 'subscription { orderStatusChanged { position } }';

describe('registered operations', () => {
  let gateway: FixtureGateway;
  let hashes: Record<string, string>;
  beforeAll(async () => {
    gateway = await startFixture({ limits: { a: { registeredOnly: true } } });
    hashes = {
      order: await gateway.registry.register('partner:a', ORDER),
      live: await gateway.registry.register('partner:a', LIVE),
      kindOfB: await gateway.registry.register('partner:b', KIND),
    };
  });
  afterAll(() => gateway[Symbol.asyncDispose]());
  const send = (token: string, body: object) => post(gateway.url, body, { authorization: `Bearer ${token}` });
  const persisted = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } });

  it.each([
    ['documentId', (hash: string) => ({ documentId: hash })],
    ['documentId that names its algorithm', (hash: string) => ({ documentId: `sha256:${hash}` })],
    ['the extension of persisted queries', (hash: string) => ({ extensions: persisted(hash) })],
    ['the hash beside the text', (hash: string) => ({ query: ORDER, documentId: hash })],
  ])('are run by %s, with variables', async (_case, naming) => {
    const body = { ...naming(hashes['order'] ?? ''), variables: { id: 'o1' } };
    expect((await send(PARTNER_A, body)).body).toEqual({ data: { order: { id: 'o1' } } });
  });

  it('are run by GET, so that caches on the way may help', async () => {
    const headers = { authorization: `Bearer ${PARTNER_A}`, 'apollo-require-preflight': 'true' };
    const variables = encodeURIComponent(JSON.stringify({ id: 'o1' }));
    const extensions = encodeURIComponent(JSON.stringify(persisted(hashes['order'])));
    for (const name of [`documentId=${hashes['order']}`, `extensions=${extensions}`]) {
      const answer = await fetch(`${gateway.url}?${name}&variables=${variables}`, { headers });
      expect(await answer.json()).toEqual({ data: { order: { id: 'o1' } } });
    }
  });

  it('are all that a key bound to them may run, by their text or by their hash', async () => {
    expect((await send(PARTNER_A, { query: ORDER, variables: { id: 'o1' } })).body.data).toEqual({
      order: { id: 'o1' },
    });
    for (const query of [KIND, `${ORDER} `, '{ __schema { queryType { name } } }', '{ not valid']) {
      const { body } = await send(PARTNER_A, { query });
      expect(body.errors).toEqual([
        {
          message: 'This key may run registered operations only, and this one is not: register it first.',
          extensions: { code: 'FORBIDDEN', hash: operationHash(query) },
        },
      ]);
    }
  });

  it('belong to the key that registered them', async () => {
    expect((await send(PARTNER_A, { documentId: hashes['kindOfB'] })).body.errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await send(PARTNER_B, { documentId: hashes['kindOfB'] })).body.data).toEqual({
      viewer: { kind: 'PARTNER' },
    });
    expect((await send(PARTNER_B, { documentId: hashes['order'] })).body.errors[0].extensions.code).toBe('NOT_FOUND');
    expect((await send(STAFF, { documentId: hashes['order'] })).body.errors[0].extensions.code).toBe('NOT_FOUND');
  });

  it('are not registered by sending them: a text beside an unknown hash is run for who may run anything', async () => {
    const body = { query: KIND, extensions: persisted(operationHash(KIND)) };
    expect((await send(STAFF, body)).body.data).toEqual({ viewer: { kind: 'STAFF' } });
    expect((await send(STAFF, { documentId: operationHash(KIND) })).body.errors[0].extensions.code).toBe('NOT_FOUND');
  });

  it.each([
    ['a hash of another text', () => ({ query: KIND, documentId: hashes['order'] }), 200],
    ['a hash that is none', () => ({ documentId: 'order' }), 400],
    ['a hash that is a number', () => ({ extensions: persisted(7) }), 400],
    ['an empty hash and no text', () => ({ documentId: '' }), 400],
  ])('are refused with %s', async (_case, body, status) => {
    const answer = await send(STAFF, body());
    expect([answer.status, answer.body.errors[0].extensions]).toEqual([status, { code: 'BAD_INPUT' }]);
  });

  it('are gone once they are taken off the list', async () => {
    const hash = await gateway.registry.register('partner:b', '{ __typename }');
    expect((await send(PARTNER_B, { documentId: hash })).body.data).toEqual({ __typename: 'Query' });
    expect(await gateway.registry.remove('partner:b', hash)).toBe(true);
    expect((await send(PARTNER_B, { documentId: hash })).body.errors[0].extensions.code).toBe('NOT_FOUND');
  });

  it('are served over sockets, subscriptions too, and nothing else to a key bound to them', async () => {
    const client = await ProtocolClient.ready(gateway.wsUrl, PARTNER_A);
    const subscribe = (id: string, payload: object) => client.say({ id, type: 'subscribe', payload });
    subscribe('1', { query: '', documentId: hashes['order'], variables: { id: 'o1' } });
    expect(await client.about('1')).toMatchObject({ type: 'next', payload: { data: { order: { id: 'o1' } } } });
    subscribe('2', { query: '', extensions: persisted(hashes['live']) });
    for (const query of [KIND, LIVE.replace('position', 'at')]) {
      subscribe('3', { query });
      const { type, payload } = await client.about('3');
      expect([type, payload[0].extensions.code]).toEqual(['error', 'FORBIDDEN']);
    }
    gateway.graph.move('o1', 'SHIPPED', 4);
    expect(await client.about('2')).toMatchObject({
      type: 'next',
      payload: { data: { orderStatusChanged: { position: 4 } } },
    });
    await client.leave();
  });
});

it('says nothing of why the list of registered operations cannot be read, over either door', async () => {
  class Broken extends MemoryOperationRegistry {
    override find(): Promise<never> {
      return Promise.reject(new Error('SELECT text FROM operations: password=hunter2'));
    }
  }
  await using gateway = await startFixture({ registry: new Broken() });
  const documentId = operationHash(KIND);
  const { status, body } = await post(gateway.url, { documentId }, { authorization: `Bearer ${STAFF}` });
  const client = await ProtocolClient.ready(gateway.wsUrl);
  client.say({ id: '1', type: 'subscribe', payload: { query: '', documentId } });
  const { payload } = await client.about('1');
  await client.leave();
  expect(status).toBe(500);
  for (const errors of [body.errors, payload]) {
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/err_/),
        extensions: { code: 'INTERNAL', errorId: expect.stringMatching(/^err_/) },
      },
    ]);
  }
});
