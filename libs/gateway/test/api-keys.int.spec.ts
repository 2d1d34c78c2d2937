import { partnerOf, staff, until } from '#testing';
import { ApiKeys } from '../src/access/api-keys.service.js';
import { anAccess, CREATE, KEY_ONE, REVOKE } from './an-access.js';

const LIST = '{ apiKeys { nodes { id partner prefix isLive lastUsedAt createdBy } } }';

it('makes a key that opens the door for its partner, and tells its text once', async () => {
  await using access = await anAccess();
  const { id, secret } = await access.aKey({ requestsPerMinute: 60, registeredOnly: true });
  expect(await access.door.callerOf({ 'x-api-key': secret })).toEqual({
    viewer: { kind: 'PARTNER', name: 'partner:acme', shops: ['shp_1'], scopes: ['orders:read'] },
    keyId: id,
    limits: { requestsPerMinute: 60, costPerMinute: null, registeredOnly: true },
  });
  const { data } = await access.bench.graphql(LIST);
  expect(JSON.stringify(data)).not.toContain(secret);
  expect(JSON.stringify(data)).toContain(secret.slice(0, 12));
});

it('gives a partner a second key to change to, and not a third', async () => {
  await using access = await anAccess();
  const first = await access.aKey();
  const second = await access.aKey();
  expect(await access.nameOf({ 'x-api-key': first.secret })).toBe('partner:acme');
  expect(await access.nameOf({ 'x-api-key': second.secret })).toBe('partner:acme');
  const input = { partner: 'acme', shops: ['shp_1'], scopes: ['orders:read'] };
  const { data } = await access.bench.graphql(CREATE, { input });
  expect(data?.['createApiKey']).toMatchObject({ __typename: 'TooManyLiveKeys', code: 'TOO_MANY_LIVE_KEYS' });
  await access.bench.graphql(REVOKE, { id: first.id });
  await access.aKey();
});

it('makes two keys of one partner at most when four are asked for at once', async () => {
  await using access = await anAccess();
  await access.aKey();
  const input = { partner: 'acme', shops: ['shp_1'], scopes: ['orders:read'] };
  const answers = await Promise.all([1, 2, 3, 4].map(() => access.bench.graphql(CREATE, { input })));
  const made = answers.filter(
    ({ data }) => (data?.['createApiKey'] as { __typename: string }).__typename === 'NewApiKey',
  );
  expect(made).toHaveLength(1);
});

it('ends a key at once, and tells whoever watches it', async () => {
  await using access = await anAccess();
  const { id, secret } = await access.aKey();
  const caller = await access.door.callerOf({ 'x-api-key': secret });
  let ended = 0;
  if (caller) access.door.watch(caller, () => (ended += 1));
  const { data } = await access.bench.graphql(REVOKE, { id });
  expect(data?.['revokeApiKey']).toMatchObject({ __typename: 'ApiKey', isLive: false, revokedBy: staff.name });
  await until(() => ended === 1);
  expect(await access.nameOf({ 'x-api-key': secret })).toBeNull();
});

it('does not know an expired key', async () => {
  await using access = await anAccess();
  const expiresAt = new Date(access.clock.now().getTime() + 60_000).toISOString();
  const { secret } = await access.aKey({ expiresAt });
  expect(await access.nameOf({ 'x-api-key': secret })).toBe('partner:acme');
  access.clock.advance(60_001);
  expect(await access.nameOf({ 'x-api-key': secret })).toBeNull();
});

it('ends a key that settings no longer name', async () => {
  await using access = await anAccess();
  expect(await access.nameOf({ 'x-api-key': KEY_ONE })).toBe('partner:one');
  const keys = access.bench.get(ApiKeys);
  Object.assign(access.bench.around.keys, { partnerKeys: [] });
  await keys.start();
  await until(async () => (await access.nameOf({ 'x-api-key': KEY_ONE })) === null);
});

it('follows what settings say of their keys, opens one again that they name again, and not one that staff ended', async () => {
  await using access = await anAccess();
  const keys = access.bench.get(ApiKeys);
  const shopsOf = async () => (await access.door.callerOf({ 'x-api-key': KEY_ONE }))?.viewer.shops ?? null;
  const settings = access.bench.around.keys;
  const [one, two] = settings.partnerKeys;
  const say = async (partnerKeys: typeof settings.partnerKeys) => {
    Object.assign(settings, { partnerKeys });
    await keys.start();
  };
  expect(await shopsOf()).toEqual(['shp_1']);
  await say(two ? [two] : []);
  await until(async () => (await shopsOf()) === null);
  await say(one ? [{ ...one, shops: ['shp_9'] }] : []);
  await until(async () => (await shopsOf())?.[0] === 'shp_9');
  const caller = await access.door.callerOf({ 'x-api-key': KEY_ONE });
  await access.bench.graphql(REVOKE, { id: caller?.keyId });
  await keys.start();
  await until(async () => (await shopsOf()) === null);
});

it('notes when a key was last used', async () => {
  await using access = await anAccess();
  const { id, secret } = await access.aKey();
  await access.nameOf({ 'x-api-key': secret });
  const { KeyRing } = await import('../src/access/key-ring.js');
  await access.bench.get(KeyRing).stop();
  const { data } = await access.bench.graphql(LIST);
  const { nodes } = data?.['apiKeys'] as { nodes: { id: string; lastUsedAt: string | null }[] };
  expect(nodes.find(node => node.id === id)?.lastUsedAt).not.toBeNull();
});

it.each([
  ['a partner without a name', { partner: '' }],
  ['a name with blanks', { partner: 'big shop' }],
  ['no shop', { shops: [] }],
  ['what is no shop', { shops: ['1'] }],
  ['no scope', { scopes: [] }],
  ['an unknown scope', { scopes: ['orders:everything'] }],
  ['a scope of the house', { scopes: ['access:write'] }],
  ['a limit of nothing', { requestsPerMinute: 0 }],
  ['a day gone by', { expiresAt: '2020-01-01T00:00:00.000Z' }],
])('makes no key for %s', async (_case, over) => {
  await using access = await anAccess();
  const input = { partner: 'acme', shops: ['shp_1'], scopes: ['orders:read'], ...over };
  const { errors } = await access.bench.graphql(CREATE, { input });
  expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_INPUT' });
});

it('lets nobody but staff of the right scope make, see or end keys, or read the audit log', async () => {
  await using access = await anAccess();
  const { id } = await access.aKey();
  const input = { partner: 'acme', shops: ['shp_1'], scopes: ['orders:read'] };
  for (const [source, variables] of [
    [CREATE, { input }],
    [REVOKE, { id }],
    [LIST, {}],
    ['{ users { id } }', {}],
    ['{ auditLog { nodes { id } } }', {}],
  ] as const) {
    const { errors } = await access.bench.graphql(source, variables, partnerOf('shp_1'));
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
  }
});

it('writes into the audit log who made and ended a key, once', async () => {
  await using access = await anAccess();
  const { id } = await access.aKey();
  await access.bench.graphql(REVOKE, { id });
  await access.bench.graphql(REVOKE, { id });
  const { data } = await access.bench.graphql(
    'query($id: ID!) { auditLog(filter: { subject: $id }) { nodes { actor action facts { name value } } } }',
    { id },
  );
  expect(data?.['auditLog']).toMatchObject({
    nodes: [
      { actor: staff.name, action: 'API_KEY_REVOKED', facts: [{ name: 'reason', value: 'lost' }] },
      { actor: staff.name, action: 'API_KEY_CREATED' },
    ],
  });
});
