import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { until } from './environment.js';

// What is built of this file lies one folder deeper.
const isBuilt = import.meta.dirname.includes(join('dist', 'libs'));
const APPS = join(import.meta.dirname, isBuilt ? '../../../apps' : '../../../dist/apps');

/** Six start at once, on a machine that may be busy with other things. */
const START_MS = 180_000;
/** An app ends within 10 s of SIGTERM; one that has not after this time is stuck, however busy the machine. */
const PATIENCE_MS = 30_000;
const running = new Set<ChildProcess>();

/** Kills what was started here and still runs: for the exit of a tool, which nothing can wait for. */
export function killLeftProcesses(): void {
  for (const child of running) child.kill('SIGKILL');
}

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
    running.add(child);
    child.once('exit', () => running.delete(child));
    this.child = child;
    this.output = '';
    child.stdout.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.at = await this.announced(child);
    await until(() => this.isReady(child), Boolean, START_MS);
    return this.at;
  }

  /** Sends the signal and waits for the end, which comes by force if need be; the exit code, null after a kill. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child;
    if (!child) return null;
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise(resolve => child.once('exit', resolve));
      child.kill(signal);
      // A frozen one hears the other signal only then.
      if (process.platform !== 'win32') child.kill('SIGCONT');
      const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      await gone;
      clearTimeout(impatience);
    }
    return child.exitCode;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Its address, at the moment it says so. */
  private announced(child: ChildProcess): Promise<string> {
    return new Promise((resolve, reject) => {
      const late = () => reject(new Error(`${this.name} was not ready in ${START_MS} ms:\n${this.output}`));
      const patience = setTimeout(late, START_MS);
      child.stdout?.on('data', () => {
        const [, address] = /is ready at (http:\/\/\S+)/.exec(this.output) ?? [];
        if (!address) return;
        clearTimeout(patience);
        resolve(address);
      });
      child.once('error', reject);
      child.once('close', () => {
        clearTimeout(patience);
        reject(this.ended(child));
      });
    });
  }

  private async isReady(child: ChildProcess): Promise<boolean> {
    if (child.exitCode !== null || child.signalCode !== null) throw this.ended(child);
    return (await fetch(`${this.at}/ready`).catch(() => null))?.ok ?? false;
  }

  private ended({ exitCode, signalCode }: ChildProcess): Error {
    return new Error(`${this.name} ended with ${exitCode ?? signalCode}:\n${this.output}`);
  }
}
