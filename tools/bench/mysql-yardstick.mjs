import { SERVICES } from '#contracts';

const batchOrders = 200;
const statementRows = 200;
const mostOrders = 10_000;
const noted = 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?';

/** How many rows every table has before the load, so that afterwards the rows of the load are known. */
export async function noteMysqlRows(world) {
  const found = {};
  for (const service of SERVICES) {
    for (const table of await tablesOf(world, service)) {
      const [{ n }] = await world.rows(service, `SELECT COUNT(*) AS n FROM {${table}}`);
      found[`${service}.${table}`] = Number(n);
    }
  }
  return found;
}

async function tablesOf(world, service) {
  const schema = world.tableOf(service, '').slice(0, -1);
  return (await world.rows(service, noted, schema)).map(row => row.name).filter(name => name !== 'migrations');
}

/**
 * Orders per minute at which as many rows as the load left, of the same shape, can be written by nothing but prepared
 * statements: same tables, same indices, same server, transactions of 200 orders, one connection a database.
 */
export async function measureMysqlYardstick(world, before, orders) {
  const sample = Math.min(orders, mostOrders);
  const copies = [];
  for (const service of SERVICES) copies.push(await openCopy(world, service, before, sample / orders));
  const started = performance.now();
  await Promise.all(copies.map(copy => writeAll(copy, sample)));
  const seconds = (performance.now() - started) / 1000;
  const rows = copies.flatMap(copy => copy.tables).reduce((sum, table) => sum + table.rows.length, 0);
  for (const { connection, tables } of copies) {
    for (const { copy } of tables) await connection.query(`DROP TABLE ${copy}`);
    connection.release();
  }
  return { limitOrdersPerMinute: (sample / seconds) * 60, rowsPerOrder: rows / sample };
}

async function openCopy(world, service, before, part) {
  const connection = await world.pool.getConnection();
  const tables = [];
  for (const table of await tablesOf(world, service)) {
    const source = world.tableOf(service, table);
    const [[{ n }]] = await connection.query(`SELECT COUNT(*) AS n FROM ${source}`);
    const made = Number(n) - (before[`${service}.${table}`] ?? 0);
    if (made <= 0) continue;
    const copy = world.tableOf(service, `yardstick_${table}`);
    await connection.query(`CREATE TABLE ${copy} LIKE ${source}`);
    const limit = Math.max(1, Math.round(made * part));
    const [rows] = await connection.query({ sql: `SELECT * FROM ${source} LIMIT ?`, rowsAsArray: true }, [limit]);
    tables.push({ copy, rows });
  }
  return { connection, tables };
}

async function writeAll({ connection, tables }, sample) {
  for (let from = 0; from < sample; from += batchOrders) {
    const share = [from / sample, Math.min(1, (from + batchOrders) / sample)];
    await connection.beginTransaction();
    for (const table of tables) await writeShare(connection, table, share);
    await connection.commit();
  }
}

async function writeShare(connection, { copy, rows }, [from, to]) {
  const some = rows.slice(Math.floor(from * rows.length), Math.floor(to * rows.length));
  for (let i = 0; i < some.length; i += statementRows) {
    const part = some.slice(i, i + statementRows);
    const one = `(${part[0].map(() => '?').join(', ')})`;
    await connection.execute(`INSERT INTO ${copy} VALUES ${part.map(() => one).join(', ')}`, part.flat());
  }
}
