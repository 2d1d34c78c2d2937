import type { Readable } from 'node:stream';
import { HubError } from '#contracts';
import { parse } from 'csv-parse';
import type { FileRow, ReadOptions } from './file-row.js';

const MAX_ROW_CHARACTERS = 1_048_576;
const DELIMITERS = [',', ';', '\t'] as const;

/** A row the parser could not read, and after how many others it stands. */
interface Unread {
  readonly after: number;
  readonly text: string;
}

interface Header {
  readonly width: number;
  readonly kept: readonly { readonly name: string; readonly at: number }[];
}

/** Rows of a CSV with a header line: quoted line breaks, byte order mark, comma, semicolon or tab. */
export async function* csvRows(text: Readable, file: string, options: ReadOptions): AsyncGenerator<FileRow> {
  const unread: Unread[] = [];
  const parser = parse({
    bom: true,
    delimiter: delimiterIn(await headOf(text)),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_ROW_CHARACTERS,
    on_skip: (error, raw) => void unread.push({ after: Number(error?.['records'] ?? 0), text: raw ?? '' }),
  });
  text.on('error', error => parser.destroy(error));
  const rows: AsyncIterable<string[]> = text.pipe(parser);
  let header: Header | null = null;
  let passed = 0;
  for await (const cells of rows) {
    if (header) yield rowOf(header, cells);
    else header = headerOf(cells, file, options);
    passed += 1;
    yield* badRows(unread, passed);
  }
  if (!header) throw new HubError('BAD_INPUT', `${file} is empty`);
  yield* badRows(unread, Number.POSITIVE_INFINITY);
}

/** The parser tells of unreadable rows ahead of the rows before them: each is kept back for its place. */
function* badRows(unread: Unread[], passed: number): Generator<FileRow> {
  while (unread[0] && unread[0].after <= passed) {
    yield { kind: 'bad', text: unread.shift()?.text ?? '', because: 'its quotes are not closed, or it is too long' };
  }
}

/** The first piece of the text, left where it was. */
async function headOf(text: Readable): Promise<string> {
  for (;;) {
    const piece = text.read() as string | null;
    if (piece !== null) {
      text.unshift(piece);
      return piece;
    }
    if (text.readableEnded || text.destroyed) return '';
    await new Promise<void>((resolve, reject) => {
      text.once('readable', resolve);
      text.once('end', resolve);
      text.once('error', reject);
    });
  }
}

/** The delimiter the header line has most of. */
function delimiterIn(head: string): string {
  const [line = ''] = head.split('\n', 1);
  const counts = DELIMITERS.map(delimiter => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function headerOf(cells: readonly string[], file: string, { columns, needed }: ReadOptions): Header {
  const names = cells.map(cell => cell.trim());
  const missing = needed.filter(name => !names.includes(name));
  if (missing.length > 0)
    throw new HubError(
      'BAD_INPUT',
      `${file} has no column ${missing.join(', ')}; it has ${names.join(', ').slice(0, 500)}`,
    );
  const kept = names
    .map((name, at) => ({ name, at }))
    .filter(({ name }) => columns.length === 0 || columns.includes(name));
  if (kept.length === 0)
    throw new HubError('BAD_INPUT', `${file} has none of the columns ${columns.join(', ')}: is it the right template?`);
  return { width: names.length, kept };
}

function rowOf({ width, kept }: Header, cells: readonly string[]): FileRow {
  // Too few or too many cells mean that some stand under the wrong name.
  if (cells.length !== width)
    return { kind: 'bad', text: cells.join('\t'), because: `it has ${cells.length} columns instead of ${width}` };
  const row: Record<string, string> = {};
  for (const { name, at } of kept) row[name] = cells[at] ?? '';
  return { kind: 'row', row };
}
