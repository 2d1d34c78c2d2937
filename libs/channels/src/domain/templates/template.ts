import type { Channel } from '#contracts';
import type { DraftOrder } from '../draft.js';

/**
 * One row of a file by column name: texts from CSV, any JSON value from JSON files.
 * Readers drop a byte order mark and trim column names; values come as they stand.
 */
export type Row = Readonly<Record<string, unknown>>;

/** Main file of a template, or a file that is joined to its rows. */
export interface SourceFile {
  /** Name of the file without its extensions: `orders` stands for orders.csv, orders.csv.gz, orders.json, orders.jsonl. */
  readonly name: string;
  /** Columns that are used; a reader may drop all others. Empty: every column (JSON with nested values). */
  readonly columns: readonly string[];
}

/** A file whose rows belong to main rows: those whose `column` equals the main row's `mainColumn`. */
export interface JoinedFile extends SourceFile {
  readonly column: string;
  readonly mainColumn: string;
  /** A missing file stops the import when true; otherwise its rows are simply not known. */
  readonly required: boolean;
}

/** What belongs to one order. */
export interface OrderRows {
  /** The rows of the main file, in the file's order; at least one. */
  readonly main: readonly Row[];
  /** Rows of each joined file by its name; missing or empty when there are none. */
  readonly joined: Readonly<Record<string, readonly Row[]>>;
}

/**
 * How files of orders are read. Pure: opening, unpacking, streaming and joining is the importer's work.
 * Every main row ends as accepted, duplicate or quarantined: all rows of one order share its fate.
 */
export interface ImportTemplate {
  readonly name: string;
  readonly title: string;
  readonly channel: Channel;
  /** True: past orders by default (`--history`): pool, log and analytics only. */
  readonly historyByDefault: boolean;
  /** When a single file is given, it is the main file whatever its name. */
  readonly main: SourceFile;
  readonly joined: readonly JoinedFile[];
  /**
   * Column whose equal values make several main rows one order (lines of an invoice); null: each row is an order.
   * Rows of one order need not be adjacent. An empty value is a group of its own row and is refused by `assemble`.
   */
  readonly groupBy: string | null;
  /** The order of these rows; the importer says which shop it belongs to. Throws Unmapped: all its rows are quarantined. */
  assemble(rows: OrderRows): DraftOrder;
}
