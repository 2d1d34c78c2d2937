import type { SQLInputValue } from 'node:sqlite';
import { compileHydrator, type Hydrator } from './compiled-rows.js';
import { takeThread, type Served, type Thread } from './sqlite-pool.js';
import type { Answer, Failure, Step, Work } from './sqlite-thread.js';

/** Statements that are kept prepared. */
const MOST_STATEMENTS = 500;
/** Told statements are sent on when they carry this many values, so that the thread works while more are made. */
const TOLD_VALUES = 1_500;

/** What a statement answered. */
export interface Outcome {
  readonly rows: readonly Record<string, unknown>[] | null;
  readonly changes: number;
  readonly lastInsertRowid: number;
}

interface Statement {
  readonly number: number;
  readonly sql: string;
  sent: boolean;
  columns: string;
  hydrate: Hydrator | null;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A statement failed; the words and numbers of SQLite, as `node:sqlite` gives them. */
export class SqliteError extends Error {
  readonly code: string;
  readonly errcode: number | undefined;

  constructor(
    { message, code, errcode }: Failure,
    readonly sql: string,
  ) {
    super(message);
    this.code = code;
    this.errcode = errcode;
  }
}

/** One SQLite file, served by a thread. Statements are carried out in the order in which they are given. */
export class SqliteFile implements Served {
  private readonly statements = new Map<string, Statement>();
  private readonly waiting: Waiting[] = [];
  private steps: Step[] = [];
  private forget: number[] = [];
  private values = 0;
  private made = 0;

  private constructor(
    private readonly number: number,
    private readonly thread: Thread,
  ) {}

  static async open(path: string, pragmas: readonly string[]): Promise<SqliteFile> {
    const file = takeThread().serve((number, thread) => new SqliteFile(number, thread));
    const { failure } = await file.send({ kind: 'open', file: file.number, path, pragmas });
    if (!failure) return file;
    file.thread.release(file.number);
    throw new SqliteError({ ...failure, message: `${path}: ${failure.message}` }, '');
  }

  /** Runs a statement and answers what came of it. */
  async ask(sql: string, parameters: readonly SQLInputValue[]): Promise<Outcome> {
    const statement = this.add(sql, parameters);
    const answer = await this.send(this.work(true, sql === 'ROLLBACK'));
    if (answer.failure) throw this.errorOf(answer.failure, statement);
    const { columns, rows, changes = 0, lastInsertRowid = 0 } = answer;
    return { rows: columns && rows ? objectsOf(statement, columns, rows) : null, changes, lastInsertRowid };
  }

  /**
   * Runs a statement of an open transaction without waiting for it. Should it fail, everything after it is left out and the
   * next `ask`, at the latest the COMMIT, throws what it failed with.
   */
  tell(sql: string, parameters: readonly SQLInputValue[]): void {
    this.add(sql, parameters);
    if (this.values > TOLD_VALUES) this.thread.post(this.work(false, false));
  }

  async close(): Promise<void> {
    const { failure } = await this.send({ kind: 'close', file: this.number });
    this.thread.release(this.number);
    if (failure) throw new SqliteError(failure, '');
  }

  answered(answer: Answer): void {
    this.waiting.shift()?.resolve(answer);
  }

  /** The thread is gone: nothing will be answered. */
  giveUp(error: Error): void {
    for (const { reject } of this.waiting.splice(0)) reject(error);
  }

  private add(sql: string, parameters: readonly SQLInputValue[]): Statement {
    const statement = this.statementOf(sql);
    this.steps.push({ statement: statement.number, parameters, ...(statement.sent ? {} : { sql }) });
    statement.sent = true;
    this.values += parameters.length;
    return statement;
  }

  private work(asked: boolean, rollback: boolean): Work {
    const work: Work = {
      kind: 'run',
      file: this.number,
      steps: this.steps,
      forget: this.forget,
      ...{ asked, rollback },
    };
    this.steps = [];
    this.forget = [];
    this.values = 0;
    return work;
  }

  private send(work: Work): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.thread.lost) return reject(this.thread.lost);
      this.waiting.push({ resolve, reject });
      this.thread.post(work, true);
    });
  }

  private statementOf(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = { number: (this.made += 1), sql, sent: false, columns: '', hydrate: null };
    this.statements.set(sql, statement);
    if (this.statements.size > MOST_STATEMENTS) this.forgetOldest();
    return statement;
  }

  private forgetOldest(): void {
    const [oldest] = this.statements.values();
    // One that waits to be sent goes with its text; forgetting comes with the message after.
    if (!oldest || this.steps.some(step => step.statement === oldest.number)) return;
    this.statements.delete(oldest.sql);
    this.forget.push(oldest.number);
  }

  private errorOf(failure: Failure, asked: Statement): SqliteError {
    const failed = [...this.statements.values()].find(({ number }) => number === failure.statement) ?? asked;
    // It may have failed before it was prepared: its text goes along once more.
    failed.sent = false;
    return new SqliteError(failure, failed.sql);
  }
}

function objectsOf(
  statement: Statement,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Record<string, unknown>[] {
  const names = columns.join();
  if (!statement.hydrate || statement.columns !== names) {
    statement.columns = names;
    const fields = columns.map((property, i) => ({ property, column: String(i), read: same }));
    statement.hydrate = compileHydrator(fields);
  }
  return rows.map(statement.hydrate as unknown as (row: readonly unknown[]) => Record<string, unknown>);
}

const same = (value: unknown): unknown => value;
