import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteFile } from '../src/database/sqlite-file.js';

let folder: string;
let file: SqliteFile;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ordermesh-thread-'));
  file = await SqliteFile.open(join(folder, 'one.sqlite'), ['journal_mode = WAL']);
  await file.ask('CREATE TABLE things (id integer PRIMARY KEY, name text NOT NULL)', []);
});
afterEach(async () => {
  await file.close();
  rmSync(folder, { recursive: true, force: true });
});

const insert = 'INSERT INTO things (id, name) VALUES (?, ?)';
const names = async () => (await file.ask('SELECT name FROM things ORDER BY id', [])).rows?.map(row => row['name']);

it('carries statements out in the order in which they are given, whether or not anybody waits for them', async () => {
  file.tell('BEGIN IMMEDIATE', []);
  file.tell(insert, [1, '一']);
  const changed = file.ask('UPDATE things SET name = ? WHERE id = 1', ['二']);
  file.tell(insert, [2, 'two']);
  const committed = file.ask('COMMIT', []);
  expect((await changed).changes).toBe(1);
  await committed;
  expect(await names()).toEqual(['二', 'two']);
});

it('answers rows with their names, also of columns that share one', async () => {
  await file.ask(insert, [1, 'one']);
  const { rows } = await file.ask('SELECT id, name, NULL AS missing, 1.5 AS half FROM things', []);
  expect(rows).toEqual([{ id: 1, name: 'one', missing: null, half: 1.5 }]);
  expect((await file.ask('SELECT 1 AS x, 2 AS x', [])).rows).toEqual([{ x: 2 }]);
  expect((await file.ask('SELECT id FROM things WHERE id = 9', [])).rows).toEqual([]);
});

it('a statement that failed with nobody waiting stops its transaction and is told at the commit', async () => {
  file.tell('BEGIN IMMEDIATE', []);
  file.tell(insert, [1, 'one']);
  file.tell(insert, [1, 'again']);
  file.tell(insert, [2, 'two']);
  await expect(file.ask('SELECT 1', [])).rejects.toMatchObject({ errcode: 1555, sql: insert });
  await expect(file.ask('COMMIT', [])).rejects.toMatchObject({ errcode: 1555 });
  await file.ask('ROLLBACK', []);
  expect(await names()).toEqual([]);
  await file.ask(insert, [3, 'three']);
  expect(await names()).toEqual(['three']);
});

it('a statement that failed with somebody waiting leaves the transaction as it is', async () => {
  file.tell('BEGIN IMMEDIATE', []);
  file.tell(insert, [1, 'one']);
  await expect(file.ask(insert, [1, 'again'])).rejects.toMatchObject({ errcode: 1555 });
  file.tell(insert, [2, 'two']);
  await file.ask('COMMIT', []);
  expect(await names()).toEqual(['one', 'two']);
});

it('says what is wrong with a statement that cannot be prepared, told or asked', async () => {
  for (let i = 0; i < 2; i += 1)
    await expect(file.ask('SELECT id FROM nowhere', [])).rejects.toThrow('no such table: nowhere');
  file.tell('BEGIN IMMEDIATE', []);
  file.tell('INSERT INTO nowhere VALUES (1)', []);
  await expect(file.ask('COMMIT', [])).rejects.toThrow('no such table: nowhere');
  await file.ask('ROLLBACK', []);
});

it('rolls back what SQLite has rolled back by itself', async () => {
  await expect(file.ask('ROLLBACK', [])).resolves.toMatchObject({ changes: 0 });
});

it('remembers more statements than it keeps prepared', async () => {
  for (let i = 0; i < 1_200; i += 1) file.tell(`INSERT INTO things (id, name) VALUES (${i}, ?)`, [String(i)]);
  for (let i = 0; i < 1_200; i += 1) file.tell(`UPDATE things SET name = ? WHERE id = ${i % 600}`, ['again']);
  expect((await file.ask(`SELECT COUNT(*) AS n FROM things WHERE name = 'again'`, [])).rows).toEqual([{ n: 600 }]);
});

it('keeps large numbers and refuses those that a number cannot hold', async () => {
  await file.ask(insert, [Number.MAX_SAFE_INTEGER, 'largest']);
  expect((await file.ask('SELECT id FROM things', [])).rows).toEqual([{ id: Number.MAX_SAFE_INTEGER }]);
  await expect(file.ask('SELECT 9007199254740993 AS n', [])).rejects.toThrow('too large');
});

it('serves many files at once, each with its own statements', async () => {
  const others = await Promise.all(
    Array.from({ length: 8 }, (_, i) => SqliteFile.open(join(folder, `other-${i}.sqlite`), [])),
  );
  await Promise.all(others.map((other, i) => other.ask(`CREATE TABLE t${i} (n integer)`, [])));
  const found = await Promise.all(others.map((other, i) => other.ask(`SELECT COUNT(*) AS n FROM t${i}`, [])));
  expect(found.map(({ rows }) => rows)).toEqual(others.map(() => [{ n: 0 }]));
  await Promise.all(others.map(other => other.close()));
});

it('refuses to open what is no database, and says so', async () => {
  await expect(SqliteFile.open(folder, [])).rejects.toThrow('unable to open');
});
