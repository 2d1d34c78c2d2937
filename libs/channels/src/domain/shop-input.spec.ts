import { faultIn, type EnteredShop } from './shop-input.js';

const aShop = (over: Partial<EnteredShop> = {}): EnteredShop => ({
  id: 'shp_one',
  name: 'One',
  channel: 'DOUYIN',
  platformShopId: '77001',
  appKey: 'key',
  appSecret: 'long-enough',
  accessToken: 'token',
  apiUrl: 'https://api.example.com',
  ...over,
});

describe('what is entered to connect a shop', () => {
  it('is accepted when it can be right', () => {
    expect(faultIn(aShop())).toBeNull();
    expect(faultIn(aShop({ apiUrl: 'http://127.0.0.1:4100/douyin', socketUrl: 'ws://localhost:9/x' }))).toBeNull();
    expect(faultIn({ id: 'shp_own', name: 'Own', channel: 'GENERIC', appSecret: 'long-enough' })).toBeNull();
  });

  it.each<[string, Partial<EnteredShop>]>([
    ['id', { id: 'one' }],
    ['id', { id: 'shp_' + 'x'.repeat(29) }],
    ['name', { name: '  ' }],
    ['platformShopId', { platformShopId: '' }],
    ['appKey', { appKey: null }],
    ['appSecret', { appSecret: 'short' }],
    ['apiUrl', { apiUrl: '' }],
    ['apiUrl', { apiUrl: 'http://api.example.com' }],
    ['apiUrl', { apiUrl: 'https://user:word@api.example.com' }],
    ['apiUrl', { apiUrl: 'file:///etc/passwd' }],
    ['apiUrl', { apiUrl: 'http://127.0.0.1.evil.example' }],
    ['socketUrl', { socketUrl: 'https://api.example.com' }],
    ['currency', { currency: 'yuan' }],
  ])('is refused for its %s: %j', (field, over) => {
    expect(faultIn(aShop(over))?.field).toBe(field);
  });
});
