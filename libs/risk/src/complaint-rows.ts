import { parse } from 'csv-parse/sync';
import { HubError } from '#contracts';
import type { ComplaintCells } from './domain/complaint.js';

/** A row of a file and the line it ends on, or what keeps it from being read. */
export type ComplaintRow = { readonly line: number } & (
  { readonly kind: 'row'; readonly cells: ComplaintCells } | { readonly kind: 'unread'; readonly reason: string }
);

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const MOST_ROWS = 1_000;
const LONGEST_FILE = 200_000;
const DELIMITERS = [',', ';', '\t'] as const;

/** Rows of a CSV with a header line. Throws BAD_INPUT where the file as a whole is not what it should be. */
export function complaintRows(csv: string, needed: readonly string[]): readonly ComplaintRow[] {
  if (csv.length > LONGEST_FILE)
    throw new HubError('BAD_INPUT', `The file has more than ${LONGEST_FILE} characters: send it in parts.`);
  const [header, ...rows] = parsed(csv);
  if (!header) throw new HubError('BAD_INPUT', 'The file is empty.');
  if (rows.length > MOST_ROWS)
    throw new HubError('BAD_INPUT', `The file has more than ${MOST_ROWS} rows: send it in parts.`);
  const names = header.record.map(name => name.trim());
  const missing = needed.filter(name => !names.includes(name));
  if (missing.length > 0)
    throw new HubError(
      'BAD_INPUT',
      `The file has no column ${missing.join(', ')}; it has ${names.join(', ').slice(0, 500)}.`,
    );
  return rows.map(row => rowOf(names, row));
}

/** Quotes that are no quotes are letters; a row that is not closed swallows what follows, and has the wrong number of cells. */
function parsed(csv: string): readonly Parsed[] {
  try {
    const options = { bom: true, delimiter: delimiterOf(csv), relax_column_count: true, relax_quotes: true } as const;
    return parse(csv, { ...options, skip_empty_lines: true, info: true }) as unknown as readonly Parsed[];
  } catch (error) {
    const { code = '', lines = 0 } = error as { readonly code?: string; readonly lines?: number };
    if (!code.startsWith('CSV_')) throw error;
    throw new HubError('BAD_INPUT', `The file cannot be read behind line ${lines}: a quote is not closed.`);
  }
}

function rowOf(names: readonly string[], { record, info: { lines: line } }: Parsed): ComplaintRow {
  // Too few or too many cells mean that some stand under the wrong name.
  if (record.length !== names.length)
    return { kind: 'unread', line, reason: `it has ${record.length} columns instead of ${names.length}` };
  return { kind: 'row', line, cells: Object.fromEntries(names.map((name, i) => [name, record[i] ?? ''])) };
}

/** The delimiter the header line has most of. */
function delimiterOf(csv: string): string {
  const [line = ''] = csv.split('\n', 1);
  const counts = DELIMITERS.map(delimiter => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
