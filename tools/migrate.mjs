// npm run migrate: brings the databases of every subgraph (DATA_DIR or DATABASE_URL) to the newest form.
// `--check`: does so on empty databases instead, and fails when they differ from what the row classes describe.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, DataDirLock, loadConfig } from '#platform';
import { PLATFORM_MIGRATIONS, PLATFORM_ROWS } from '../dist/libs/platform/src/platform-tables.js';
import { subgraphs } from './subgraphs.mjs';

const open = (config, { name, rows, migrations }) =>
  Database.open(config, name, [...PLATFORM_ROWS, ...rows], [...PLATFORM_MIGRATIONS, ...migrations]);

await (process.argv.includes('--check') ? check() : migrate());

async function migrate() {
  const config = loadConfig();
  const lock = DataDirLock.take(config.dataDir);
  try {
    for (const subgraph of await subgraphs()) {
      const db = await open(config, subgraph);
      await db.migrate();
      await db.close();
      console.log(`${subgraph.name} is up to date.`);
    }
  } finally {
    lock.release();
  }
}

async function check() {
  const dataDir = mkdtempSync(join(tmpdir(), 'ordermesh-drift-'));
  const config = loadConfig(process.env, { dataDir, databasePrefix: `drift_${randomBytes(4).toString('hex')}_` });
  try {
    for (const subgraph of await subgraphs()) await checkOne(config, subgraph);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function checkOne(config, subgraph) {
  const db = await open(config, subgraph);
  try {
    await db.migrate();
    const drift = await db.drift();
    console.log(
      `${subgraph.name} on ${db.engine}: ${drift.length === 0 ? 'no drift' : `${drift.length} statements of drift`}`,
    );
    for (const statement of drift) console.log(`  ${statement}`);
    if (drift.length > 0) process.exitCode = 1;
  } finally {
    if (db.engine === 'mysql') await db.source.dropDatabase();
    await db.close();
  }
}
