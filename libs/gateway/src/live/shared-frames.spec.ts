import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import WebSocket, { WebSocketServer } from 'ws';
import { SharedFrames, textFrame } from './shared-frames.js';

it.each([0, 1, 125, 126, 127, 65_535, 65_536, 200_000])(
  'a text of %d letters arrives as it was written',
  async length => {
    await using server = await listening();
    const text = `${'单'.repeat(Math.floor(length / 4))}${'x'.repeat(length)}`.slice(0, length);
    expect(await server.heard(textFrame(text))).toBe(text);
  },
);

it('are made once for all who use the same id, and anew for each answer', () => {
  const frames = new SharedFrames();
  const first = frames.of('{"id":"1","payload":', '{"a":1}');
  expect(frames.of('{"id":"1","payload":', '{"a":1}')).toBe(first);
  expect(String(frames.of('{"id":"2","payload":', '{"a":1}').subarray(2))).toBe('{"id":"2","payload":{"a":1}}');
  expect(String(frames.of('{"id":"1","payload":', '{"a":2}').subarray(2))).toBe('{"id":"1","payload":{"a":2}}');
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
    heard: async (frame: Buffer) => {
      const message = once(client, 'message');
      (await raw).write(frame);
      return String((await message)[0]);
    },
    [Symbol.asyncDispose]: async () => {
      client.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}
