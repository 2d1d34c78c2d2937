import 'reflect-metadata';
import { removeTraces, testConfig } from '#testing';
import { ENGINE } from '../src/config/engine.js';
import { mysqlLogin } from '../src/database/mysql-login.js';
import { PLATFORM_MIGRATIONS } from '../src/platform-tables.js';
import { openThings } from './thing.row.js';

const onMysql = ENGINE === 'mysql' ? it : it.skip;

onMysql('many processes that start together migrate once, also with one connection each (MySQL only)', async () => {
  const config = testConfig({ databasePool: 1 });
  const all = await Promise.all(Array.from({ length: 8 }, () => openThings(config, 'many')));
  try {
    await Promise.all(all.map(db => db.migrate()));
    const drifts = await Promise.all(all.map(db => db.drift()));
    expect(drifts.flat()).toEqual([]);
    const applied = await all[0]?.read(tx => tx.query('SELECT name FROM migrations'));
    expect(applied).toHaveLength(PLATFORM_MIGRATIONS.length + 1);
  } finally {
    await Promise.all(all.map(db => db.close()));
    await removeTraces(config);
  }
});

it('TLS checks the certificate of the server, by the authorities known or by a file', () => {
  const databaseUrl = 'mysql://u:p%40ss@db:3307';
  expect(mysqlLogin({ databaseUrl, databaseTls: 'off' })).toEqual({
    host: 'db',
    port: 3307,
    user: 'u',
    password: 'p@ss',
  });
  expect(mysqlLogin({ databaseUrl, databaseTls: 'on' }).ssl).toEqual({ rejectUnauthorized: true });
  expect(() => mysqlLogin({ databaseUrl, databaseTls: '/no/such/ca.pem' })).toThrow('/no/such/ca.pem');
});

onMysql('every session reads what is committed, and none waits long for a lock (MySQL only)', async () => {
  const config = testConfig({ databasePool: 3 });
  const db = await openThings(config, 'many');
  try {
    const held = await Promise.all(
      [1, 2, 3].map(() =>
        db.write(async tx => {
          await tx.query('SELECT SLEEP(0.05)');
          return (await tx.query(
            "SHOW VARIABLES WHERE Variable_name IN ('tx_isolation', 'transaction_isolation')",
          )) as {
            readonly Value: string;
          }[];
        }),
      ),
    );
    expect(held.flat().map(row => row.Value)).toEqual(held.flat().map(() => 'READ-COMMITTED'));
    const waits = await db.read(tx => tx.query('SELECT @@innodb_lock_wait_timeout AS seconds'));
    expect(waits).toEqual([{ seconds: expect.anything() }]);
    expect(Number(waits[0].seconds)).toBe(15);
  } finally {
    await db.close();
    await removeTraces(config);
  }
});
