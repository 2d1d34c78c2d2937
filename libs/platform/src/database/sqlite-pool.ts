import { Worker } from 'node:worker_threads';
import type { Answer, Work } from './sqlite-thread.js';

/** Threads at most; more files share them. They wait for the disk most of the time, so cores are no measure. */
const MOST_THREADS = 5;
/** A thread without files ends after this long: the next file often comes at once. */
const LINGER_MS = 1_000;
const PROGRAM = new URL(`./sqlite-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** A file that a thread serves. */
export interface Served {
  /** Answers come in the order of the questions. */
  answered(answer: Answer): void;
  /** The thread is gone: nothing will be answered. */
  giveUp(error: Error): void;
}

let files = 0;
const threads: Thread[] = [];

/** The thread with the fewest files; a new one while there may be more. */
export function takeThread(): Thread {
  const idle = threads.find(thread => thread.size === 0);
  if (idle) return idle;
  if (threads.length >= MOST_THREADS) return threads.reduce((least, one) => (one.size < least.size ? one : least));
  const thread = new Thread();
  threads.push(thread);
  return thread;
}

/** One thread and the files it serves; it holds the process up only while an answer is due. */
export class Thread {
  private readonly worker = new Worker(PROGRAM, { name: 'sqlite', execArgv: [] });
  private readonly files = new Map<number, Served>();
  private unanswered = 0;
  private linger: NodeJS.Timeout | null = null;
  /** Why it serves no more. */
  lost: Error | null = null;

  constructor() {
    this.worker.unref();
    this.worker.on('message', (answer: Answer) => this.receive(answer));
    this.worker.on('error', error => this.lose(error));
    this.worker.on('exit', () => this.lose(new Error('the thread of the database ended')));
  }

  get size(): number {
    return this.files.size;
  }

  /** Takes one more file on. */
  serve<S extends Served>(make: (number: number, thread: Thread) => S): S {
    if (this.linger) clearTimeout(this.linger);
    const number = (files += 1);
    const file = make(number, this);
    this.files.set(number, file);
    return file;
  }

  /** `asked`: an answer will come, and until then the process must not end. */
  post(work: Work, asked = false): void {
    if (asked && (this.unanswered += 1) === 1) this.worker.ref();
    this.worker.postMessage(work);
  }

  /** Serves a file no more. */
  release(file: number): void {
    this.files.delete(file);
    if (this.size > 0) return;
    this.linger = setTimeout(() => this.end(), LINGER_MS).unref();
  }

  private end(): void {
    this.retire();
    void this.worker.terminate();
  }

  /** No more files come here. */
  private retire(): void {
    const at = threads.indexOf(this);
    if (at >= 0) threads.splice(at, 1);
  }

  private receive(answer: Answer): void {
    if ((this.unanswered -= 1) === 0) this.worker.unref();
    this.files.get(answer.file)?.answered(answer);
  }

  /** Nothing more can be written: the process ends and is started again, which recovers everything. */
  private lose(error: Error): void {
    this.lost ??= error;
    this.retire();
    for (const file of this.files.values()) file.giveUp(this.lost);
    if (this.size > 0)
      setImmediate(() => {
        throw error;
      });
  }
}
