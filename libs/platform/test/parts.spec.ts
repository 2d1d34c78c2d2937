import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  afterCursor,
  businessDay,
  cursorOf,
  DataDirLock,
  describeConfig,
  Ids,
  loadConfig,
  loadDoorKeys,
  MemoryPubSub,
  ownerOf,
  page,
  pageSize,
  Vault,
} from '#platform';
import { FakeClock } from '#testing';

const folder = () => mkdtempSync(join(tmpdir(), 'ordermesh-'));
const key = (id: string, fill: number) => `${id}:${Buffer.alloc(32, fill).toString('base64')}`;

describe('settings', () => {
  it('refuses to start and names every bad setting at once', () => {
    expect(() => loadConfig({ PORT: 'door', POLL_SECONDS: '600' })).toThrow(/PORT.*\n.*POLL_SECONDS/);
  });
  it('is frozen and never prints a secret', () => {
    const config = loadConfig({ DATABASE_URL: 'mysql://u:secret@h' });
    expect(Object.isFrozen(config)).toBe(true);
    expect(JSON.stringify(describeConfig(config))).not.toContain('secret');
  });
  it('takes the addresses of servers apart without ever repeating them in a complaint', () => {
    const config = loadConfig({
      RABBITMQ_URL: 'amqp://u:secret@a, amqps://u:secret@b',
      REDIS_URL: 'redis://:secret@h',
    });
    expect(config.rabbitmqUrl).toBe('amqp://u:secret@a,amqps://u:secret@b');
    expect(JSON.stringify(describeConfig(config))).not.toContain('secret');
    const bad = () => loadConfig({ RABBITMQ_URL: 'http://u:secret@a', REDIS_URL: 'secret' });
    expect(bad).toThrow(/RABBITMQ_URL: must look like amqp:.*\n.*REDIS_URL: must look like redis:/);
    expect(bad).not.toThrow(/secret/);
  });
});

describe('vault', () => {
  const vault = new Vault(key('k1', 1));
  it('opens on the same shop and record only', () => {
    const sealed = vault.seal({ name: '张三' }, 'shp_a', 'DOUYIN/shp_a/1');
    expect(sealed).not.toContain('张三');
    expect(vault.open(sealed, 'shp_a', 'DOUYIN/shp_a/1')).toEqual({ name: '张三' });
    expect(() => vault.open(sealed, 'shp_b', 'DOUYIN/shp_a/1')).toThrow();
    expect(() => vault.open(sealed, 'shp_a', 'DOUYIN/shp_a/2')).toThrow();
  });
  it('opens old texts after a rotation, seals with the new key, and hashes stay equal', () => {
    const rotated = new Vault(`${key('k2', 2)},${key('k1', 1)}`);
    const old = vault.seal({ a: 1 }, 's', 'r');
    expect(rotated.open(old, 's', 'r')).toEqual({ a: 1 });
    expect(rotated.seal({}, 's', 'r').startsWith('k2.')).toBe(true);
    expect(rotated.hash('phone', '138')).toBe(vault.hash('phone', '138'));
    expect(rotated.hash('buyer', '138')).not.toBe(vault.hash('phone', '138'));
  });
  it('can first know a new key everywhere and then seal with it, with the oldest named twice for the hashes', () => {
    const knowing = new Vault(`${key('k1', 1)},${key('k2', 2)},${key('k1', 1)}`);
    const rotated = new Vault(`${key('k2', 2)},${key('k1', 1)}`);
    expect(knowing.seal({}, 's', 'r').startsWith('k1.')).toBe(true);
    expect(knowing.open(rotated.seal({ a: 1 }, 's', 'r'), 's', 'r')).toEqual({ a: 1 });
    expect(() => vault.open(rotated.seal({ a: 1 }, 's', 'r'), 's', 'r')).toThrow('VAULT_KEYS');
    for (const one of [knowing, rotated]) expect(one.hash('phone', '138')).toBe(vault.hash('phone', '138'));
  });
  it('refuses a changed text', () => {
    const sealed = vault.seal({ a: 1 }, 's', 'r');
    const other = sealed[20] === 'A' ? 'B' : 'A';
    expect(() => vault.open(`${sealed.slice(0, 20)}${other}${sealed.slice(21)}`, 's', 'r')).toThrow();
  });
});

it('gives ids that grow, also within one millisecond', () => {
  const clock = new FakeClock();
  const ids = new Ids(clock);
  const some = Array.from({ length: 1_000 }, (_, i) => (i === 500 ? clock.advance(-50) : undefined, ids.next('ord')));
  expect([...some].sort()).toEqual(some);
  expect(new Set(some).size).toBe(1_000);
  expect(some[0]).toMatch(/^ord_[0-9A-HJKMNP-TV-Z]{26}$/);
});

it('counts business days in Shanghai', () => {
  expect(businessDay(new Date('2026-11-10T15:59:59.999Z'))).toBe('2026-11-10');
  expect(businessDay(new Date('2026-11-10T16:00:00.000Z'))).toBe('2026-11-11');
});

describe('data folder', () => {
  it('has one owner, names it to the second, and is free again after a release', () => {
    const dir = folder();
    const lock = DataDirLock.take(dir);
    lock.announce('http://127.0.0.1:4000');
    expect(() => DataDirLock.take(dir)).toThrow(/belongs to process \d+ at http:\/\/127.0.0.1:4000/);
    lock.release();
    DataDirLock.take(dir).release();
  });
  it('is taken over from a dead owner, also when its pid lives again', () => {
    const dir = folder();
    writeFileSync(join(dir, 'owner.json'), JSON.stringify({ pid: process.pid, began: 'another time', url: null }));
    expect(ownerOf(dir)).toBeNull();
    DataDirLock.take(dir).release();
  });
  it('keeps keys readable by the owner only, and the same at the next start', () => {
    const dir = folder();
    const config = loadConfig({}, { dataDir: dir });
    const keys = loadDoorKeys(config);
    expect(loadDoorKeys(config)).toEqual(keys);
    expect(statSync(join(dir, 'keys.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dir, 'keys.json'), 'utf8')).toContain(keys.staffToken);
  });
});

describe('lists', () => {
  it('pages forward and refuses sizes and cursors it did not give', () => {
    const rows = [1, 2, 3].map(n => ({ n }));
    const first = page(rows, 2, row => [row.n]);
    expect(first.nodes).toEqual([{ n: 1 }, { n: 2 }]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(afterCursor(first.pageInfo.endCursor, 1)).toEqual([2]);
    expect(afterCursor(cursorOf(['a', 1]), 2)).toEqual(['a', 1]);
    for (const bad of ['rubbish', cursorOf(['a']), Buffer.from('[{}, []]').toString('base64url')])
      expect(() => afterCursor(bad, 2)).toThrow('not a cursor');
    expect(() => pageSize(0)).toThrow('from 1 to 100');
    expect(() => pageSize(101)).toThrow('from 1 to 100');
  });
});

it('ends a live subscription even while it waits', async () => {
  const pubsub = new MemoryPubSub();
  const live = pubsub.subscribe<number>('t');
  const waiting = live.next();
  await live.return?.();
  expect(await waiting).toEqual({ value: undefined, done: true });
  expect(pubsub.countOf('t')).toBe(0);
});
