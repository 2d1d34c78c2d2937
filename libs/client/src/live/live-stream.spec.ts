import { OrderMeshError } from '../errors.js';
import type { LiveRequest, LiveResult, LiveSink } from './live-socket.js';
import { LiveStream, type LiveOptions } from './live-stream.js';

interface Opened {
  readonly request: LiveRequest;
  readonly sink: LiveSink;
  left: boolean;
}

/** A stream whose connections are played by hand. */
function played(options: LiveOptions = {}, afterName: string | null = 'after') {
  const opened: Opened[] = [];
  const document = { query: 'q', eventKey: 'moved', positionKey: 'position', afterName, after: null };
  const open = (request: LiveRequest, sink: LiveSink) => {
    const one: Opened = { request, sink, left: false };
    opened.push(one);
    return () => void (one.left = true);
  };
  const stream = new LiveStream<{ moved: { position: number } }>(
    { document, variables: { shop: 's' }, open, pause: () => Promise.resolve() },
    options,
  );
  const last = (): Opened => {
    const one = opened.at(-1);
    if (!one) throw new Error('nothing was opened');
    return one;
  };
  return { stream, opened, last };
}

const event = (position: number): LiveResult => ({ data: { moved: { position } } });
const failed = (code: string): LiveResult => ({ data: null, errors: [{ message: code, extensions: { code } }] });
const turn = () => new Promise<void>(resolve => void setImmediate(resolve));

it('gives an event with the errors of the fields that are empty', async () => {
  const { stream, last } = played();
  const errors = [{ message: 'risk is away', extensions: { code: 'UNAVAILABLE' } }];
  last().sink.next({ ...event(3), errors });
  expect(await stream.next()).toEqual({
    value: { data: { moved: { position: 3 } }, position: 3, errors },
    done: false,
  });
});

it('asks again for an event whose service was away, and passes over what it has', async () => {
  const { stream, opened, last } = played();
  last().sink.sent();
  last().sink.next(event(1));
  last().sink.next(failed('UNAVAILABLE'));
  await turn();
  expect(opened).toHaveLength(2);
  expect(opened[0]?.left).toBe(true);
  expect(last().request.variables).toEqual({ shop: 's', after: 1 });
  for (const position of [1, 2]) last().sink.next(event(position));
  const positions = [await stream.next(), await stream.next()].map(({ value }) => value?.position);
  expect(positions).toEqual([1, 2]);
});

it('has the lists loaded anew for an event that cannot be read, and stays on the same connection', async () => {
  const resyncs: OrderMeshError[] = [];
  const { stream, opened, last } = played({ onResync: why => void resyncs.push(why) });
  last().sink.next(failed('INTERNAL'));
  last().sink.next(event(2));
  expect((await stream.next()).value?.position).toBe(2);
  expect(resyncs.map(({ code }) => code)).toEqual(['RESYNC_REQUIRED']);
  expect(opened).toHaveLength(1);
});

it('ends with a refusal that comes with an event', async () => {
  const { stream, last } = played();
  last().sink.next(failed('FORBIDDEN'));
  await expect(stream.next()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(last().left).toBe(true);
  expect(await stream.next()).toEqual({ value: undefined, done: true });
});

it('has the lists loaded anew after a drop before the first event, but only once the request has left', async () => {
  const order: string[] = [];
  const { stream, opened, last } = played({ onResync: () => void order.push('loaded') });
  last().sink.sent();
  last().sink.ended(new OrderMeshError('UNAVAILABLE', 'gone'));
  await turn();
  expect(opened).toHaveLength(2);
  const next = stream.next().then(({ value }) => order.push(`event ${value?.position}`));
  await turn();
  expect(order).toEqual([]);
  last().sink.sent();
  last().sink.next(event(9));
  await next;
  expect(order).toEqual(['loaded', 'event 9']);
});

it('has the lists loaded anew after every drop when the hub cannot replay, and passes no position', async () => {
  const order: string[] = [];
  const { stream, opened, last } = played({ onResync: () => void order.push('loaded') }, null);
  for (const position of [1, 2]) {
    last().sink.sent();
    last().sink.next(event(position));
    order.push(`event ${(await stream.next()).value?.position}`);
    last().sink.ended(new OrderMeshError('UNAVAILABLE', 'gone'));
    await turn();
  }
  expect(order).toEqual(['event 1', 'loaded', 'event 2']);
  expect(opened.map(({ request }) => request.variables)).toEqual([{ shop: 's' }, { shop: 's' }, { shop: 's' }]);
});

it('asks for no reload while it never was live', async () => {
  const { stream, last } = played();
  last().sink.ended(new OrderMeshError('UNAVAILABLE', 'not there yet'));
  await turn();
  last().sink.sent();
  last().sink.next(event(1));
  expect((await stream.next()).value?.position).toBe(1);
});

it('opens nothing when its signal was aborted before', async () => {
  const { stream, opened } = played({ signal: AbortSignal.abort() });
  expect(await stream.next()).toEqual({ value: undefined, done: true });
  expect(opened).toEqual([]);
});

it('throws what its listener for drops throws, and opens no more', async () => {
  const wrong = new Error('no light');
  const onDrop = () => {
    throw wrong;
  };
  const { stream, opened, last } = played({ onDrop });
  last().sink.ended(new OrderMeshError('UNAVAILABLE', 'gone'));
  await expect(stream.next()).rejects.toBe(wrong);
  expect(opened).toHaveLength(1);
});

it('serves several that ask for the next event at once, in their order', async () => {
  const { stream, last } = played();
  const asked = [stream.next(), stream.next(), stream.next()];
  for (const position of [1, 2, 3]) last().sink.next(event(position));
  expect((await Promise.all(asked)).map(({ value }) => value?.position)).toEqual([1, 2, 3]);
});
