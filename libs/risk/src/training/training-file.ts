import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { ToldRow } from './told-rows.js';
import { fold } from '../domain/fold.js';
import { ORIGIN, type TrainingRows } from '../domain/classifier/training-rows.js';
import type { Untrainable } from '../domain/classifier/training-run.js';
import { MOST_ROWS, RowCollector } from '../domain/classifier/training-set.js';

/** Which columns of the file are learnt from, and which one holds the label. */
export type ColumnMapping =
  | { readonly kind: 'TEXT'; readonly text: string; readonly label: string }
  | { readonly kind: 'FEATURES'; readonly features: readonly string[]; readonly label: string };

/** A file as it was read. */
export interface TrainingFile {
  readonly kind: 'TrainingFile';
  readonly rows: TrainingRows;
  readonly sha256: string;
}

const CHUNK_BYTES = 262_144;
/** A gzipped file may say so much; what is packed tighter is no text. */
const MOST_UNPACKED_BYTES = 512 * 1024 * 1024;
const MAX_ROW_CHARACTERS = 1_048_576;
const DELIMITERS = [',', ';', '\t'] as const;
const YES: ReadonlySet<string> = new Set(['true', 'yes', 'y']);
const NO: ReadonlySet<string> = new Set(['false', 'no', 'n']);

/** Something in the file that a person has to mend. */
class FileFault extends Error {}

/** Reads a CSV with a header line: UTF-8 with or without a byte order mark, plain or gzipped, comma, semicolon or tab. */
export async function readTrainingFile(
  bytes: Uint8Array,
  mapping: ColumnMapping,
  told: readonly ToldRow[] = [],
): Promise<TrainingFile | Untrainable> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const sink = mapping.kind === 'TEXT' ? new TextRows(mapping, told) : new FeatureRows(mapping);
    await readRows(bytes, sink);
    return { kind: 'TrainingFile', rows: sink.finish(), sha256 };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { kind: 'Untrainable', faults: [error.message] };
  }
}

interface Sink {
  header(names: readonly string[]): void;
  row(cells: readonly string[]): void;
  /** A row that could not be read. */
  unread(): void;
  finish(): TrainingRows;
}

async function readRows(bytes: Uint8Array, sink: Sink): Promise<void> {
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(bytes),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_ROW_CHARACTERS,
    on_skip: () => void sink.unread(),
  });
  const text = Readable.from(textOf(bytes));
  text.on('error', error => parser.destroy(error));
  let width = 0;
  for await (const cells of text.pipe(parser) as AsyncIterable<string[]>) {
    if (width > 0 && cells.length === width) sink.row(cells);
    else if (width > 0) sink.unread();
    else sink.header(cells.map(cell => cell.trim()));
    width ||= cells.length;
  }
  if (width === 0) throw new FileFault('the file is empty');
}

/** The delimiter the header line has most of. */
async function delimiterOf(bytes: Uint8Array): Promise<string> {
  for await (const piece of textOf(bytes)) {
    const [line = ''] = piece.split('\n', 1);
    const counts = DELIMITERS.map(delimiter => line.split(delimiter).length);
    return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
  }
  return ',';
}

async function* textOf(bytes: Uint8Array): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let unpacked = 0;
  for await (const chunk of unpack(bytes)) {
    unpacked += chunk.length;
    if (unpacked > MOST_UNPACKED_BYTES) throw new FileFault('the file unpacks to more than 512 MiB: split it');
    const piece = decode(() => decoder.decode(chunk, { stream: true }));
    if (piece !== '') yield piece;
  }
  yield decode(() => decoder.decode());
}

function decode(work: () => string): string {
  try {
    return work();
  } catch {
    throw new FileFault('the file is not UTF-8: save it as "CSV UTF-8" and upload it again');
  }
}

async function* unpack(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const pieces = function* () {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield Buffer.from(bytes.subarray(at, at + CHUNK_BYTES));
  };
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    yield* pieces();
    return;
  }
  const gunzip = Readable.from(pieces()).pipe(createGunzip({ chunkSize: CHUNK_BYTES }));
  try {
    for await (const chunk of gunzip) yield chunk as Buffer;
  } catch (error) {
    throw new FileFault(`the gzipped file cannot be unpacked (${(error as Error).message}): upload it again`);
  }
}

const missing = (name: string, names: readonly string[]): FileFault =>
  new FileFault(`the file has no column ${name}; it has ${names.join(', ').slice(0, 500)}`);

function columnOf(name: string, names: readonly string[]): number {
  const at = names.indexOf(name);
  if (at < 0) throw missing(name, names);
  return at;
}

function tooMany(size: number): void {
  if (size >= MOST_ROWS) throw new FileFault(`the file has more than ${MOST_ROWS} rows: use a part of it`);
}

class TextRows implements Sink {
  private readonly collected = new RowCollector<string>();
  private readonly mapping: Extract<ColumnMapping, { kind: 'TEXT' }>;
  private textAt = 0;
  private labelAt = 0;

  /** Texts people have labelled: what a file says of them counts no more. */
  private readonly told = new Map<string, ToldRow>();

  constructor(mapping: Extract<ColumnMapping, { kind: 'TEXT' }>, told: readonly ToldRow[]) {
    this.mapping = mapping;
    for (const row of told) this.told.set(fold(row.text).letters, row);
    for (const [key, { text, label }] of this.told) this.collected.add(key, text, label);
  }

  header(names: readonly string[]): void {
    this.textAt = columnOf(this.mapping.text, names);
    this.labelAt = columnOf(this.mapping.label, names);
  }

  row(cells: readonly string[]): void {
    tooMany(this.collected.size);
    const text = (cells[this.textAt] ?? '').trim();
    const label = (cells[this.labelAt] ?? '').trim();
    // Texts that differ in signs and width only are the same text.
    const key = fold(text).letters;
    if (key === '' || label === '' || this.told.has(key)) this.collected.skip();
    else this.collected.add(key, text, label);
  }

  unread(): void {
    this.collected.skip();
  }

  finish(): TrainingRows {
    const set = this.collected.finish();
    if (this.told.size === 0) return { kind: 'TEXT', set };
    // Rows stay in the order they came: what people told came first, each text once.
    const origins = new Uint8Array(set.rows.length);
    [...this.told.values()].forEach(({ fresh }, row) => {
      origins[row] = fresh ? ORIGIN.TOLD_SINCE : ORIGIN.TOLD;
    });
    return { kind: 'TEXT', set, origins };
  }
}

class FeatureRows implements Sink {
  private readonly collected = new RowCollector<Float64Array>();
  private readonly mapping: Extract<ColumnMapping, { kind: 'FEATURES' }>;
  private places: readonly number[] = [];
  private labelAt = 0;
  private readonly figures: Int32Array;

  constructor(mapping: Extract<ColumnMapping, { kind: 'FEATURES' }>) {
    this.mapping = mapping;
    this.figures = new Int32Array(mapping.features.length);
  }

  header(names: readonly string[]): void {
    this.places = this.mapping.features.map(name => columnOf(name, names));
    this.labelAt = columnOf(this.mapping.label, names);
  }

  row(cells: readonly string[]): void {
    tooMany(this.collected.size);
    const values = Float64Array.from(this.places, at => figureOf(cells[at] ?? ''));
    const label = (cells[this.labelAt] ?? '').trim();
    if (label === '' || values.every(Number.isNaN)) return this.collected.skip();
    values.forEach((value, f) => {
      if (!Number.isNaN(value)) this.figures[f] = (this.figures[f] ?? 0) + 1;
    });
    this.collected.add(values.join(), values, label);
  }

  unread(): void {
    this.collected.skip();
  }

  finish(): TrainingRows {
    const { features: names } = this.mapping;
    const empty = names.find((_, f) => this.figures[f] === 0);
    if (empty !== undefined)
      throw new FileFault(`the column ${empty} holds no number: leave it out or write it as one`);
    return { kind: 'FEATURES', names, set: this.collected.finish() };
  }
}

/** A number, yes or no; everything else is not known. */
function figureOf(cell: string): number {
  const word = cell.trim().toLowerCase();
  if (word === '') return Number.NaN;
  if (YES.has(word)) return 1;
  if (NO.has(word)) return 0;
  const figure = Number(word);
  return Number.isFinite(figure) ? figure : Number.NaN;
}
