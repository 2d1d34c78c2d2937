import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const batchOrders = 200;
const statementRows = 200;
const mostOrders = 20_000;

const databasesIn = dataDir => readdirSync(dataDir).filter(file => file.endsWith('.sqlite'));
const tablesOf = db =>
  db
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map(({ name, sql }) => ({ name, sql }));

/** The last row of every table before the load, so that afterwards the rows of the load are known. */
export function noteRows(dataDir) {
  const noted = {};
  for (const file of databasesIn(dataDir)) {
    const db = new DatabaseSync(join(dataDir, file), { readOnly: true });
    noted[file] = Object.fromEntries(tablesOf(db).map(({ name }) => [name, lastRow(db, name)]));
    db.close();
  }
  return noted;
}

const lastRow = (db, table) => Number(db.prepare(`SELECT MAX(rowid) AS last FROM "${table}"`).get().last ?? 0);

/**
 * Orders per minute at which the very rows the load left, in every database of a stopped hub, can be written by nothing
 * but prepared statements: same tables, same indices, same durability, transactions of 200 orders.
 */
export function measureYardstick(dataDir, noted, orders) {
  const sample = Math.min(orders, mostOrders);
  const copies = databasesIn(dataDir).map(file => openCopy(dataDir, file, noted[file] ?? {}, sample / orders));
  const started = performance.now();
  for (let from = 0; from < sample; from += batchOrders) {
    const share = [from / sample, Math.min(1, (from + batchOrders) / sample)];
    for (const copy of copies) writeBatch(copy, share);
  }
  const seconds = (performance.now() - started) / 1000;
  const rows = copies.flatMap(copy => copy.tables).reduce((sum, table) => sum + table.rows.length, 0);
  for (const { db, file } of copies) {
    db.close();
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  }
  return { limitOrdersPerMinute: (sample / seconds) * 60, rowsPerOrder: rows / sample };
}

function openCopy(dataDir, source, noted, part) {
  const from = new DatabaseSync(join(dataDir, source), { readOnly: true });
  const file = join(dataDir, `yardstick-${source}`);
  const db = new DatabaseSync(file);
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'cache_size = -16384',
    'wal_autocheckpoint = 4000',
    'temp_store = MEMORY',
  ]) {
    db.prepare(`PRAGMA ${pragma}`).all();
  }
  const tables = tablesOf(from).map(table => copyTable(from, db, table, noted[table.name] ?? 0, part));
  const indices = from.prepare("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").all();
  for (const { sql } of indices) db.exec(sql);
  from.close();
  return { db, file, tables: tables.filter(table => table.rows.length > 0) };
}

/** Reads the first rows the load made, as arrays ready to be bound. */
function copyTable(from, db, { name, sql }, after, part) {
  db.exec(sql);
  const made = from.prepare(`SELECT COUNT(*) AS n FROM "${name}" WHERE rowid > ?`).get(after).n;
  const statement = from.prepare(`SELECT * FROM "${name}" WHERE rowid > ? ORDER BY rowid LIMIT ?`);
  statement.setReturnArrays(true);
  return { name, rows: statement.all(after, Math.round(made * part)), statements: new Map() };
}

function writeBatch({ db, tables }, [from, to]) {
  db.exec('BEGIN IMMEDIATE');
  for (const table of tables) {
    const rows = table.rows.slice(Math.floor(from * table.rows.length), Math.floor(to * table.rows.length));
    for (let i = 0; i < rows.length; i += statementRows) insert(db, table, rows.slice(i, i + statementRows));
  }
  db.exec('COMMIT');
}

function insert(db, { name, statements }, rows) {
  let statement = statements.get(rows.length);
  if (!statement) {
    const row = `(${rows[0].map(() => '?').join(', ')})`;
    statement = db.prepare(`INSERT INTO "${name}" VALUES ${rows.map(() => row).join(', ')}`);
    statements.set(rows.length, statement);
  }
  statement.run(...rows.flat());
}
