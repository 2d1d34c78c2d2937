import type { Credentials } from '../channel-adapter.js';
import { signGenericPush } from '../signing.js';
import { generic } from './generic.adapter.js';

const shop: Credentials = {
  appKey: '',
  appSecret: 'secret',
  accessToken: '',
  apiUrl: '',
  socketUrl: '',
  platformShopId: 'shp_web',
  currency: 'CNY',
};
const NOW = new Date('2026-03-01T10:00:00Z');
const SECONDS = NOW.getTime() / 1000;
const order = { shopId: 'shp_web', orderId: 'W-1', status: 'PAID', payable: 100, createdAt: '2026-03-01T09:00:00Z' };

function verify(body: unknown, change: { at?: number; secret?: string; header?: string } = {}) {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const timestamp = String(change.at ?? SECONDS);
  const signature = change.header ?? signGenericPush(timestamp, bytes, change.secret ?? shop.appSecret);
  const headers = { 'x-ordermesh-timestamp': timestamp, 'x-ordermesh-signature': signature };
  return generic.verify?.({ headers, body: bytes }, shop, NOW);
}

describe('a push of the generic channel', () => {
  it('is accepted for the shop its signed body names', () => {
    expect(verify(order)).toMatchObject({ ok: true, platformShopIds: ['shp_web'] });
    expect(verify({ ...order, shopId: 'shp_other' })).toMatchObject({ ok: true, platformShopIds: ['shp_other'] });
  });

  it.each([
    ['another secret', order, { secret: 'other' }],
    ['no signature', order, { header: '' }],
    ['a time five minutes ago', order, { at: SECONDS - 301 }],
    ['a time five minutes ahead', order, { at: SECONDS + 301 }],
    ['a time that is none', order, { at: Number.NaN }],
    ['no shop', { ...order, shopId: undefined }, {}],
    ['no JSON', 'order', {}],
  ])('is refused for %s', (_what, body, change) => expect(verify(body, change)?.ok).toBe(false));

  it('bears a clock that is off by less than five minutes', () => {
    expect(verify(order, { at: SECONDS - 299 })?.ok).toBe(true);
    expect(verify(order, { at: SECONDS + 299 })?.ok).toBe(true);
  });

  it('cannot be given another time than the one that was signed', () => {
    const body = Buffer.from(JSON.stringify(order));
    const signature = signGenericPush(String(SECONDS - 1000), body, shop.appSecret);
    const headers = { 'x-ordermesh-timestamp': String(SECONDS), 'x-ordermesh-signature': signature };
    expect(generic.verify?.({ headers, body }, shop, NOW)?.ok).toBe(false);
  });

  it('is an order or a refund', () => {
    const read = (body: unknown) => generic.read({ form: 'PUSH', text: JSON.stringify(body) });
    expect(read(order)[0]).toMatchObject({ kind: 'order', order: { externalId: 'W-1', payableMinor: 100 } });
    const refund = {
      type: 'refund',
      shopId: 'shp_web',
      orderId: 'W-1',
      refundId: 'R',
      state: 'REQUESTED',
      amount: 1,
      at: 1772330700,
    };
    expect(read(refund)[0]).toMatchObject({ kind: 'refund', refund: { refundId: 'R' } });
    expect(() => read({ ...order, type: 'poem' })).toThrow('type: must be "order" or "refund"');
  });

  it('keeps an order number of 19 digits that comes as a number', () => {
    const text = JSON.stringify(order).replace('"W-1"', '4781320682406083641');
    expect(generic.read({ form: 'PUSH', text })[0]).toMatchObject({ order: { externalId: '4781320682406083641' } });
  });
});
