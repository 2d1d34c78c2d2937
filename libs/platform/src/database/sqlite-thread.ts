/**
 * The program of a thread that serves SQLite files: `node:sqlite` answers only when it is done, so on the thread of the event
 * loop every statement and every wait for the disk would stop all others. This file imports nothing of ours, and has no
 * syntax but types to be taken away, because tests start it straight from its source.
 */
import { setPriority } from 'node:os';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { parentPort, type MessagePort } from 'node:worker_threads';

/** One statement to run; its text comes along the first time only. */
export interface Step {
  readonly statement: number;
  readonly sql?: string;
  readonly parameters: readonly SQLInputValue[];
}

/** What the thread is asked to do with one file. */
export type Work =
  | { readonly kind: 'open'; readonly file: number; readonly path: string; readonly pragmas: readonly string[] }
  | {
      readonly kind: 'run';
      readonly file: number;
      /** In order; only the last one is answered. */
      readonly steps: readonly Step[];
      /** Statements that are not used any more. */
      readonly forget: readonly number[];
      /** True: somebody waits for the answer of the last step. */
      readonly asked: boolean;
      /** True: the last step is a ROLLBACK, which ends a failed transaction. */
      readonly rollback: boolean;
    }
  | { readonly kind: 'close'; readonly file: number };

/** What a failed statement says; `statement` is the one that failed, which need not be the one that was asked. */
export interface Failure {
  readonly message: string;
  readonly code: string;
  readonly errcode: number | undefined;
  readonly statement: number;
}

/** The answer to what was asked. */
export interface Answer {
  readonly file: number;
  readonly failure?: Failure;
  readonly columns?: readonly string[];
  readonly rows?: readonly (readonly unknown[])[];
  readonly changes?: number;
  readonly lastInsertRowid?: number;
}

interface Prepared {
  readonly statement: StatementSync;
  /** Names of what it answers; none: it answers nothing. */
  readonly columns: readonly string[];
}

type Run = Extract<Work, { kind: 'run' }>;

class OpenFile {
  private readonly connection: DatabaseSync;
  private readonly prepared = new Map<number, Prepared>();
  /** A statement nobody waits for failed: nothing of its transaction may be carried out any more. */
  private failure: Failure | null = null;
  private readonly file: number;

  constructor(file: number, path: string, pragmas: readonly string[]) {
    this.file = file;
    this.connection = new DatabaseSync(path, { timeout: 5000 });
    for (const pragma of pragmas) this.connection.exec(`PRAGMA ${pragma}`);
  }

  run({ steps, forget, asked, rollback }: Run): Answer | null {
    for (const statement of forget) this.prepared.delete(statement);
    const told = asked ? steps.slice(0, -1) : steps;
    for (const step of told) this.tell(step);
    const last = asked ? steps.at(-1) : undefined;
    if (!last) return null;
    return rollback ? this.rollBack(last) : this.ask(last);
  }

  close(): void {
    this.connection.close();
  }

  private tell(step: Step): void {
    try {
      // Its text must be kept even when it is skipped: it is sent once.
      const { statement } = this.prepare(step);
      if (!this.failure) statement.run(...step.parameters);
    } catch (error) {
      this.failure ??= failureOf(error, step);
    }
  }

  private ask(step: Step): Answer {
    try {
      const { statement, columns } = this.prepare(step);
      if (this.failure) return { file: this.file, failure: this.failure };
      if (columns.length > 0) return { file: this.file, columns, rows: rowsOf(statement, step) };
      const { changes, lastInsertRowid } = statement.run(...step.parameters);
      return { file: this.file, changes: Number(changes), lastInsertRowid: Number(lastInsertRowid) };
    } catch (error) {
      return { file: this.file, failure: failureOf(error, step) };
    }
  }

  /** SQLite may have rolled back by itself (disk full); then there is nothing left to do. */
  private rollBack(step: Step): Answer {
    this.failure = null;
    return this.connection.isTransaction ? this.ask(step) : { file: this.file, changes: 0, lastInsertRowid: 0 };
  }

  private prepare({ statement: number, sql }: Step): Prepared {
    const known = this.prepared.get(number);
    if (known) return known;
    const statement = this.connection.prepare(sql ?? '');
    const prepared = { statement, columns: statement.columns().map(column => column.name) };
    if (prepared.columns.length > 0) statement.setReturnArrays(true);
    this.prepared.set(number, prepared);
    return prepared;
  }
}

const rowsOf = (statement: StatementSync, { parameters }: Step): unknown[][] =>
  statement.all(...parameters) as unknown as unknown[][];

function failureOf(error: unknown, { statement }: Step): Failure {
  const { message, code, errcode } = error as { message?: string; code?: string; errcode?: number };
  return { message: message ?? String(error), code: code ?? 'ERR_SQLITE_ERROR', errcode, statement };
}

const files = new Map<number, OpenFile>();

function carryOut(work: Work): Answer | null {
  const file = files.get(work.file);
  if (work.kind === 'run') return file?.run(work) ?? null;
  if (work.kind === 'close') file?.close();
  else files.set(work.file, new OpenFile(work.file, work.path, work.pragmas));
  if (work.kind === 'close') files.delete(work.file);
  return { file: work.file };
}

/**
 * Everything waits for the thread of the event loop, so where cores are short it goes first (measured: it waited for a core a third of
 * the time, a sixth with this). On Linux 0 is the calling thread; elsewhere it would be the whole process.
 */
function giveWay(): void {
  if (process.platform === 'linux') setPriority(0, 10);
}

function serve(port: MessagePort): void {
  port.on('message', (work: Work) => {
    let answer: Answer | null;
    try {
      answer = carryOut(work);
    } catch (error) {
      answer = { file: work.file, failure: failureOf(error, { statement: -1, parameters: [] }) };
    }
    if (answer) port.postMessage(answer);
  });
}

if (parentPort) {
  giveWay();
  serve(parentPort);
}
