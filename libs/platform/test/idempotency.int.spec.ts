import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import { FakeClock, removeTraces, testConfig } from '#testing';
import { Refused, Vault, type Database } from '#platform';
import { Idempotency } from '../src/idempotency/idempotency.js';
import { aThing, migratedThings, ThingRow } from './thing.row.js';

const config = testConfig();
const clock = new FakeClock();
let db: Database;
let schema: GraphQLSchema;
/** How often the mutation ran, and what it is to meet. */
let ran = 0;
let meets: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  db = await migratedThings(config, 'idempotency');
  schema = buildSchema(`type Query { nothing: Int }
    type Mutation { add(name: String!, idempotencyKey: String): Thing  free(name: String!): Thing }
    type Thing { name: String! at: String! run: Int! }`);
  const add = async (_root: unknown, { name }: { name: string }) => {
    ran += 1;
    const run = ran;
    await db.write(async tx => {
      await db.insertRows(tx, ThingRow, [aThing({ note: name })]);
      await meets();
    });
    return { name, at: new Date('2026-01-02T03:04:05.000Z'), run };
  };
  const mutations = schema.getMutationType()?.getFields() ?? {};
  for (const field of Object.values(mutations)) field.resolve = add as never;
  const at = schema.getType('Thing') as unknown as { getFields(): Record<string, { resolve?: unknown }> };
  Object.assign(at.getFields()['at'] ?? {}, { resolve: (thing: { at: Date }) => thing.at.toISOString() });
  new Idempotency(db, Vault.open(config), clock).guard(schema);
});
afterAll(async () => {
  await db.close();
  await removeTraces(config);
});
beforeEach(() => {
  ran = 0;
  meets = () => Promise.resolve();
});

const add = async (name: string, key: string | null, caller = 'partner:acme') => {
  const source = 'mutation($name: String!, $key: String) { add(name: $name, idempotencyKey: $key) { name at run } }';
  const contextValue = { viewer: { kind: 'PARTNER', name: caller, shops: [], scopes: [] } };
  const { data, errors } = await graphql({ schema, source, variableValues: { name, key }, contextValue });
  return data?.['add'] ?? errors?.[0]?.originalError;
};

it('does a wish once and answers it the same again, dates and all', async () => {
  const first = await add('a', 'wish-1');
  expect(first).toEqual({ name: 'a', at: '2026-01-02T03:04:05.000Z', run: 1 });
  expect(await add('a', 'wish-1')).toEqual(first);
  expect(ran).toBe(1);
});

it('does it once when twenty ask at the same time; who is too early is told to ask again', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => add('b', 'wish-2')));
  const done = answers.filter(answer => !(answer instanceof Error));
  const early = answers.filter(answer => answer instanceof Error);
  expect(done.length).toBeGreaterThan(0);
  for (const error of early) expect(error).toMatchObject({ code: 'CONFLICT', facts: { retryAfterMs: 1_000 } });
  const rows = await db.read(tx => tx.find(ThingRow));
  expect(rows.filter(row => row.note === 'b')).toHaveLength(1);
});

it('refuses the same key for another input', async () => {
  await add('c', 'wish-3');
  expect(await add('d', 'wish-3')).toMatchObject({ code: 'CONFLICT' });
});

it('keeps the keys of callers apart, and takes a mutation without a key as a new wish each time', async () => {
  await add('e', 'wish-4');
  await add('e', 'wish-4', 'partner:other');
  await add('e', null);
  await add('e', null);
  expect(ran).toBe(4);
});

it('lets what failed be asked for again', async () => {
  meets = () => Promise.reject(new Refused({ kind: 'No', code: 'NO', message: 'not now' }));
  expect(await add('f', 'wish-5')).toBeInstanceOf(Error);
  meets = () => Promise.resolve();
  expect(await add('f', 'wish-5')).toMatchObject({ name: 'f' });
});

it('does not do again what was cut off between its effect and its answer', async () => {
  await add('g', 'wish-6');
  await db.write(tx => tx.query("UPDATE idempotency_keys SET answer = NULL WHERE idempotency_key = 'wish-6'"));
  clock.advance(61_000);
  expect(await add('g', 'wish-6')).toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('read what it changed'),
  });
  expect(ran).toBe(1);
});

it('forgets a key after a week', async () => {
  await add('h', 'wish-7');
  clock.advance(7 * 86_400_000 + 1);
  await new Idempotency(db, Vault.open(config), clock).trim();
  await add('h', 'wish-7');
  expect(ran).toBe(2);
});

it.each([[''], ['with blank'], ['x'.repeat(101)], ['ключ']])('does not take "%s" as a key', async key => {
  expect(await add('i', key)).toMatchObject({ code: 'BAD_INPUT' });
});
