import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import WebSocket, { WebSocketServer } from 'ws';
import { SharedFrames, textFrame } from './shared-frames.js';

it.each([0, 1, 125, 126, 127, 65_535, 65_536, 200_000])(
  'a text of %d letters arrives as it was written',
  async length => {
    await using server = await listening();
    const text = `${'单'.repeat(Math.floor(length / 4))}${'x'.repeat(length)}`.slice(0, length);
    const heard = server.hears(1);
    await server.write(textFrame(text));
    expect(await heard).toEqual([text]);
  },
);

it('are made once for all who use the same id, and anew for other answers', () => {
  const frames = new SharedFrames();
  const answers = ['{"a":1}'];
  const first = frames.of('{"id":"1","payload":', answers);
  expect(frames.of('{"id":"1","payload":', answers)).toBe(first);
  expect(String(frames.of('{"id":"2","payload":', answers).subarray(2))).toBe('{"id":"2","payload":{"a":1}}');
  expect(String(frames.of('{"id":"1","payload":', ['{"a":2}']).subarray(2))).toBe('{"id":"1","payload":{"a":2}}');
});

it('keeps answers that leave together apart and in order', async () => {
  await using server = await listening();
  const frames = new SharedFrames();
  const heard = server.hears(2);
  await server.write(frames.of('{"id":"1","payload":', ['1', '2']));
  expect(await heard).toEqual(['{"id":"1","payload":1}', '{"id":"1","payload":2}']);
});

/** A server that writes a frame past the library, and what its client makes of it. */
async function listening() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const raw = new Promise<NodeJS.WritableStream>(resolve =>
    server.once('connection', (_socket, request) => resolve(request.socket)),
  );
  await once(client, 'open');
  return {
    write: async (frames: Buffer) => (await raw).write(frames),
    hears: (count: number) =>
      new Promise<string[]>(resolve => {
        const heard: string[] = [];
        client.on('message', data => heard.push(String(data)) === count && resolve(heard));
      }),
    [Symbol.asyncDispose]: async () => {
      client.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}
