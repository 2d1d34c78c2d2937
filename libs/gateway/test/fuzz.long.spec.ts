import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import WebSocket from 'ws';
import { ERROR_CODES } from '#contracts';
import { STAFF, startFixture, until, type FixtureGateway } from './fixture-gateway.js';
import { chanceOf, mutated, oneOf } from './mutations.js';
import { ProtocolClient } from './protocol-client.js';

const inFull = process.env['LONG_PROOFS'] === 'full';
const OPERATIONS = inFull ? 10_000 : 1_000;
const FRAMES = inFull ? 1_000 : 100;
const AT_ONCE = 20;
/** Shown when a test fails; FUZZ_SEED repeats it. */
const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 1e9));

const CORPUS: readonly string[] = [
  '{ order(id: "o1") { id status note reservation { state by } risk { outcome } } }',
  'query Named($id: ID!, $more: Boolean!) { a: order(id: $id) { ...F } b: order(id: "o2") { id } } fragment F on Order { id risk @include(if: $more) { outcome } }',
  'query($n: Int = 5, $at: DateTime) { orders(first: $n, since: $at) { id shopId reservation { state } } }',
  'mutation Pay { pay(id: "o1") { id status } again: pay(id: "o2") { id } }',
  '{ viewer { kind name shops scopes } __typename }',
  '{ broken promised { value } fail(code: "CONFLICT") }',
  '{ __schema { types { name fields { name args { name } } } } __type(name: "Order") { name } }',
  'subscription { orderStatusChanged(shopId: "shp_a") { at order { id reservation { state } } } }',
];
const VARIABLES = [
  {},
  { id: 'o1', more: true },
  { n: 3 },
  { n: 'many' },
  { at: 'yesterday' },
  { id: { deep: [1] } },
  null,
  7,
  ['x'],
];
/** Where something comes from, what it is stored in, and what the fixture's own failure must not tell. */
const INTERNALS =
  /node_modules|\/libs\/|\.(?:ts|js|mjs):\d+|\bat .+\(.+:\d+:\d+\)|TypeError|ReferenceError|RangeError|SELECT |INSERT |sqlite|hunter2|10\.0\.0\.7|ECONNREFUSED|stacktrace|oms_staff_token/;
/** How a socket may close: by rules of WebSocket (1002, 1003, 1007, 1009) and of the protocol; never 1011 or 4500, which are faults of ours. */
const CLOSINGS = new Set([1000, 1002, 1003, 1005, 1006, 1007, 1009, 4400, 4401, 4403, 4406, 4408, 4409, 4429]);
/**
 * What may stay on the heap between the two halves of a run. Caches are bounded (1,000 documents read, 500 plans), but a short run
 * fills them only in its second half: some KiB for each of 500 documents. In full, when they are full before, 1 MiB was seen; a leak
 * would have to be under 1.7 KiB an operation to hide in it, and a forgotten request, connection or subscription is more.
 */
const MAY_STAY = 8 * 1_048_576;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

describe(`the doors under mutated input (FUZZ_SEED=${SEED})`, () => {
  let gateway: FixtureGateway;
  beforeAll(async () => {
    gateway = await startFixture({ config: { introspection: false } });
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  const isServing = async () => {
    expect((await gateway.ask('{ viewer { kind } }')).body).toEqual({ data: { viewer: { kind: 'STAFF' } } });
    const client = await ProtocolClient.ready(gateway.wsUrl);
    client.subscribe('1', '{ viewer { kind } }');
    expect((await client.about('1')).payload).toEqual({ data: { viewer: { kind: 'STAFF' } } });
    await client.leave();
  };

  it(`answers ${OPERATIONS} mutated operations in its own words, and forgets them`, async () => {
    const chance = chanceOf(SEED);
    const run = async (count: number) => {
      for (let done = 0; done < count; done += AT_ONCE)
        await Promise.all(Array.from({ length: AT_ONCE }, () => sendOperation(gateway, chance)));
    };
    await run(OPERATIONS / 2);
    const before = heap();
    await run(OPERATIONS / 2);
    expect(heap() - before).toBeLessThan(MAY_STAY);
    await isServing();
  });

  it(`outlives ${FRAMES} mutated conversations over sockets, and forgets them`, async () => {
    const chance = chanceOf(SEED + 1);
    const run = async (count: number) => {
      for (let done = 0; done < count; done += AT_ONCE / 2)
        await Promise.all(Array.from({ length: AT_ONCE / 2 }, () => converse(gateway, chance)));
    };
    await run(FRAMES / 2);
    const before = heap();
    await run(FRAMES / 2);
    await until(() => gateway.graph.pubsub.countOf('orders') === 0, 'no subscription is left');
    await until(async () => (await gateway.figure('ordermesh_live_clients')) === 0, 'no client is left');
    expect(heap() - before).toBeLessThan(MAY_STAY);
    await isServing();
  });
});

async function sendOperation({ url }: FixtureGateway, chance: () => number): Promise<void> {
  const query = mutated(oneOf(CORPUS, chance), chance);
  const whole = JSON.stringify({
    query,
    variables: oneOf(VARIABLES, chance),
    operationName: oneOf([null, 'Named', 'Pay', ''], chance),
  });
  // One in four is spoiled as JSON too.
  const body = chance() < 0.25 ? mutated(whole, chance) : whole;
  const accept = oneOf(['application/json', 'application/graphql-response+json', '*/*'], chance);
  const headers = { authorization: `Bearer ${STAFF}`, 'content-type': 'application/json', accept };
  const answer = await fetch(url, { method: 'POST', headers, body });
  const text = await answer.text();
  const told = `${body.slice(0, 500)}\n-> ${answer.status} ${text.slice(0, 500)}`;
  if (answer.status >= 500) throw new Error(`a fault of ours: ${told}`);
  checkAnswer(text, body, told);
}

function checkAnswer(text: string, sent: string, told: string): void {
  if (INTERNALS.test(text)) throw new Error(`shows what is inside: ${told}`);
  const { data, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: { extensions?: { code?: string } }[] };
  if (data === undefined && errors.length === 0) throw new Error(`says nothing: ${told}`);
  for (const { extensions } of errors) {
    const code = extensions?.code ?? '';
    if (!(ERROR_CODES as readonly string[]).includes(code)) throw new Error(`a code of no list: ${told}`);
    if (code === 'INTERNAL' && !/broken|promised|fail/.test(sent)) throw new Error(`was not expected: ${told}`);
  }
}

/** One client that introduces itself, more or less, and says a few things, more or less. */
async function converse({ wsUrl }: FixtureGateway, chance: () => number): Promise<void> {
  const socket = new WebSocket(wsUrl, chance() < 0.95 ? 'graphql-transport-ws' : []);
  const received: string[] = [];
  socket.on('message', data => received.push(String(data)));
  socket.on('error', () => undefined);
  const closed = new Promise<number>(resolve => socket.once('close', resolve));
  await Promise.race([new Promise(resolve => socket.once('open', resolve)), closed]);
  const sent = [chance() < 0.9 ? introduction : mutated(introduction, chance)];
  for (let i = 0; i < 4; i += 1) sent.push(frame(chance));
  for (const text of sent)
    if (socket.readyState === socket.OPEN) socket.send(chance() < 0.1 ? Buffer.from(text) : text);
  // Whatever was said before has been dealt with when this is answered, unless the socket was closed for it.
  if (socket.readyState === socket.OPEN) socket.send('{"type":"ping","payload":{"last":true}}');
  const answered = () => received.some(text => text.includes('"last":true')) || socket.readyState === socket.CLOSED;
  await until(answered, `an answer to ${sent.join('\n').slice(0, 2_000)}`, 15_000);
  socket.close();
  const code = await closed;
  const told = `${sent.join('\n').slice(0, 2_000)}\n-> ${code} ${received.join('\n').slice(0, 1_000)}`;
  if (!CLOSINGS.has(code)) throw new Error(`closed for a fault of ours: ${told}`);
  for (const text of received) if (INTERNALS.test(text)) throw new Error(`shows what is inside: ${told}`);
}

const introduction = JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${STAFF}` } });

function frame(chance: () => number): string {
  const query = chance() < 0.5 ? oneOf(CORPUS, chance) : mutated(oneOf(CORPUS, chance), chance);
  const id = oneOf(['1', '2', '3', ''], chance);
  const message = oneOf(
    [
      { id, type: 'subscribe', payload: { query, variables: oneOf(VARIABLES, chance) } },
      { id, type: 'subscribe', payload: { query: '', documentId: 'sha256:0', extensions: oneOf(VARIABLES, chance) } },
      { id, type: 'complete' },
      { type: 'ping', payload: oneOf(VARIABLES, chance) },
      { id, type: 'next', payload: { data: {} } },
      { id, type: 'error', payload: [] },
    ],
    chance,
  );
  const text = JSON.stringify(message);
  return chance() < 0.4 ? mutated(text, chance) : text;
}
