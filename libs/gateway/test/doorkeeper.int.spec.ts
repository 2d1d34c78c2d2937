import { isOfPeople, SCOPES } from '#contracts';
import { anAccess, KEY_ONE, KEY_TWO, STAFF, type AnAccess } from './an-access.js';

let access: AnAccess;
beforeAll(async () => {
  access = await anAccess();
});
afterAll(() => access[Symbol.asyncDispose]());

it('knows staff and each partner by their credential', async () => {
  expect((await access.door.callerOf({ authorization: `Bearer ${STAFF}` }))?.viewer).toEqual({
    kind: 'STAFF',
    name: 'staff:local',
    shops: 'ALL',
    // A token that many share is nobody's: what is revealed must stand in the audit log under a name.
    scopes: SCOPES.filter(scope => !isOfPeople(scope)),
  });
  expect((await access.door.callerOf({ 'x-api-key': KEY_ONE }))?.viewer).toEqual({
    kind: 'PARTNER',
    name: 'partner:one',
    shops: ['shp_1'],
    scopes: ['orders:read'],
  });
  expect(await access.nameOf({ authorization: `bearer  ${KEY_TWO} ` })).toBe('partner:two');
  expect(await access.nameOf({ Authorization: `Bearer ${KEY_TWO}` })).toBe('partner:two');
  expect(await access.nameOf({ 'X-API-Key': STAFF })).toBe('staff:local');
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
  [{ authorization: 'Bearer a.b.c' }],
  [{ 'x-api-key': [STAFF] }],
  [{ 'x-api-key': { toString: (): string => STAFF } }],
  [{ 'x-api-key': 'x'.repeat(100_000) }],
  [{ authorization: 'wrong', 'x-api-key': STAFF }],
])('does not know %j', async carrier => {
  expect(await access.nameOf(carrier)).toBeNull();
});

it('keeps no key in its database', async () => {
  const rows = await access.bench.service.db.read(tx => tx.query('SELECT * FROM api_keys'));
  expect(JSON.stringify(rows)).not.toContain(KEY_ONE);
});
