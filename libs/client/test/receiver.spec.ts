import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { webhookReceiver } from '../examples/webhook-receiver.js';

const KEY = Buffer.from('a secret of a partner, 32 bytes.');
const SECRET = `whsec_${KEY.toString('base64')}`;

async function receiver() {
  const handled: unknown[] = [];
  const troubles: Error[] = [];
  const server = webhookReceiver(SECRET, payload => {
    const trouble = troubles.shift();
    if (trouble) throw trouble;
    handled.push(payload);
  });
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const deliver = async (id: string, body: string, key = KEY) => {
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
    return (await fetch(url, { method: 'POST', headers, body })).status;
  };
  return { handled, troubles, deliver, [Symbol.asyncDispose]: async () => void server.close() };
}

it('handles a delivery once however often it comes, and no forgery', async () => {
  await using one = await receiver();
  expect(await one.deliver('msg_1', '{"order":"王小明"}')).toBe(204);
  expect(await one.deliver('msg_1', '{"order":"王小明"}')).toBe(204);
  expect(await one.deliver('msg_2', '{"order":2}', Buffer.from('another key'))).toBe(400);
  expect(one.handled).toEqual([{ order: '王小明' }]);
});

it('wants a delivery again that it could not handle', async () => {
  await using one = await receiver();
  one.troubles.push(new Error('the database is away'));
  expect(await one.deliver('msg_3', '{"order":3}')).toBe(500);
  expect(await one.deliver('msg_3', '{"order":3}')).toBe(204);
  expect(one.handled).toEqual([{ order: 3 }]);
});
