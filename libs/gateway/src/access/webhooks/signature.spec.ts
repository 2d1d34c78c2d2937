import { makeSecret, signedHeaders } from './signature.js';

// The example of the Standard Webhooks specification, and one worked out with openssl dgst -sha256 -mac HMAC.
const SPECIFIED = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const OTHER = 'whsec_YW4gb2xkIHNlY3JldCBvZiAyNCBieXRlcw==';

it('signs as the specification does', () => {
  const at = new Date(1_614_265_330_999);
  expect(signedHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', at, '{"test": 2432232314}', [SPECIFIED])).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('signs the bytes of the text with each secret that is good', () => {
  const body = '{"type":"order.shipped","order":"王小明"}';
  const headers = signedHeaders('msg_2', new Date(1_764_000_000_000), body, [SPECIFIED, OTHER]);
  expect(headers['webhook-signature']?.split(' ').sort()).toEqual([
    'v1,/jDaWAiXDIjv8K75Ekv0xkBtoycq60FFFwAX1qg+/7E=',
    'v1,4exa2Q82jJIl/sgyX14qFy5LTFldlzMhnZ/Enzdm8d4=',
  ]);
});

it('makes secrets of 256 bits, each another', () => {
  const secrets = [makeSecret(), makeSecret()];
  for (const secret of secrets) expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
  expect(secrets[0]).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(secrets[0]).not.toBe(secrets[1]);
});
