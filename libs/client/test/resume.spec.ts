import { GraphQLError } from 'graphql';
import WebSocket from 'ws';
import { until } from '#testing';
import { clientWith } from '../src/client.js';
import type { LiveEvent, LiveOptions } from '../src/live/live-stream.js';
import { LiveServer, stale, type Fact } from './live-server.js';

type Moved = Record<string, Fact>;
const MOVED = 'subscription { orderMoved { name } }';
const soon = () => new Promise<void>(resolve => void setImmediate(resolve));

const faults: unknown[] = [];
const note = (fault: unknown) => void faults.push(fault);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => {
  process.off('unhandledRejection', note);
  expect(faults).toEqual([]);
});

const clientOf = (server: { url: string }) => clientWith({ url: server.url, key: 'k', webSocket: WebSocket }, soon);

function follow(server: LiveServer, options: LiveOptions = {}) {
  const client = clientOf(server);
  const stream = client.subscribe<Moved>(MOVED, {}, options);
  const seen: string[] = [];
  const ended = (async () => {
    for await (const { data } of stream) seen.push(Object.values(data)[0]?.name ?? '');
  })();
  ended.catch(() => undefined);
  return { stream, seen, ended, [Symbol.asyncDispose]: () => stream[Symbol.asyncDispose]() };
}

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) % below;
  };
}

it('sees each of 10,000 events once and in order while its connection is broken a hundred times at random', async () => {
  await using server = await LiveServer.open();
  await using following = follow(server, { buffer: 500 });
  const { seen, stream } = following;
  await until(() => server.live === 1);
  const below = numbers(7);
  server.emit(10);
  await until(() => seen.length > 0);
  const breaks = [() => server.cut(), () => server.close(1000), () => server.close(1012), () => server.close(4408)];
  let broken = 0;
  let askedBefore = 0;
  while (server.feed.length < 9_990 || broken < 100) {
    server.emit(Math.min(1 + below(200), 9_990 - server.feed.length));
    server.overlap = below(3);
    for (let turns = below(8); turns > 0; turns -= 1) await soon();
    const isLive = server.live > 0 && server.asked.length > askedBefore;
    if (broken >= 100 || !isLive || seen.length < broken * 90) continue;
    askedBefore = server.asked.length;
    breaks[below(breaks.length)]?.();
    broken += 1;
  }
  server.emit(10);
  await until(() => seen.length >= 10_000);
  expect(broken).toBe(100);
  expect(server.asked.length).toBeGreaterThan(100);
  expect(seen).toEqual(server.feed.map(({ name }) => name));
  await stream.return?.();
  await until(() => server.live === 0);
});

it('misses nothing when its first connection is closed in peace', async () => {
  await using server = await LiveServer.open();
  await using following = follow(server);
  const { seen } = following;
  await until(() => server.live === 1);
  server.emit(1);
  await until(() => seen.length === 1);
  server.close(1000);
  await until(() => server.live === 0 || server.asked.length === 2);
  server.emit(3);
  await until(() => seen.length === 4);
  expect(server.asked).toEqual([{}, { after: server.feed[0]?.position }]);
});

it('begins behind a position that was kept from an earlier run', async () => {
  await using server = await LiveServer.open();
  server.emit(5);
  await using following = follow(server, { after: server.feed[1]?.position ?? 0 });
  const { seen } = following;
  await until(() => seen.length === 3);
  expect(seen).toEqual(server.feed.slice(2).map(({ name }) => name));
});

it('asks for the lists to be loaded anew when the feed does not reach back, and goes on live', async () => {
  await using server = await LiveServer.open();
  const resyncs: string[] = [];
  await using following = follow(server, { onResync: ({ code }) => void resyncs.push(`${code} after ${seen.length}`) });
  const { seen, ended } = following;
  await until(() => server.live === 1);
  server.emit(2);
  await until(() => seen.length === 2);
  server.forgotten = 100;
  server.cut();
  await until(() => resyncs.length === 1 && server.live === 1);
  server.emit(1);
  await until(() => seen.length === 3);
  expect(resyncs).toEqual(['RESYNC_REQUIRED after 2']);
  expect(seen.at(-1)).toBe(server.feed.at(-1)?.name);
  await expect(Promise.race([ended, soon()])).resolves.toBeUndefined();
});

it('hands out no event from after a gap before the lists are loaded', async () => {
  await using server = await LiveServer.open();
  let loaded: () => void = () => undefined;
  const loading = new Promise<void>(resolve => {
    loaded = resolve;
  });
  let isLoading = false;
  const onResync = () => {
    isLoading = true;
    return loading;
  };
  await using following = follow(server, { onResync });
  const { seen } = following;
  await until(() => server.live === 1);
  server.emit(1);
  await until(() => seen.length === 1);
  server.forgotten = 100;
  server.cut();
  await until(() => isLoading && server.live === 1);
  server.emit(3);
  for (let turns = 0; turns < 50; turns += 1) await soon();
  expect(seen).toHaveLength(1);
  loaded();
  await until(() => seen.length === 4);
});

it('throws RESYNC_REQUIRED at the gap when nobody loads lists, after what came before it', async () => {
  await using server = await LiveServer.open();
  await using following = follow(server);
  const { seen, ended } = following;
  await until(() => server.live === 1);
  server.emit(2);
  await until(() => seen.length === 2);
  server.forgotten = 100;
  server.cut();
  await expect(ended).rejects.toMatchObject({ name: 'OrderMeshError', code: 'RESYNC_REQUIRED' });
  await until(() => server.live === 0);
});

it('waits for a hub that is not there yet, and tells what it waits for', async () => {
  const server = await LiveServer.open();
  const { url } = server;
  await server[Symbol.asyncDispose]();
  const drops: number[] = [];
  const stopping = new AbortController();
  const stream = clientOf({ url }).subscribe(
    MOVED,
    {},
    {
      signal: stopping.signal,
      onDrop: ({ failures, error }) => {
        drops.push(failures);
        expect(error.code).toBe('UNAVAILABLE');
      },
    },
  );
  await until(() => drops.length >= 5);
  stopping.abort();
  expect(await stream.next()).toEqual({ value: undefined, done: true });
  expect(drops.slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
});

it('asks again when the hub is away or asks to wait, and gives up on a refusal that stays', async () => {
  await using server = await LiveServer.open();
  const refusal = (code: string) => new GraphQLError(code, { extensions: { code, retryAfterMs: 5 } });
  server.refusals.push(refusal('UNAVAILABLE'), refusal('RATE_LIMITED'), refusal('INTERNAL'), stale());
  await using following = follow(server, { onResync: () => undefined });
  const { seen, stream } = following;
  await until(() => server.live === 1);
  server.emit(1);
  await until(() => seen.length === 1);
  await stream.return?.();
  server.refusals.push(refusal('FORBIDDEN'));
  await expect(follow(server).ended).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it('ends at once when its key is not accepted, but survives one that ran out on the way', async () => {
  await using server = await LiveServer.open();
  await using following = follow(server);
  const { seen, stream } = following;
  await until(() => server.live === 1);
  server.emit(1);
  await until(() => seen.length === 1);
  server.close(4403);
  await until(() => server.asked.length === 2);
  server.emit(1);
  await until(() => seen.length === 2);
  await stream.return?.();
  server.isLockedOut = true;
  await expect(follow(server).ended).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

describe('a consumer slower than the events', () => {
  const nameOf = ({ value }: IteratorResult<LiveEvent<Moved>>) => (value as LiveEvent<Moved>).data['orderMoved']?.name;
  const slow = async (server: LiveServer, options: LiveOptions) => {
    const stream = clientOf(server).subscribe<Moved>(MOVED, {}, { buffer: 10, ...options });
    await until(() => server.live === 1);
    server.emit(1);
    const first = await stream.next();
    server.emit(100);
    expect(nameOf(first)).toBe(server.feed[0]?.name);
    return stream;
  };

  it('makes the client leave the stream and resume it, so that all come and few are kept', async () => {
    await using server = await LiveServer.open();
    await using stream = await slow(server, {});
    await until(() => server.live === 0);
    const names = [];
    for (let i = 0; i < 100; i += 1) names.push(nameOf(await stream.next()));
    expect(names).toEqual(server.feed.slice(1).map(({ name }) => name));
    expect(server.asked.length).toBeGreaterThan(5);
  });

  it('gets the newest only, when it said so', async () => {
    await using server = await LiveServer.open();
    await using stream = await slow(server, { whenFull: 'DROP_OLDEST' });
    const last = server.feed.at(-1)?.name;
    const names: (string | undefined)[] = [];
    while (names.at(-1) !== last) names.push(nameOf(await stream.next()));
    expect(names.length).toBeLessThan(100);
  });

  it('gets an error, when it said so', async () => {
    await using server = await LiveServer.open();
    await using stream = await slow(server, { whenFull: 'FAIL' });
    await until(() => server.live === 0);
    for (let i = 0; i < 10; i += 1) await stream.next();
    await expect(stream.next()).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await stream.next()).toEqual({ value: undefined, done: true });
  });
});

it('leaves when the loop is left, and closes its socket when nobody needs it', async () => {
  await using server = await LiveServer.open();
  const client = clientOf(server);
  const [one, two] = [client.subscribe(MOVED), client.subscribe(MOVED)];
  await until(() => server.live === 2);
  expect(server.connections).toBe(1);
  server.emit(1);
  for await (const _ of one) break;
  await until(() => server.live === 1);
  await two[Symbol.asyncDispose]();
  await until(() => server.connections === 0);
  await client.close();
});

it('hands on what its consumer does wrong when the lists are loaded', async () => {
  await using server = await LiveServer.open();
  const wrong = new Error('the list cannot be loaded');
  await using following = follow(server, { onResync: () => Promise.reject(wrong) });
  const { seen, ended } = following;
  await until(() => server.live === 1);
  server.emit(1);
  await until(() => seen.length === 1);
  server.forgotten = 100;
  server.cut();
  await expect(ended).rejects.toBe(wrong);
});
