import type { Row } from '../domain/templates/index.js';

/** One row of a file, or what is wrong with it. */
export type FileRow =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'bad'; readonly text: string; readonly because: string };

/** How a file is read. */
export interface ReadOptions {
  /** Columns to keep; empty: all. */
  readonly columns: readonly string[];
  /** Columns without which nothing can be read. */
  readonly needed: readonly string[];
  /** Hears how many bytes of the file were read so far. */
  readonly onBytes: (bytes: number) => void;
}
