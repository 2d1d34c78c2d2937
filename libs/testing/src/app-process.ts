import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { until } from './environment.js';

// What is built of this file lies one folder deeper.
const isBuilt = import.meta.dirname.includes(join('dist', 'libs'));
const APPS = join(import.meta.dirname, isBuilt ? '../../../apps' : '../../../dist/apps');

// A second or two; many start at once, on machines that have other things to do.
const START_MS = 120_000;

/** One built app, or another program with a door, as a process of its own, so that it can be stopped or killed at any instant. */
export class AppProcess {
  private child: ChildProcess | null = null;
  private output = '';
  private at = '';

  constructor(
    readonly name: string,
    private readonly words: readonly string[] = [],
    private readonly program = join(APPS, name, 'src/main.js'),
  ) {}

  /** Where its door is, from the first start on. */
  get url(): string {
    return this.at;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  /** Starts and waits until it is ready; started again, it takes the port it had, so that others find it. */
  async start(env: Readonly<Record<string, string>>): Promise<string> {
    const port = this.at ? new URL(this.at).port : '0';
    const child = spawn(process.execPath, [this.program, ...this.words], {
      env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'error', PORT: port, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    this.output = '';
    child.stdout.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.at = await until(
      () => this.address(child),
      found => found !== '',
      START_MS,
    );
    await until(async () => (await fetch(`${this.at}/ready`).catch(() => null))?.ok ?? false, Boolean, START_MS);
    return this.at;
  }

  /** Sends the signal and waits for the end; the exit code, null after a kill. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child;
    if (!child) return null;
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise(resolve => child.once('exit', resolve));
      child.kill(signal);
      await gone;
    }
    return child.exitCode;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end('SIGKILL');
  }

  private address(child: ChildProcess): string {
    const { exitCode, signalCode } = child;
    if (exitCode !== null || signalCode)
      throw new Error(`${this.name} ended: ${exitCode ?? signalCode}\n${this.output}`);
    return /is ready at (http:\/\/\S+)/.exec(this.output)?.[1] ?? '';
  }
}
