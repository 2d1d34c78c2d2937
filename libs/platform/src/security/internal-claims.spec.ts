import { createHmac, randomBytes } from 'node:crypto';
import type { Viewer } from '#contracts';
import { Clock } from '../clock.js';
import { InternalClaims, operationText } from './internal-claims.js';

const partner: Viewer = { kind: 'PARTNER', name: 'partner:one', shops: ['shp_1'], scopes: ['orders:read'] };
const OPERATION = '{"query":"{ orders { totalCount } }"}';
const ORDERS = new Set(['orders']);
const START = Date.parse('2026-11-24T08:00:00.000Z');

class Hands extends Clock {
  at = START;
  override now(): Date {
    return new Date(this.at);
  }
}

const aKey = () => randomBytes(32).toString('base64');
const clock = new Hands();
const key = aKey();
const claims = new InternalClaims(key, clock);
beforeEach(() => {
  clock.at = START;
});

const reencoded = (claim: string, change: (payload: any) => object): string => {
  const [body = '', signature = ''] = claim.split('.');
  const payload = change(JSON.parse(Buffer.from(body, 'base64url').toString()));
  return `${Buffer.from(JSON.stringify(payload)).toString('base64url')}.${signature}`;
};

it('tells the subgraph who asks, for the operation it was made for', () => {
  const claim = claims.read(claims.sign(partner, 'orders', OPERATION), ORDERS);
  expect(claim).toMatchObject({ viewer: partner, audience: 'orders' });
  expect(claim?.covers(OPERATION)).toBe(true);
});

it('is no good for another operation, nor for the same one with other variables', () => {
  const claim = claims.read(claims.sign(partner, 'orders', OPERATION), ORDERS);
  expect(claim?.covers('{"query":"mutation { cancelEverything }"}')).toBe(false);
  expect(claim?.covers(`${OPERATION} `)).toBe(false);
  const asked = { query: 'query($id: ID!) { order(id: $id) { id } }', variables: { id: 'ord_1' } };
  const socket = claims.read(claims.sign(partner, 'orders', operationText(asked)), ORDERS);
  expect(socket?.covers(operationText({ ...asked }))).toBe(true);
  expect(socket?.covers(operationText({ ...asked, variables: { id: 'ord_2' } }))).toBe(false);
  expect(socket?.covers(operationText({ ...asked, operationName: 'Other' }))).toBe(false);
});

it.each<[string, (payload: { viewer: Viewer }) => object]>([
  ['sees more shops', ({ viewer, ...rest }) => ({ ...rest, viewer: { ...viewer, shops: 'ALL' } })],
  ['has more scopes', ({ viewer, ...rest }) => ({ ...rest, viewer: { ...viewer, scopes: ['pii:read'] } })],
  ['is for another subgraph', payload => ({ ...payload, audience: 'risk' })],
  ['lives longer', payload => ({ ...payload, until: START + 35_000 })],
  ['is for another operation', payload => ({ ...payload, operation: 'x' })],
])('is refused when it was changed so that it %s', (_case, change) => {
  const changed = reencoded(claims.sign(partner, 'orders', OPERATION), change);
  expect(claims.read(changed, new Set(['orders', 'risk']))).toBeNull();
});

it('is refused by a subgraph it was not made for', () => {
  expect(claims.read(claims.sign(partner, 'orders', OPERATION), new Set(['risk', 'inventory']))).toBeNull();
});

it('lives for thirty seconds, and five more for clocks that differ', () => {
  const claim = claims.sign(partner, 'orders', OPERATION);
  clock.at = START + 34_999;
  expect(claims.read(claim, ORDERS)).not.toBeNull();
  clock.at = START + 35_001;
  expect(claims.read(claim, ORDERS)).toBeNull();
  clock.at = START - 4_999;
  expect(claims.read(claim, ORDERS)).not.toBeNull();
});

it('is refused when it comes from a future no clock explains', () => {
  const claim = claims.sign(partner, 'orders', OPERATION);
  clock.at = START - 5_001;
  expect(claims.read(claim, ORDERS)).toBeNull();
});

it('is good while its key is known, whichever place the key has, and no longer', () => {
  const next = aKey();
  const claim = claims.sign(partner, 'orders', OPERATION);
  expect(new InternalClaims(`${next},${key}`, clock).read(claim, ORDERS)).not.toBeNull();
  expect(new InternalClaims(`${key}, ${next}`, clock).read(claim, ORDERS)).not.toBeNull();
  expect(new InternalClaims(next, clock).read(claim, ORDERS)).toBeNull();
});

it('signs with the first key, which a process that still has only the old one does not know', () => {
  const next = aKey();
  const rotated = new InternalClaims(`${next},${key}`, clock);
  expect(new InternalClaims(next, clock).read(rotated.sign(partner, 'orders', OPERATION), ORDERS)).not.toBeNull();
  expect(claims.read(rotated.sign(partner, 'orders', OPERATION), ORDERS)).toBeNull();
});

it('is not made by a key that signed something else', () => {
  const [body = ''] = claims.sign(partner, 'orders', OPERATION).split('.');
  const elsewhere = createHmac('sha256', Buffer.from(key, 'base64')).update(body).digest('base64url');
  expect(claims.read(`${body}.${elsewhere}`, ORDERS)).toBeNull();
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list', ['a', 'b']],
  ['an empty text', ''],
  ['a dot', '.'],
  ['free text', 'let me in'],
  ['JSON without a signature', Buffer.from('{"viewer":{"shops":"ALL"}}').toString('base64url')],
  ['too many parts', 'a.b.c'],
  ['a flood', 'a'.repeat(100_000)],
])('is refused when it is %s', (_case, garbage) => {
  expect(claims.read(garbage, ORDERS)).toBeNull();
});

it('is refused with its signature cut short or left out', () => {
  const claim = claims.sign(partner, 'orders', OPERATION);
  expect(claims.read(claim.slice(0, -4), ORDERS)).toBeNull();
  expect(claims.read(`${claim.split('.')[0]}.`, ORDERS)).toBeNull();
});

it.each(['', 'short', 'not base64 at all, really', randomBytes(16).toString('base64')])(
  'is not begun with the key "%s"',
  text => {
    expect(() => new InternalClaims(text, clock)).toThrow('INTERNAL_KEYS');
  },
);
