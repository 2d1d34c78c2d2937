import { inspect } from 'node:util';
import { SCOPES } from '#contracts';
import { Doorkeeper } from './doorkeeper.js';

const STAFF = 'oms_staff';
const keys = {
  staffToken: STAFF,
  partnerKeys: [
    { key: 'omk_one', name: 'one', shops: ['shp_1'], scopes: ['orders:read'] as const },
    { key: 'omk_two', name: 'two', shops: ['shp_2', 'shp_3'], scopes: [] },
  ],
};
const doorkeeper = new Doorkeeper(keys);
const viewerOf = async (carrier: Record<string, unknown> | undefined, door = doorkeeper) =>
  (await door.callerOf(carrier))?.viewer ?? null;
const nameOf = async (carrier: Record<string, unknown> | undefined) => (await viewerOf(carrier))?.name ?? null;

it('knows staff and each partner by their credential', async () => {
  expect(await viewerOf({ authorization: `Bearer ${STAFF}` })).toEqual({
    kind: 'STAFF',
    name: 'staff:local',
    shops: 'ALL',
    scopes: SCOPES.filter(scope => scope !== 'pii:read'),
  });
  expect(await viewerOf({ 'x-api-key': 'omk_one' })).toEqual({
    kind: 'PARTNER',
    name: 'partner:one',
    shops: ['shp_1'],
    scopes: ['orders:read'],
  });
  expect(await nameOf({ authorization: 'bearer  omk_two ' })).toBe('partner:two');
  expect(await nameOf({ Authorization: 'Bearer omk_two' })).toBe('partner:two');
  expect(await nameOf({ 'X-API-Key': STAFF })).toBe('staff:local');
});

it('knows a partner by an old key and by a new one while both are listed', async () => {
  const renewed = { key: 'omk_one_new', name: 'one', shops: ['shp_1'], scopes: ['orders:read'] as const };
  const both = new Doorkeeper({ ...keys, partnerKeys: [...keys.partnerKeys, renewed] });
  expect(await viewerOf({ 'x-api-key': 'omk_one_new' }, both)).toEqual(
    await viewerOf({ 'x-api-key': 'omk_one' }, both),
  );
  expect(await nameOf({ 'x-api-key': 'omk_one_new' })).toBeNull();
});

it('lets the built-in staff do everything but read personal data, which nobody reads without an audit log', async () => {
  const scopes = (await viewerOf({ authorization: `Bearer ${STAFF}` }))?.scopes ?? [];
  expect(scopes).not.toContain('pii:read');
  expect([...scopes, 'pii:read'].sort()).toEqual([...SCOPES].sort());
});

it.each([
  [undefined],
  [{}],
  [{ authorization: '' }],
  [{ authorization: 'Bearer' }],
  [{ authorization: `Bearer ${STAFF} more` }],
  [{ authorization: `Bearer${STAFF}` }],
  [{ authorization: `Bearer ${STAFF.slice(0, -1)}` }],
  [{ authorization: `Bearer ${STAFF.toUpperCase()}` }],
  [{ authorization: ['Bearer', STAFF] }],
  [{ authorization: null }],
  [{ 'x-api-key': [STAFF] }],
  [{ 'x-api-key': { toString: (): string => STAFF } }],
  [{ 'x-api-key': 'x'.repeat(100_000) }],
  [{ authorization: 'wrong', 'x-api-key': STAFF }],
])('does not know %j', async carrier => {
  expect(await nameOf(carrier)).toBeNull();
});

it('keeps no credential in memory', () => {
  expect(inspect(doorkeeper, { depth: 10 })).not.toMatch(/oms_staff|omk_one/);
});
