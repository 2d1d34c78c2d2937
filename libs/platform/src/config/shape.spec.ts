import { SERVICES } from '#contracts';
import { loadDoorKeys } from '../security/door-keys.js';
import { environmentOf, loadConfig } from './config.js';
import { addressesIn, configOf, isDistributed, refuseIncomplete } from './shape.js';

const SERVERS = { DATABASE_URL: 'mysql://h', RABBITMQ_URL: 'amqp://h', REDIS_URL: 'redis://h' };
const SECRETS = { INTERNAL_KEYS: 'i', STAFF_TOKEN: 's', VAULT_KEYS: 'v' };
const orders = { kind: 'subgraph', name: 'orders' } as const;
const gateway = { kind: 'gateway', name: 'gateway' } as const;
const everything = [...SERVICES.map(name => ({ kind: 'subgraph', name }) as const), gateway];

it('is distributed when databases and events are on servers, and only then', () => {
  expect(isDistributed(loadConfig(SERVERS))).toBe(true);
  expect(isDistributed(loadConfig({ DATABASE_URL: 'mysql://h' }))).toBe(false);
  expect(isDistributed(loadConfig({}))).toBe(false);
});

it('refuses a service alone without servers, because its events would count as delivered and reach nobody', () => {
  expect(() => refuseIncomplete(loadConfig({}), [orders])).toThrow(/orders without inventory.*DATABASE_URL/);
  expect(() => refuseIncomplete(loadConfig({}), [gateway])).toThrow('npm start');
  expect(() => refuseIncomplete(loadConfig({}), everything)).not.toThrow();
});

it('refuses to begin without a secret that all copies share, names each, says how to make it and shows none', () => {
  const config = loadConfig({ ...SERVERS, STAFF_TOKEN: 'a-token-that-is-set-already' });
  const refusal = () => refuseIncomplete(config, [orders]);
  expect(refusal).toThrow(/INTERNAL_KEYS: .*randomBytes[^]*VAULT_KEYS: .*randomBytes/);
  expect(refusal).not.toThrow('STAFF_TOKEN');
  expect(refusal).not.toThrow('a-token');
  expect(() => refuseIncomplete(loadConfig({ ...SERVERS, ...SECRETS, REDIS_URL: '' }), [orders])).toThrow('REDIS_URL');
  expect(() => refuseIncomplete(loadConfig({ ...SERVERS, ...SECRETS }), [orders])).not.toThrow();
});

it('does not ask a gateway for the keys that personal data is sealed with', () => {
  const config = loadConfig({ ...SERVERS, ...SECRETS, VAULT_KEYS: '' });
  expect(() => refuseIncomplete(config, [gateway])).not.toThrow();
  expect(() => refuseIncomplete(config, [gateway, orders])).toThrow('VAULT_KEYS');
});

it('gives a role that runs alone a port of its own, and several the one of the gateway', () => {
  expect(configOf([orders]).port).toBe(4010);
  expect(configOf([gateway]).port).toBe(4000);
  expect(configOf(everything).port).toBe(4000);
  expect(configOf([orders], { port: 7 }).port).toBe(7);
});

it('knows where services are by their addresses, and takes nothing else for one', () => {
  const config = loadConfig({ ORDERS_URL: 'http://o:4010/graphql', RISK_URL: 'https://r/graphql' });
  expect([...addressesIn(config)]).toEqual([
    ['orders', 'http://o:4010/graphql'],
    ['risk', 'https://r/graphql'],
  ]);
  expect(() => loadConfig({ ORDERS_URL: 'orders:4010' })).toThrow('ORDERS_URL');
});

it('hands settings on to another process unchanged', () => {
  const config = loadConfig({ ...SERVERS, ...SECRETS, POLL_SECONDS: '7', INTROSPECTION: 'no' });
  expect(loadConfig(environmentOf(config))).toEqual(config);
});

describe('keys of the door in the environment', () => {
  const staffToken = 'a-staff-token-of-the-environment';
  const partner = { key: 'a-partner-key-long-enough', name: 'p', shops: ['shp_1'], scopes: ['orders:read'] };
  const keysOf = (partnerKeys: string) => loadDoorKeys({ staffToken, partnerKeys, dataDir: '/nowhere' });

  it('are taken as they are, and nothing is read from or written to DATA_DIR', () => {
    expect(keysOf('')).toEqual({ staffToken, partnerKeys: [] });
    expect(keysOf(JSON.stringify([partner]))).toEqual({ staffToken, partnerKeys: [partner] });
  });

  it.each([
    ['no JSON', '[{'],
    ['no list', '{}'],
    ['a key that could be guessed', JSON.stringify([{ ...partner, key: 'short' }])],
    ['a scope that does not exist', JSON.stringify([{ ...partner, scopes: ['everything'] }])],
    ['no shops', JSON.stringify([{ ...partner, shops: 'ALL' }])],
  ])('are refused without being shown when they hold %s', (_case, text) => {
    expect(() => keysOf(text)).toThrow('PARTNER_KEYS must be');
    expect(() => keysOf(text)).not.toThrow('a-partner-key');
  });

  it('are refused when the staff token could be guessed', () => {
    expect(() => loadDoorKeys({ staffToken: 'secret', partnerKeys: '', dataDir: '/nowhere' })).toThrow('too short');
  });
});
