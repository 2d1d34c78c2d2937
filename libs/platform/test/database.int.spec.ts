import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { Database, type Config } from '#platform';
import { removeTraces, testConfig } from '#testing';
import { NodeSqlite } from '../src/database/node-sqlite.js';
import { aThing, ThingRow, migratedThings } from './thing.row.js';

let config: Config;
let db: Database;

beforeEach(async () => {
  config = testConfig();
  db = await migratedThings(config, 'things');
});
afterEach(async () => {
  await db.close();
  await removeTraces(config);
});

const count = async (): Promise<number> => db.read(tx => tx.count(ThingRow));
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

it('leaves no drift between migrations and row classes', async () => {
  expect(await db.drift()).toEqual([]);
});

it('keeps every kind of value exactly', async () => {
  const thing = aThing({
    amount: Number.MAX_SAFE_INTEGER,
    count: -7,
    open: true,
    at: new Date('2026-11-22T16:00:00.123Z'),
    facts: { 名: ['值', 1] },
    note: '长'.repeat(70_000),
  });
  await db.write(tx => db.insertRows(tx, ThingRow, [thing]));
  const [bulk] = await db.read(tx => db.findIn(tx, ThingRow, 'id', [thing.id]));
  const orm = await db.read(tx => tx.findOneByOrFail(ThingRow, { id: thing.id }));
  expect({ ...bulk }).toEqual(thing);
  expect({ ...orm }).toEqual(thing);
});

it('keeps ids that differ in case or trailing space apart', async () => {
  await db.write(tx =>
    db.insertRows(tx, ThingRow, [aThing({ code: 'abc' }), aThing({ code: 'ABC' }), aThing({ code: 'Abc' })]),
  );
  expect(await count()).toBe(3);
});

it('an acknowledged insert survives the rollback of another request', async () => {
  const failing = db.write(async tx => {
    await db.insertRows(tx, ThingRow, [aThing({ id: 'thg_lost' })]);
    await pause(20);
    throw new Error('refused');
  });
  const kept = db.write(tx => db.insertRows(tx, ThingRow, [aThing({ id: 'thg_kept' })]));
  await expect(failing).rejects.toThrow('refused');
  await kept;
  const ids = (await db.read(tx => tx.find(ThingRow))).map(t => t.id);
  expect(ids).toEqual(['thg_kept']);
});

it('a reader never sees what is not committed', async () => {
  let seen = -1;
  await db
    .write(async tx => {
      await db.insertRows(tx, ThingRow, [aThing()]);
      seen = await count();
      throw new Error('refused');
    })
    .catch(() => undefined);
  expect(seen).toBe(0);
  expect(await count()).toBe(0);
});

it('loses no update when numbers change in SQL', async () => {
  const thing = aThing({ amount: 20 });
  await db.write(tx => db.insertRows(tx, ThingRow, [thing]));
  const sold = await Promise.all(
    Array.from({ length: 50 }, () =>
      db.write(async tx => {
        const done = await tx
          .createQueryBuilder()
          .update(ThingRow)
          .set({ amount: () => 'amount - 1' })
          .where('id = :id AND amount >= 1', { id: thing.id })
          .execute();
        return done.affected === 1;
      }),
    ),
  );
  expect(sold.filter(Boolean)).toHaveLength(20);
  expect((await db.read(tx => tx.findOneByOrFail(ThingRow, { id: thing.id }))).amount).toBe(0);
});

it('two writers that lock the same rows in key order never deadlock', async () => {
  const things = Array.from({ length: 6 }, (_, i) => aThing({ id: `thg_${i}` }));
  await db.write(tx => db.insertRows(tx, ThingRow, things));
  const shuffled = () => things.map(t => t.id).sort(() => Math.random() - 0.5);
  const work = () =>
    db.write(async tx => {
      const ids = shuffled();
      await db.lockRows(tx, ThingRow, 'id', ids);
      for (const id of ids) await tx.increment(ThingRow, { id }, 'amount', 1);
    });
  await Promise.all(Array.from({ length: 40 }, work));
  expect((await db.read(tx => tx.find(ThingRow))).map(t => t.amount)).toEqual(Array(6).fill(40));
});

it('runs a deadlocked transaction again', async () => {
  let tries = 0;
  const result = await db.write(() => {
    tries += 1;
    if (db.engine === 'mysql' && tries < 3) throw Object.assign(new Error('deadlock'), { errno: 1213 });
    return Promise.resolve('done');
  });
  expect(result).toBe('done');
  expect(tries).toBe(db.engine === 'mysql' ? 3 : 1);
});

it('refuses a write inside a write and lets work woken by a commit write', async () => {
  await expect(db.write(() => db.write(() => Promise.resolve()))).rejects.toThrow('pass tx');
  const woken = new Promise<void>((resolve, reject) => {
    void db.write(() => {
      db.afterCommit(() => void db.write(() => Promise.resolve()).then(resolve, reject));
      return Promise.resolve();
    });
  });
  await woken;
});

it('tells a taken key from a free one, and the transaction goes on', async () => {
  const answers = await db.write(async tx => [
    await db.insertOnce(tx, ThingRow, aThing({ code: 'X' })),
    await db.insertOnce(tx, ThingRow, aThing({ code: 'X' })),
    await db.insertOnce(tx, ThingRow, aThing({ code: 'Y' })),
  ]);
  expect(answers).toEqual([true, false, true]);
  expect(await count()).toBe(2);
});

it('writes, updates and counts many rows with few statements', async () => {
  const things = Array.from({ length: 1_700 }, (_, i) => aThing({ id: `thg_${i}`, amount: i }));
  await db.write(async tx => {
    await db.insertRows(tx, ThingRow, things);
    await db.insertMissing(tx, ThingRow, things);
    await db.updateRows(
      tx,
      ThingRow,
      ['id', 'shopId'],
      ['amount', 'at'],
      things.map(t => ({ id: t.id, shopId: t.shopId, amount: t.amount * 2, at: new Date(1_000 * t.amount) })),
    );
  });
  const found = await db.read(tx =>
    db.findIn(
      tx,
      ThingRow,
      'id',
      things.map(t => t.id),
    ),
  );
  expect(found).toHaveLength(1_700);
  expect(found.every(t => t.amount === Number(t.id.slice(4)) * 2 && t.at?.getTime() === 500 * t.amount)).toBe(true);
});

const sqliteOnly = process.env['DATABASE_URL'] ? it.skip : it;
sqliteOnly(
  'the failure the helper cures is real: plain TypeORM on one SQLite connection loses an acknowledged insert',
  async () => {
    const source = await new DataSource({
      type: 'better-sqlite3',
      driver: NodeSqlite,
      database: `${config.dataDir}/plain.sqlite`,
      entities: [ThingRow],
      synchronize: true,
    } as never).initialize();
    const failing = source.transaction(async tx => {
      await tx.insert(ThingRow, aThing({ id: 'thg_first' }) as never);
      await pause(20);
      throw new Error('refused');
    });
    const acknowledged = pause(5).then(() =>
      source.getRepository(ThingRow).insert(aThing({ id: 'thg_second' }) as never),
    );
    await failing.catch(() => undefined);
    await acknowledged;
    expect(await source.getRepository(ThingRow).count()).toBe(0);
    await source.destroy();
  },
);

const mysqlOnly = process.env['DATABASE_URL'] ? it : it.skip;
mysqlOnly('the failure that lock order cures is real: rows touched in random order deadlock on MySQL', async () => {
  const things = Array.from({ length: 8 }, (_, i) => aThing({ id: `thg_${i}` }));
  await db.write(tx => db.insertRows(tx, ThingRow, things));
  let deadlocks = 0;
  // Straight on the pool: no sorting, no second try.
  const unsorted = () =>
    db.source
      .transaction(async tx => {
        for (const { id } of [...things].sort(() => Math.random() - 0.5))
          await tx.increment(ThingRow, { id }, 'amount', 1);
      })
      .catch((error: { driverError?: { errno?: number } }) => {
        if (error.driverError?.errno === 1213) deadlocks += 1;
      });
  for (let round = 0; round < 10 && deadlocks === 0; round += 1)
    await Promise.all(Array.from({ length: 16 }, unsorted));
  expect(deadlocks).toBeGreaterThan(0);
});

it('the failure that conditional updates cure is real: read, add, write back sells more than there is', async () => {
  const naive = aThing({ amount: 20 });
  await db.write(tx => db.insertRows(tx, ThingRow, [naive]));
  const sold = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const { amount } = await db.read(tx => tx.findOneByOrFail(ThingRow, { id: naive.id }));
      if (amount < 1) return false;
      await pause(1);
      await db.write(tx => tx.update(ThingRow, { id: naive.id }, { amount: amount - 1 }));
      return true;
    }),
  );
  expect(sold.filter(Boolean).length).toBeGreaterThan(20);
});
