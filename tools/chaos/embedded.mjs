import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppProcess, ask } from '#testing';
import { processFaults, slowFor } from './process-faults.mjs';
import { slowDisk } from './slow-disk.mjs';

/** The hub in one process on SQLite: it can be killed, frozen, and its disk slowed. */
export async function openEmbedded() {
  const folder = mkdtempSync(join(tmpdir(), 'ordermesh-chaos-'));
  const dataDir = join(folder, 'data');
  const disk = slowDisk(folder);
  const app = new AppProcess('hub', ['--empty']);
  const environment = () => ({
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    RABBITMQ_URL: '',
    REDIS_URL: '',
    ...disk?.environment,
  });
  await app.start(environment());
  const { staffToken } = JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8'));
  const hub = { app, environment };
  const faults = {
    hub: {
      kill: () => processFaults.kill(hub),
      freeze: forMs => processFaults.freeze(hub, forMs),
      ...(disk ? { slowDisk: forMs => slowFor(disk, forMs) } : {}),
    },
  };
  return {
    faults,
    left: disk ? [] : ['slowDisk: no C compiler here'],
    hooksUrl: () => app.url,
    ask: (query, variables) => answerOf(ask(app.url, staffToken, query, variables)),
    rows: (service, sql, ...parameters) => rowsOf(join(dataDir, `${service}.sqlite`), sql, parameters),
    close: async () => {
      await app.end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function rowsOf(file, sql, parameters) {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  try {
    return Promise.resolve(db.prepare(sql.replaceAll(/[{}]/g, '')).all(...parameters));
  } finally {
    db.close();
  }
}

/** The data of an answer; a refusal ends the run, so that nothing is measured on a half-made world. */
export async function answerOf(asked) {
  const { data, errors } = await asked;
  const problem = Object.values(data ?? {}).find(value => value?.message)?.message;
  if (errors?.length || problem) throw new Error(problem ?? errors.map(error => error.message).join('; '));
  return data;
}
