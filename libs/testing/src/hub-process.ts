import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HubDoor } from './generic-shop.js';
import { removeTraces, testConfig, until } from './environment.js';

const PROGRAM = join(import.meta.dirname, '../../../dist/apps/hub/src/main.js');

/** The hub as a process of its own, so that it can be killed at any instant. */
export class HubProcess {
  private readonly config = testConfig();
  private child: ChildProcess | null = null;
  private output = '';

  get dataDir(): string {
    return this.config.dataDir;
  }

  /** Starts (again) on the same data and waits until it is ready. */
  async start(): Promise<HubDoor> {
    const { dataDir, databaseUrl, databasePrefix } = this.config;
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'error',
      DATABASE_URL: databaseUrl,
      DATABASE_PREFIX: databasePrefix,
    };
    const child = spawn(process.execPath, [PROGRAM, '--empty'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    this.output = '';
    child.stdout.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    const url = await until(
      () => this.address(child),
      found => found !== '',
      60_000,
    );
    await until(async () => (await fetch(`${url}/ready`).catch(() => null))?.ok ?? false);
    const { staffToken } = JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8')) as { staffToken: string };
    return { url, staffToken };
  }

  /** kill -9: no handler runs, nothing is flushed. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** SIGTERM; answers the exit code. */
  async stop(): Promise<number | null> {
    await this.end('SIGTERM');
    return this.child?.exitCode ?? null;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end('SIGKILL');
    await removeTraces(this.config);
  }

  private address(child: ChildProcess): string {
    if (child.exitCode !== null) throw new Error(`the hub ended with code ${child.exitCode}:\n${this.output}`);
    return /is ready at (http:\/\/\S+)/.exec(this.output)?.[1] ?? '';
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise(resolve => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }
}
