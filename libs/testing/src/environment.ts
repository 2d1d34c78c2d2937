import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { loadConfig, removeQueues, type Config } from '#platform';

let count = 0;

/** A configuration of its own for one test: a temporary DATA_DIR, a free port, schemas and queues of its own. */
export function testConfig(over: Partial<Config> = {}): Config {
  count += 1;
  const dataDir = mkdtempSync(join(tmpdir(), 'ordermesh-'));
  const databasePrefix = `t${process.pid}_${count}_${Math.random().toString(36).slice(2, 7)}_`;
  const own = { dataDir, databasePrefix, busPrefix: databasePrefix, port: 0 };
  // The bus stays in the process unless a test asks for the real one.
  const alone = { rabbitmqUrl: '', redisUrl: '' };
  return loadConfig(undefined, { ...own, ...alone, logLevel: 'silent', pollSeconds: 60, ...over });
}

/** Removes what a test's configuration made. */
export async function removeTraces(config: Config): Promise<void> {
  rmSync(config.dataDir, { recursive: true, force: true });
  if (config.rabbitmqUrl) await removeQueues(config);
  if (config.databaseUrl) await dropSchemas(config);
}

async function dropSchemas(config: Config): Promise<void> {
  const admin = await createConnection(config.databaseUrl);
  const [rows] = await admin.query(
    'SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name LIKE ?',
    [`${config.databasePrefix.replaceAll('_', '\\_')}%`],
  );
  for (const { name } of rows as { name: string }[]) await admin.query(`DROP DATABASE \`${name}\``);
  await admin.end();
}

/**
 * Waits for a fact instead of a time: asks again until the answer holds; throws with the last answer after the limit. It asks
 * less often the longer it waits, since whom it waits for often shares two cores with the questions.
 */
export async function until<T>(
  ask: () => T | Promise<T>,
  holds: (answer: T) => boolean = Boolean,
  limitMs = 45_000,
): Promise<T> {
  const began = Date.now();
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    const waited = Date.now() - began;
    if (waited > limitMs) throw new Error(`waited ${limitMs} ms in vain; last answer: ${JSON.stringify(answer)}`);
    await new Promise(resolve => setTimeout(resolve, pauseAfter(waited)));
  }
}

/** A fifth of the time that was waited is the most that can be lost. */
export const pauseAfter = (waitedMs: number): number => Math.min(Math.max(10, waitedMs / 5), 100);
