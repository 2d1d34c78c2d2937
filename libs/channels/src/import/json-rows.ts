import type { Readable } from 'node:stream';
import { HubError } from '#contracts';
import { Unmapped } from '../domain/draft.js';
import { isFields } from '../domain/fields.js';
import { readJson } from '../domain/json.js';
import type { FileRow, ReadOptions } from './file-row.js';

const MAX_OBJECT_CHARACTERS = 4_194_304;

/** Objects of a JSON array or of JSON lines, one at a time; integers beyond 2^53 come as the text they were written as. */
export async function* jsonRows(text: Readable, file: string, options: ReadOptions): AsyncGenerator<FileRow> {
  const splitter = new ObjectSplitter(file);
  for await (const piece of text as AsyncIterable<string>)
    for (const one of splitter.push(piece)) yield rowOf(one, options);
  for (const one of splitter.end()) yield rowOf(one, options);
}

function rowOf(object: string, { needed }: ReadOptions): FileRow {
  try {
    const row = readJson(object, 'it');
    if (!isFields(row)) return { kind: 'bad', text: object, because: 'it is not an object' };
    const missing = needed.find(name => !(name in row));
    return missing === undefined
      ? { kind: 'row', row }
      : { kind: 'bad', text: object, because: `it has no ${missing}` };
  } catch (error) {
    if (error instanceof Unmapped) return { kind: 'bad', text: object, because: error.message };
    throw error;
  }
}

/**
 * Cuts a stream of JSON into the texts of its outermost objects; brackets inside texts do not count. What stands between
 * objects and is neither blank, comma nor square bracket comes out as a text of its own, so that no line is lost in silence.
 */
class ObjectSplitter {
  private held = '';
  private scanned = 0;
  private depth = 0;
  private start = -1;
  private inText = false;
  private escaped = false;

  constructor(private readonly file: string) {}

  push(piece: string): string[] {
    this.held += piece;
    const found: string[] = [];
    for (; this.scanned < this.held.length; this.scanned += 1) {
      const whole = this.step(this.held[this.scanned] ?? '');
      if (whole !== null) found.push(whole);
    }
    this.forget();
    return found;
  }

  /** What was not ended. */
  end(): string[] {
    return this.start < 0 ? [] : [this.held.slice(this.start)];
  }

  /** One character; the text it ends. */
  private step(character: string): string | null {
    if (this.depth === 0) return this.stepBetween(character);
    if (this.inText) return this.stepText(character);
    if (character === '"') this.inText = true;
    else if (character === '{') this.depth += 1;
    else if (character === '}') return this.close();
    return null;
  }

  private stepBetween(character: string): string | null {
    const opens = character === '{';
    const ended = this.start >= 0 && (opens || character === '\n') ? this.held.slice(this.start, this.scanned) : null;
    if (ended !== null) this.start = -1;
    if (opens || (this.start < 0 && !/[\s,[\]]/.test(character))) this.start = this.scanned;
    if (opens) this.depth = 1;
    return ended;
  }

  private stepText(character: string): null {
    if (this.escaped) this.escaped = false;
    else if (character === '\\') this.escaped = true;
    else if (character === '"') this.inText = false;
    return null;
  }

  private close(): string | null {
    this.depth -= 1;
    if (this.depth > 0) return null;
    const object = this.held.slice(this.start, this.scanned + 1);
    this.start = -1;
    return object;
  }

  /** Drops what was handed out. */
  private forget(): void {
    const from = this.start < 0 ? this.held.length : this.start;
    this.held = this.held.slice(from);
    this.scanned -= from;
    if (this.start >= 0) this.start = 0;
    if (this.held.length > MAX_OBJECT_CHARACTERS)
      throw new HubError('BAD_INPUT', `${this.file} holds an object of more than ${MAX_OBJECT_CHARACTERS} characters`);
  }
}
