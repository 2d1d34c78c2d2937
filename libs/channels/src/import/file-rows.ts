import { basename } from 'node:path';
import { csvRows } from './csv-rows.js';
import type { FileRow, ReadOptions } from './file-row.js';
import { jsonRows } from './json-rows.js';
import { textOfFile } from './text-of-file.js';

/** Rows of a CSV or JSON file, streamed. */
export async function* fileRows(path: string, options: ReadOptions): AsyncGenerator<FileRow> {
  const text = await textOfFile(path, options.onBytes);
  const file = basename(path);
  try {
    yield* /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i.test(file)
      ? jsonRows(text, file, options)
      : csvRows(text, file, options);
  } finally {
    text.destroy();
  }
}
