import { basename } from 'node:path';
import type { ImportTemplate, OrderRows } from '../domain/templates/index.js';
import { fileRows } from './file-rows.js';
import type { NumberedRow, RowSpool } from './row-spool.js';
import type { SourceFiles } from './source-files.js';

/** Main rows that share one fate: those of one order, or one that cannot be read. */
export type Gathered =
  | { readonly kind: 'order'; readonly rows: OrderRows; readonly numbers: readonly number[] }
  | { readonly kind: 'bad'; readonly no: number; readonly text: string; readonly because: string };

const MAIN = 'main';

/** How the reading of files goes on. */
export interface ReadingProgress {
  onBytes(bytes: number): void;
  /** A row of a joined file that cannot be read; the order it belongs to is read without it. */
  onLostRow(file: string): void;
}

/** Every order of the files, with what is joined to it. Joined files are read first, then the main file is streamed. */
export async function* gatherOrders(
  files: SourceFiles,
  template: ImportTemplate,
  spool: RowSpool,
  progress: ReadingProgress,
): AsyncGenerator<Gathered> {
  for (const [i, joined] of files.joined.entries()) await spoolJoined(`joined${i}`, joined, spool, progress);
  const withJoined = (rows: readonly NumberedRow[]): Gathered => {
    const main = rows.map(one => one.row);
    const first = main[0] ?? {};
    const beside = files.joined.map(
      ({ file }, i) => [file.name, spool.rows(`joined${i}`, textOf(first[file.mainColumn]))] as const,
    );
    return { kind: 'order', rows: { main, joined: Object.fromEntries(beside) }, numbers: rows.map(one => one.no) };
  };
  if (template.groupBy === null) yield* streamRows(files.main, template, withJoined, progress);
  else yield* groupRows(files.main, template, template.groupBy, spool, withJoined, progress);
}

type Join = (rows: readonly NumberedRow[]) => Gathered;

async function* streamRows(
  path: string,
  template: ImportTemplate,
  join: Join,
  progress: ReadingProgress,
): AsyncGenerator<Gathered> {
  let no = 0;
  for await (const one of fileRows(path, optionsOf(template, progress))) {
    no += 1;
    yield one.kind === 'row' ? join([{ no, row: one.row }]) : { ...one, no };
  }
}

/** Rows of one order need not stand together: all are put aside by their group first. */
async function* groupRows(
  path: string,
  template: ImportTemplate,
  groupBy: string,
  spool: RowSpool,
  join: Join,
  progress: ReadingProgress,
): AsyncGenerator<Gathered> {
  let no = 0;
  spool.add(MAIN);
  for await (const one of fileRows(path, optionsOf(template, progress))) {
    no += 1;
    // A row without a group is one of its own.
    if (one.kind === 'row') spool.put(MAIN, no, textOf(one.row[groupBy]) || `\u0000${no}`, one.row);
    else yield { ...one, no };
  }
  spool.close(MAIN);
  for (const group of spool.groups(MAIN)) yield join(group);
}

async function spoolJoined(
  place: string,
  { file, path }: SourceFiles['joined'][number],
  spool: RowSpool,
  progress: ReadingProgress,
): Promise<void> {
  let no = 0;
  spool.add(place);
  const options = { columns: file.columns, needed: [file.column], onBytes: progress.onBytes };
  for await (const one of fileRows(path, options)) {
    no += 1;
    if (one.kind === 'row') spool.put(place, no, textOf(one.row[file.column]), one.row);
    else progress.onLostRow(basename(path));
  }
  spool.close(place);
}

function optionsOf(template: ImportTemplate, progress: ReadingProgress) {
  const needed = new Set(template.joined.filter(file => file.required).map(file => file.mainColumn));
  if (template.groupBy !== null) needed.add(template.groupBy);
  return { columns: template.main.columns, needed: [...needed], onBytes: (bytes: number) => progress.onBytes(bytes) };
}

/** A key as text: JSON files may have numbers. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}
