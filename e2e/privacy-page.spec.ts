import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analytics } from '#analytics';
import { channels } from '#channels';
import { access } from '#gateway';
import { inventory } from '#inventory';
import { orders } from '#orders';
import {
  Database,
  describeConfig,
  environmentOf,
  PLATFORM_PERSONAL,
  PLATFORM_ROWS,
  type PersonalColumn,
  type PersonalData,
  type Subgraph,
} from '#platform';
import { risk } from '#risk';
import { removeTraces, testConfig } from '#testing';

const SUBGRAPHS: readonly Subgraph[] = [orders, inventory, channels, risk, analytics, access];
/** Names that columns with something about people have; so has every long text, since anything fits into one. */
const TELLING = /hash|seal|secret|token|seed|password|digest|credential|phone|address|contact|remark|receiver|buyer/;

interface Column {
  readonly table: string;
  readonly column: string;
}

/** Every column of a subgraph that could hold personal data. */
async function doubtful({ name, rows }: Pick<Subgraph, 'name' | 'rows'>): Promise<Column[]> {
  const config = testConfig();
  const db = await Database.open(config, name, [...PLATFORM_ROWS, ...rows], []);
  try {
    return db.source.entityMetadatas.flatMap(({ tableName: table, columns }) =>
      columns
        .filter(({ type, databaseName }) => /text$/.test(String(type)) || TELLING.test(databaseName))
        .map(({ databaseName: column }) => ({ table, column })),
    );
  } finally {
    await db.close();
    await removeTraces(config);
  }
}

const nameOf = ({ table, column }: Column): string => `${table}.${column}`;

function declaredIn(data: PersonalData): string[] {
  const impersonal = data.impersonal.flatMap(({ table, columns }) => columns.map(column => nameOf({ table, column })));
  return [...data.columns.map(nameOf), ...impersonal];
}

it.each(SUBGRAPHS.map(subgraph => [subgraph.name, subgraph] as const))(
  '%s declares every column in which something about a person could rest, once',
  async (_name, subgraph) => {
    const declared = [...declaredIn(PLATFORM_PERSONAL), ...declaredIn(subgraph.personal)];
    expect(declared.filter((one, i) => declared.indexOf(one) !== i)).toEqual([]);
    const there = (await doubtful(subgraph)).map(nameOf);
    expect(there.length).toBeGreaterThan(5);
    expect(there.filter(one => !declared.includes(one))).toEqual([]);
  },
);

it('a sealed column that nobody declared is found out', async () => {
  const found = (await doubtful(risk)).map(nameOf);
  const without = { ...risk.personal, columns: risk.personal.columns.filter(one => one.column !== 'grounds') };
  const declared = [...declaredIn(PLATFORM_PERSONAL), ...declaredIn(without)];
  expect(found.filter(one => !declared.includes(one))).toEqual(['risk_decisions.grounds']);
});

it('what is declared is there', async () => {
  for (const { name, rows, personal } of SUBGRAPHS) {
    const config = testConfig();
    const db = await Database.open(config, name, [...PLATFORM_ROWS, ...rows], []);
    const there = db.source.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map(column => `${tableName}.${column.databaseName}`),
    );
    await db.close();
    await removeTraces(config);
    expect([...declaredIn(PLATFORM_PERSONAL), ...declaredIn(personal)].filter(one => !there.includes(one))).toEqual([]);
  }
});

it('docs/privacy.md says of every column what is in the declarations, and nothing else', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/privacy.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (?:every|orders|inventory|channels|risk|analytics|access) +\|.*$/gm)];
  const cells = rows.map(([row]) =>
    row
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim()),
  );
  const expected = [
    ...PLATFORM_PERSONAL.columns.map(column => cellsOf('every', column)),
    ...SUBGRAPHS.flatMap(({ name, personal }) => personal.columns.map(column => cellsOf(name, column))),
  ];
  expect(cells).toEqual(expected);
  expect(expected.length).toBeGreaterThan(25);
});

function cellsOf(service: string, { table, column, what, basis, keep, erasure }: PersonalColumn): string[] {
  const kept = 'fixed' in keep ? keep.fixed : `${variableOf(keep.setting)} after ${keep.after}`;
  const erased = typeof erasure === 'string' ? erasure.toLowerCase() : `kept: ${erasure.kept}`;
  return [service, `\`${table}.${column}\``, what, basis, kept, erased];
}

/** `RETENTION_RAW_DAYS` (30), with the default it has in the code. */
function variableOf(setting: string): string {
  const [variable = ''] = Object.keys(environmentOf({ [setting]: 1 }));
  const found = describeConfig(testConfigOnce).find(one => one.variable === variable);
  return `\`${variable}\` (${found?.fallback ?? '?'})`;
}

const testConfigOnce = testConfig();
afterAll(() => removeTraces(testConfigOnce));
