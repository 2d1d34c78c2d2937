import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database, restoreBackup, takeBackup, type Config, type Subgraph } from '#platform';
import { removeTraces, testConfig } from '#testing';
import { readManifest, writeManifest } from '../src/backup/manifest.js';
import { ENGINE } from '../src/config/engine.js';
import { ErasurePartRow } from '../src/personal/rows.js';
import { PLATFORM_MIGRATIONS, PLATFORM_ROWS } from '../src/platform-tables.js';

const NAMES = ['access', 'orders'] as const;
const SERVICES = NAMES.map(name => ({ name, rows: [], migrations: [] }) as unknown as Subgraph);
const AT = new Date('2026-11-22T08:00:00.000Z');

async function inDatabase<T>(config: Config, name: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await Database.open(config, name, PLATFORM_ROWS, PLATFORM_MIGRATIONS);
  try {
    await db.migrate();
    return await work(db);
  } finally {
    await db.close();
  }
}

/** A hub of two services with a backup, after which an order was erased, and another backup that cannot be opened. */
async function openHub() {
  const config = testConfig();
  const backups = testConfig();
  const [sound, spoilt] = [join(backups.dataDir, 'sound'), join(backups.dataDir, 'spoilt')];
  for (const name of NAMES) await inDatabase(config, name, () => Promise.resolve());
  await takeBackup(config, NAMES, sound);
  cpSync(sound, spoilt, { recursive: true });
  writeFileSync(join(spoilt, 'orders.sqlite'), 'no database');
  const { format: _, files, ...about } = await readManifest(sound);
  await writeManifest(spoilt, about, Object.keys(files));
  const order = { orderId: 'ord_1', channel: 'GENERIC' as const, shopId: 'shp_a', externalId: 'W-1' };
  const part = { erasureId: 'ers_1', part: 1, orders: [order], phones: ['h'], receivedAt: AT, doneAt: null };
  for (const name of NAMES)
    await inDatabase(config, name, db => db.write(tx => db.insertRows(tx, ErasurePartRow, [part])));
  const restore = (folder: string, replace = true) => restoreBackup(config, SERVICES, { folder, replace });
  const owed = (name: string) => inDatabase(config, name, db => db.read(tx => tx.find(ErasurePartRow)));
  return {
    ...{ config, sound, spoilt, restore, owed },
    [Symbol.asyncDispose]: async () => {
      await removeTraces(config);
      await removeTraces(backups);
    },
  };
}

// A backup of a server is made by programs of that server; `npm run drill` proves it.
const withFiles = ENGINE === 'mysql' ? it.skip : it;

withFiles(
  'an erasure since the backup outlives a restore that is cut off, with the phones it has to look for',
  async () => {
    await using hub = await openHub();
    await expect(hub.restore(hub.spoilt)).rejects.toThrow();
    expect(await hub.restore(hub.sound)).toMatchObject({ erasedAgain: 1 });
    for (const name of NAMES)
      expect(await hub.owed(name)).toMatchObject([
        { orders: [{ externalId: 'W-1' }], phones: ['h'], receivedAt: AT, doneAt: null },
      ]);
    expect(readdirSync(hub.config.dataDir).filter(file => file.includes('owed'))).toEqual([]);
    // Restored once more, it is remembered by what was restored.
    expect(await hub.restore(hub.sound)).toMatchObject({ erasedAgain: 1 });
    expect(await hub.owed('orders')).toHaveLength(1);
  },
);

withFiles('a restore that was not to replace anything owes nothing', async () => {
  await using hub = await openHub();
  await expect(hub.restore(hub.sound, false)).rejects.toThrow('--replace');
  expect(readdirSync(hub.config.dataDir).filter(file => file.includes('owed'))).toEqual([]);
});

withFiles('what could not be read before a restore was cut off is still told of after the next', async () => {
  await using hub = await openHub();
  writeFileSync(join(hub.config.dataDir, 'access.sqlite'), 'no database');
  await expect(hub.restore(hub.spoilt)).rejects.toThrow();
  expect(existsSync(join(hub.config.dataDir, 'access.sqlite'))).toBe(true);
  expect(await hub.restore(hub.sound)).toMatchObject({ erasedAgain: null });
  expect(await hub.restore(hub.sound)).toMatchObject({ erasedAgain: 0 });
});
