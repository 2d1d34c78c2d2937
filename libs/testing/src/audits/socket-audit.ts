import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { ProtocolClient, type ProtocolMessage } from '../protocol-client.js';
import { checked, type AuditedDoor, type CheckResult } from './audit.js';

/** One rule of graphql-transport-ws; throws when the server breaks it. */
export interface SocketCheck {
  readonly name: string;
  run(door: AuditedDoor): Promise<void>;
}

const LIVE = 'subscription { orderStatusChanged { position } }';
const QUERY = '{ viewer { kind } }';
const ANSWER = { data: { viewer: { kind: 'STAFF' } } };
const HOUR_GLASS_MS = 10_000;

const socketUrl = ({ url }: AuditedDoor): string => url.replace(/^http/, 'ws');
const ready = (door: AuditedDoor) => ProtocolClient.ready(socketUrl(door), door.token);
const closesWith = async (client: ProtocolClient, code: number) => strictEqual((await closing(client)).code, code);

/** How the socket closes; a server that keeps it open fails the check. */
async function closing(client: ProtocolClient): Promise<{ code: number; reason: string }> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the socket stays open')), HOUR_GLASS_MS);
  });
  return Promise.race([client.closed, impatience]).finally(() => {
    clearTimeout(timer);
    client.socket.terminate();
  });
}

const refusedMessages: readonly (readonly [string, string])[] = [
  ['not JSON', 'nonsense'],
  ['JSON that is no object', '7'],
  ['an unknown type', '{"type":"hello"}'],
  ['no type', '{"id":"1"}'],
  ['a subscribe without a query', '{"id":"1","type":"subscribe","payload":{}}'],
  ['a subscribe without an id', '{"type":"subscribe","payload":{"query":"{ __typename }"}}'],
  ['a subscribe with an empty id', '{"id":"","type":"subscribe","payload":{"query":"{ __typename }"}}'],
  ['an introduction that is a list', '{"type":"connection_init","payload":["token"]}'],
  ['variables that are text', '{"id":"1","type":"subscribe","payload":{"query":"{ __typename }","variables":"x"}}'],
  ['a ping whose payload is text', '{"type":"ping","payload":"x"}'],
  ['a message that only servers send', '{"type":"connection_ack"}'],
];

const wrongOperations: readonly (readonly [string, string, object | undefined])[] = [
  ['that does not parse', 'subscription {', undefined],
  ['that is not valid', 'subscription { nothing }', undefined],
  [
    'with a variable of the wrong type',
    'subscription($s: ID) { orderStatusChanged(shopId: $s) { at } }',
    { s: { a: 1 } },
  ],
  ['without a variable it needs', 'subscription($s: ID!) { orderStatusChanged(shopId: $s) { at } }', {}],
  ['with two operations and no name', 'query A { __typename } query B { __typename }', undefined],
  ['without an operation', 'fragment F on Order { id }', undefined],
];

/** Rules about the connection itself. */
const connection: readonly SocketCheck[] = [
  {
    name: 'acknowledges a client that introduces itself',
    run: async door => (await ready(door)).leave(),
  },
  {
    name: 'closes 4406 on a client that names no protocol',
    run: async door => closesWith(await ProtocolClient.open(socketUrl(door), { protocol: [] }), 4406),
  },
  {
    name: 'does not speak a protocol it does not know',
    run: async door => {
      const other = { protocol: 'graphql-ws' };
      // A client that asked for a protocol and gets none hangs up by itself.
      const client = await ProtocolClient.open(socketUrl(door), other).catch(() => null);
      if (client) await closesWith(client, 4406);
    },
  },
  {
    name: 'closes 4408 on a client that does not introduce itself',
    run: async door =>
      deepStrictEqual(await closing(await ProtocolClient.open(socketUrl(door))), {
        code: 4408,
        reason: 'Connection initialisation timeout',
      }),
  },
  {
    name: 'closes 4429 on a second introduction',
    run: async door => {
      const client = await ready(door);
      client.say({ type: 'connection_init', payload: { authorization: `Bearer ${door.token}` } });
      await closesWith(client, 4429);
    },
  },
  {
    name: 'closes 4401 on an operation before the introduction',
    run: async door => {
      const client = await ProtocolClient.open(socketUrl(door));
      client.subscribe('1', QUERY);
      await closesWith(client, 4401);
    },
  },
  ...[undefined, { authorization: 'Bearer nobody' }].map(payload => ({
    name: `closes 4403 on a client that introduces itself with ${payload ? 'an unknown token' : 'nothing'}`,
    run: async (door: AuditedDoor) => {
      const client = await ProtocolClient.open(socketUrl(door));
      client.say({ type: 'connection_init', payload });
      await closesWith(client, 4403);
    },
  })),
  ...refusedMessages.map(([what, message]) => ({
    name: `closes 4400 on ${what}`,
    run: async (door: AuditedDoor) => {
      const client = await ready(door);
      client.say(message);
      await closesWith(client, 4400);
    },
  })),
  {
    name: 'answers a ping with a pong and its payload, before and after the introduction',
    run: async door => {
      for (const client of [await ProtocolClient.open(socketUrl(door)), await ready(door)]) {
        client.say({ type: 'ping', payload: { at: 1 } });
        deepStrictEqual(await client.next(), { type: 'pong', payload: { at: 1 } });
        await client.leave();
      }
    },
  },
  {
    name: 'takes a pong nobody asked for, and a complete of nothing',
    run: async door => {
      const client = await ready(door);
      client.say({ type: 'pong' }, { type: 'pong', payload: { any: 'thing' } }, { type: 'complete', id: 'nobody' });
      await client.roundTrip();
      deepStrictEqual(client.received, []);
      await client.leave();
    },
  },
];

/** Rules about operations on a connection. */
const operations: readonly SocketCheck[] = [
  ...wrongOperations.map(([what, query, variables]) => ({
    name: `answers an operation ${what} with an error of that operation and stays open`,
    run: async (door: AuditedDoor) => {
      const client = await ready(door);
      client.subscribe('1', query, variables);
      const { type, payload } = await client.about('1');
      strictEqual(type, 'error');
      ok(Array.isArray(payload) && payload.length > 0, 'the payload is a list of errors');
      for (const { extensions } of payload as ProtocolMessage['payload'][])
        deepStrictEqual(extensions, { code: 'BAD_INPUT' });
      await answersQuery(client, '1');
      await client.leave();
    },
  })),
  {
    name: 'answers a query with one next and a complete',
    run: async door => {
      const client = await ready(door);
      await answersQuery(client, 'q');
      await client.leave();
    },
  },
  {
    name: 'closes 4409 on an id that is in use',
    run: async door => {
      const client = await ready(door);
      client.subscribe('1', LIVE);
      client.subscribe('1', LIVE);
      deepStrictEqual(await closing(client), { code: 4409, reason: 'Subscriber for 1 already exists' });
    },
  },
  {
    name: 'says nothing of a subscription that the client has completed, whose id may be used again at once',
    run: async door => {
      const client = await ready(door);
      client.subscribe('1', LIVE);
      await client.roundTrip();
      client.together(() => {
        client.say({ id: '1', type: 'complete' });
        client.subscribe('1', QUERY);
      });
      deepStrictEqual(await client.about('1'), { id: '1', type: 'next', payload: ANSWER });
      deepStrictEqual(await client.about('1'), { id: '1', type: 'complete' });
      await client.roundTrip();
      deepStrictEqual(client.received, []);
      await client.leave();
    },
  },
  {
    name: 'keeps the operations of one socket apart',
    run: async door => {
      const client = await ready(door);
      client.subscribe('live', LIVE);
      const ids = Array.from({ length: 20 }, (_, n) => `q${n}`);
      for (const id of ids) client.subscribe(id, `{ viewer { ${id}: kind } }`);
      for (const id of ids) deepStrictEqual((await client.about(id)).payload, { data: { viewer: { [id]: 'STAFF' } } });
      await client.leave();
    },
  },
];

async function answersQuery(client: ProtocolClient, id: string): Promise<void> {
  client.subscribe(id, QUERY);
  deepStrictEqual(await client.about(id), { id, type: 'next', payload: ANSWER });
  deepStrictEqual(await client.about(id), { id, type: 'complete' });
}

/** The rules of PROTOCOL.md of graphql-transport-ws that a server can be held to from outside; the door is opened as staff. */
export const SOCKET_CHECKS: readonly SocketCheck[] = [...connection, ...operations];

/** Holds a server to all of them. */
export async function socketAudit(door: AuditedDoor): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const [index, { name, run }] of SOCKET_CHECKS.entries())
    results.push(await checked(`WS${String(index + 1).padStart(2, '0')}`, name, () => run(door)));
  return results;
}
