import { createHmac } from 'node:crypto';
import { fastify } from 'fastify';
import { SmsInbox } from './sms-inbox.js';

const NOW = Date.parse('2026-11-22T08:00:00.000Z');
const SECRET = 'shared';

function open() {
  const inbox = new SmsInbox(SECRET, () => NOW);
  const http = fastify();
  inbox.mount(http);
  const post = async (body: object, { secret = SECRET, at = NOW } = {}): Promise<number> => {
    const payload = JSON.stringify(body);
    const timestamp = String(at / 1_000);
    const signature = createHmac('sha256', secret)
      .update(timestamp + payload)
      .digest('hex');
    const headers = {
      'content-type': 'application/json',
      'x-ordermesh-timestamp': timestamp,
      'x-ordermesh-signature': signature,
    };
    return (await http.inject({ method: 'POST', url: '/sms/messages', headers, payload })).statusCode;
  };
  return { inbox, post };
}

const MESSAGE = { id: 'sms_1', to: '13800138000', text: 'hello' };

it('shows a message once, however often it is posted, to its phone alone', async () => {
  const { inbox, post } = open();
  expect(await post(MESSAGE)).toBe(200);
  expect(await post(MESSAGE)).toBe(200);
  expect(inbox.list('13800138000')).toEqual([{ ...MESSAGE, at: '2026-11-22T08:00:00.000Z' }]);
  expect(inbox.list('13900139000')).toEqual([]);
});

it('takes nothing that is signed wrongly, old, or no message', async () => {
  const { inbox, post } = open();
  expect(await post(MESSAGE, { secret: 'another' })).toBe(401);
  expect(await post(MESSAGE, { at: NOW - 301_000 })).toBe(401);
  expect(await post({ ...MESSAGE, to: 'nobody' })).toBe(400);
  expect(inbox.list()).toEqual([]);
});

it('is busy as long as it is told to be', async () => {
  const { inbox, post } = open();
  inbox.busyFor = 1;
  expect(await post(MESSAGE)).toBe(429);
  expect(await post(MESSAGE)).toBe(200);
});
