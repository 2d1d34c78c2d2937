import { verifyWebhook, WebhookRefused } from './webhook.js';

// Worked out with openssl dgst -sha256 -mac HMAC over `id.timestamp.body`; the first is the example of the specification.
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const example = {
  body: '{"test": 2432232314}',
  at: new Date(1_614_265_330_000),
  headers: {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  },
};
const OLD_SECRET = 'whsec_YW4gb2xkIHNlY3JldCBvZiAyNCBieXRlcw==';
const rotated = {
  body: '{"type":"order.shipped","order":"王小明"}',
  at: new Date(1_764_000_000_000),
  headers: {
    'webhook-id': 'msg_2',
    'webhook-timestamp': '1764000000',
    'webhook-signature':
      'v1,/jDaWAiXDIjv8K75Ekv0xkBtoycq60FFFwAX1qg+/7E= v1,4exa2Q82jJIl/sgyX14qFy5LTFldlzMhnZ/Enzdm8d4=',
  },
};

const verify = (over: Partial<typeof example> = {}, secret = SECRET, seconds = 0) => {
  const { body, headers, at } = { ...example, ...over };
  return verifyWebhook(body, headers, secret, { now: new Date(at.getTime() + seconds * 1_000) });
};
const signed = (signature: string) => ({ headers: { ...example.headers, 'webhook-signature': signature } });
const faultOf = async (verified: Promise<unknown>) => {
  const error = await verified.catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(WebhookRefused);
  return (error as WebhookRefused).fault;
};

it('gives what the hub sent, with the id that stays the same over all attempts', async () => {
  expect(await verify()).toEqual({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    sentAt: example.at,
    payload: { test: 2432232314 },
  });
});

it('takes the body as bytes, and headers in every form they come in', async () => {
  const { body, at } = example;
  const upper = Object.fromEntries(Object.entries(example.headers).map(([name, value]) => [name.toUpperCase(), value]));
  const listed = Object.fromEntries(Object.entries(example.headers).map(([name, value]) => [name, [value]]));
  for (const headers of [new Headers(example.headers), upper, listed])
    expect(await verifyWebhook(new TextEncoder().encode(body), headers, SECRET, { now: at })).toBeDefined();
});

it('accepts either signature while a secret is replaced', async () => {
  expect((await verify(rotated)).payload).toEqual({ type: 'order.shipped', order: '王小明' });
  expect((await verify(rotated, OLD_SECRET)).id).toBe('msg_2');
});

it.each([
  ['another body', { body: example.body.replace('4}', '5}') }],
  ['another id', { headers: { ...example.headers, 'webhook-id': 'msg_other' } }],
  ['another time', { headers: { ...example.headers, 'webhook-timestamp': '1614265331' } }],
  ['a signature of an unknown version', signed('v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')],
  ['a signature without a version', signed('g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')],
  ['a shortened signature', signed('v1,g0hM9SsE+OTPJTGt')],
  ['an empty signature', signed('v1,')],
  ['rubbish for a signature', signed('v1,*** v1 ,')],
])('refuses %s', async (_case, over) => {
  expect(await faultOf(verify(over))).toBe('SIGNATURE_WRONG');
});

it('refuses a signature by another secret', async () => {
  expect(await faultOf(verify({}, OLD_SECRET))).toBe('SIGNATURE_WRONG');
});

it('refuses what is too old or from the future, by its own tolerance', async () => {
  await expect(verify({}, SECRET, 300)).resolves.toBeDefined();
  await expect(verify({}, SECRET, -300)).resolves.toBeDefined();
  expect(await faultOf(verify({}, SECRET, 301))).toBe('TIMESTAMP_TOO_OLD');
  expect(await faultOf(verify({}, SECRET, -301))).toBe('TIMESTAMP_TOO_NEW');
  const now = new Date(example.at.getTime() + 301_000);
  await expect(
    verifyWebhook(example.body, example.headers, SECRET, { now, toleranceSeconds: 600 }),
  ).resolves.toBeDefined();
});

it.each(['', 'soon', '1e9', '-5', '1614265330.5', '0x60'])('refuses the time %j', async time => {
  const fault = await faultOf(verify({ headers: { ...example.headers, 'webhook-timestamp': time } }));
  expect(fault).toBe(time === '' ? 'HEADERS_MISSING' : 'TIMESTAMP_INVALID');
});

it.each(Object.keys(example.headers))('refuses a delivery without %s', async name => {
  const headers = { ...example.headers, [name]: undefined };
  expect(await faultOf(verifyWebhook(example.body, headers, SECRET, { now: example.at }))).toBe('HEADERS_MISSING');
});

it('says that the secret is wrong when it cannot be one, since no delivery could ever pass', async () => {
  for (const secret of ['', 'whsec_', 'whsec_***']) await expect(verify({}, secret)).rejects.toThrow(TypeError);
});
