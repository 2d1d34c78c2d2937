import 'reflect-metadata';
import { once } from 'node:events';
import { Database, Jobs, Leases, Log, type Config, type Lease } from '#platform';
import { FakeClock, removeTraces, testConfig, until } from '#testing';
import { JobRow, LeaseRow } from '../src/bus/rows.js';
import { PLATFORM_MIGRATIONS, PLATFORM_ROWS } from '../src/platform-tables.js';

let config: Config;
let db: Database;

beforeEach(async () => {
  config = testConfig();
  db = await Database.open(config, 'leases', PLATFORM_ROWS, PLATFORM_MIGRATIONS);
  await db.migrate();
});
afterEach(async () => {
  await db.close();
  await removeTraces(config);
});

const runOut = () => db.write(tx => tx.update(LeaseRow, { name: 'leader' }, { expiresAt: new Date(0) }));

it('one of many takes a lease', async () => {
  const all = await Promise.all(
    Array.from({ length: 12 }, (_, i) => new Leases(db, `own_${i}`).acquire('leader', 60_000)),
  );
  expect(all.filter(Boolean)).toHaveLength(1);
});

it('the fencing number grows with each new holder, and a frozen holder is stopped in its own write', async () => {
  const first = await new Leases(db, 'own_a').acquire('leader', 60_000);
  await db.write(async tx => first?.guard(tx));
  await runOut();
  const second = await new Leases(db, 'own_b').acquire('leader', 60_000);
  expect(second?.fence).toBe((first?.fence ?? 0) + 1);
  await expect(db.write(async tx => first?.guard(tx))).rejects.toThrow('another holder');
  await db.write(async tx => second?.guard(tx));
});

it('a holder prolongs its lease under the same number and gives it back', async () => {
  const leases = new Leases(db, 'own_a');
  const lease = await leases.acquire('leader', 60_000);
  expect((await leases.acquire('leader', 60_000))?.fence).toBe(lease?.fence);
  if (lease) await leases.release(lease);
  expect(await new Leases(db, 'own_b').acquire('leader', 1_000)).not.toBeNull();
});

it('a job runs when due, once over two copies, catches up after a stop and keeps its failure on record', async () => {
  const clock = new FakeClock();
  let runs = 0;
  const copy = (holder: string) => {
    const jobs = new Jobs(db, new Leases(db, holder), clock, Log.open('silent'));
    jobs.every('sweep', 60_000, () => {
      runs += 1;
      return runs === 3 ? Promise.reject(new Error('no paper')) : Promise.resolve();
    });
    return jobs;
  };
  const [a, b] = [copy('own_a'), copy('own_b')];
  await Promise.all([a.run('sweep'), b.run('sweep')]);
  expect(runs).toBe(1);
  expect(await b.run('sweep')).toBe(false);
  clock.advance(3_600_000);
  expect(await b.run('sweep')).toBe(true);
  clock.advance(60_000);
  await a.run('sweep');
  const [row] = await db.read(tx => tx.find(JobRow));
  expect(row).toMatchObject({ runs: 3, lastError: 'no paper', lastRunAt: clock.now() });
});

it('the next run of a job is due by the beginning of the last: what came up meanwhile may have come too late for that', async () => {
  const clock = new FakeClock();
  let runs = 0;
  const jobs = new Jobs(db, new Leases(db, 'own_a'), clock, Log.open('silent'));
  jobs.every('sweep', 60_000, () => {
    runs += 1;
    clock.advance(60_000);
    return Promise.resolve();
  });
  expect(await jobs.run('sweep')).toBe(true);
  expect(await jobs.run('sweep')).toBe(true);
  expect(runs).toBe(2);
});

it('a job that works longer than its lease keeps it under the same number, and nobody else begins the job meanwhile', async () => {
  const clock = new FakeClock();
  const read = async () => (await db.read(tx => tx.find(LeaseRow))).find(row => row.name === 'job:long');
  const copy = (holder: string, work: (lease: Lease) => Promise<void>) => {
    const jobs = new Jobs(db, new Leases(db, holder), clock, Log.open('silent'), 600);
    jobs.every('long', 1, work);
    return jobs;
  };
  const other = copy('own_b', () => Promise.resolve());
  const working = copy('own_a', async lease => {
    const first = (await read())?.expiresAt ?? new Date(0);
    await until(read, row => (row?.expiresAt ?? first).getTime() > first.getTime() + 700);
    expect(await other.run('long', true)).toBe(false);
    await db.write(tx => lease.guard(tx));
  });
  expect(await working.run('long')).toBe(true);
  const [row] = await db.read(tx => tx.find(JobRow));
  expect(row).toMatchObject({ runs: 1, lastError: null });
  expect((await read())?.expiresAt).toEqual(new Date(0));
});

it('a lease that went to another holder is not prolonged by the one that lost it', async () => {
  const lost = new Leases(db, 'own_a');
  const first = await lost.acquire('leader', 60_000);
  if (!first) throw new Error('nobody else asks for it');
  await runOut();
  await new Leases(db, 'own_b').acquire('leader', 60_000);
  const read = async () => (await db.read(tx => tx.find(LeaseRow)))[0];
  const held = await read();
  await lost.prolong(first, 3_600_000);
  expect(await read()).toEqual(held);
});

it('a job that is cut off by a stop has not failed, and is due at the next start', async () => {
  const clock = new FakeClock();
  const jobs = new Jobs(db, new Leases(db, 'own_a'), clock, Log.open('silent'));
  let begun = 0;
  jobs.every('long', 3_600_000, async (_lease, stopping) => {
    begun += 1;
    if (begun === 1) await once(stopping, 'abort');
    stopping.throwIfAborted();
  });
  jobs.start();
  const cutOff = jobs.run('long');
  await until(() => begun === 1);
  await jobs.stop();
  await cutOff;
  expect(await db.read(tx => tx.count(JobRow))).toBe(0);
  jobs.start();
  expect(await jobs.run('long')).toBe(true);
  expect(await db.read(tx => tx.find(JobRow))).toMatchObject([{ runs: 1, lastError: null }]);
  await jobs.stop();
});
