import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { ENGINE } from '../config/engine.js';

const LONGEST_WAIT_SECONDS = 120;

/**
 * Applies what migrations are missing. On MySQL many processes start together and DDL commits at once, so one works under a
 * lock while the others wait and then find nothing to do; a SQLite file has one owner anyway.
 */
export async function migrateOnce(source: DataSource): Promise<void> {
  if (ENGINE === 'sqlite') {
    await source.runMigrations();
    return;
  }
  // The lock belongs to its connection: the migrations run on the same one, which a pool of one can still give.
  const runner = source.createQueryRunner();
  try {
    await underLock(runner, `migrate ${String(source.options.database)}`.slice(0, 64), () => {
      const executor = new MigrationExecutor(source, runner);
      executor.transaction = 'each';
      return executor.executePendingMigrations();
    });
  } finally {
    await runner.release();
  }
}

async function underLock(runner: QueryRunner, name: string, work: () => Promise<unknown>): Promise<void> {
  const sql = 'SELECT GET_LOCK(?, ?) AS locked';
  const [answer] = (await runner.query(sql, [name, LONGEST_WAIT_SECONDS])) as { readonly locked: unknown }[];
  if (Number(answer?.locked) !== 1)
    throw new Error(
      `waited ${LONGEST_WAIT_SECONDS} s for another process to ${name}: see what holds it up, then start again`,
    );
  try {
    await work();
  } finally {
    await runner.query('SELECT RELEASE_LOCK(?) AS released', [name]);
  }
}
