import { createDecipheriv } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createConnection } from 'mysql2/promise';
import type { Config } from '#platform';

/** A value of a column that names somebody: in clear, once opened, or by a hash. */
export interface Finding {
  /** service.table.column */
  readonly where: string;
  readonly how: 'CLEAR' | 'SEALED' | 'HASH';
}

/** What is looked for. */
export interface Traces {
  readonly texts: readonly string[];
  readonly hashes: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;
type Visit = (service: string, table: string, rows: readonly Row[]) => void;

/** Looks into every column of every row of every table of every database, and opens every sealed text it meets there. */
export async function scanTables(config: Config, traces: Traces): Promise<readonly Finding[]> {
  const seals = keysOf(config);
  const found = new Map<string, Finding>();
  const visit: Visit = (service, table, rows) => {
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        for (const how of findingsIn(value, traces, seals)) {
          const where = `${service}.${table}.${column}`;
          found.set(`${where} ${how}`, { where, how });
        }
  };
  await (config.databaseUrl ? visitSchemas(config, visit) : visitFiles(config, visit));
  return [...found.values()].sort((a, b) => (a.where < b.where ? -1 : 1));
}

function findingsIn(value: unknown, { texts, hashes }: Traces, keys: ReadonlyMap<string, Buffer>): Finding['how'][] {
  if (value === null || typeof value === 'number') return [];
  const text = textOf(value);
  const opened = openedIn(text, keys);
  return [
    ...(texts.some(one => text.includes(one)) ? (['CLEAR'] as const) : []),
    ...(texts.some(one => opened.includes(one)) ? (['SEALED'] as const) : []),
    ...(hashes.some(one => text.includes(one) || opened.includes(one)) ? (['HASH'] as const) : []),
  ];
}

const textOf = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value);

/** Everything sealed within a text, opened whatever record it belongs to: the cipher reads without its tag as well. */
function openedIn(text: string, keys: ReadonlyMap<string, Buffer>): string {
  const opened = Array.from(
    text.matchAll(/\b([a-z0-9]{1,16})\.([A-Za-z0-9+/]{40,}={0,2})/gi),
    ([, id = '', body = '']) => {
      const key = keys.get(id);
      if (!key) return '';
      const bytes = Buffer.from(body, 'base64');
      const plain = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).update(bytes.subarray(12, -16));
      return `${plain.toString('utf8')}\n${innerOf(plain.toString('utf8'))}`;
    },
  );
  return opened.join('\n');
}

/** Answers and uploads rest in base64 within what is sealed; serialized texts are of one or two bytes a letter. */
function innerOf(plain: string): string {
  const parts = Array.from(plain.matchAll(/"(?:v8|content)":"([A-Za-z0-9+/=]+)"/g), ([, body = '']) => {
    const bytes = Buffer.from(body, 'base64');
    const shifted = bytes.subarray(1);
    return [bytes.toString('utf8'), bytes.toString('latin1'), bytes.toString('utf16le'), shifted.toString('utf16le')];
  });
  return parts.flat().join('\n');
}

function keysOf(config: Config): ReadonlyMap<string, Buffer> {
  const text = config.vaultKeys || readFileSync(join(config.dataDir, 'vault.key'), 'utf8');
  return new Map(
    text
      .trim()
      .split(',')
      .map(part => part.split(':'))
      .map(([id = '', key = '']) => [id, Buffer.from(key, 'base64')]),
  );
}

async function visitFiles({ dataDir }: Config, visit: Visit): Promise<void> {
  for (const file of globSync(join(dataDir, '*.sqlite'))) {
    const db = new DatabaseSync(file, { readOnly: true });
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
    for (const { name } of tables)
      visit(basename(file, '.sqlite'), name, db.prepare(`SELECT * FROM "${name}"`).all() as Row[]);
    db.close();
  }
  return Promise.resolve();
}

async function visitSchemas({ databaseUrl, databasePrefix }: Config, visit: Visit): Promise<void> {
  const connection = await createConnection(databaseUrl);
  const [tables] = await connection.query(
    'SELECT table_schema AS s, table_name AS t FROM information_schema.tables WHERE table_schema LIKE ?',
    [`${databasePrefix.replaceAll('_', '\\_')}%`],
  );
  for (const { s, t } of tables as { s: string; t: string }[]) {
    const [rows] = await connection.query('SELECT * FROM ??.??', [s, t]);
    visit(s.slice(databasePrefix.length), t, rows as Row[]);
  }
  await connection.end();
}
