import type { Config } from './config/config.js';
import { configOf } from './config/shape.js';
import type { Role } from './roles.js';
import { run, type Running } from './run.js';

/** What an app is, beside its roles. */
export interface AppOptions {
  readonly config?: Partial<Config>;
  /** Folder of a built page served at `/`. */
  readonly site?: string;
  /** Starts what lives beside the roles once they are ready, and says where to look. */
  readonly beside?: (running: Running) => Promise<{ stop(): Promise<void> }>;
}

const STOP_LIMIT_MS = 10_000;

/** The life of a program: starts its roles, says where the door is, and stops in order on SIGTERM or SIGINT. */
export async function runApp(roles: readonly Role[], options: AppOptions = {}): Promise<void> {
  const { config: over, site, beside = sayReady(roles) } = options;
  try {
    const running = await run(roles, { config: configOf(roles, over), ...(site ? { site } : {}) });
    const extra = await beside(running);
    stopOnSignal(async () => {
      await extra.stop();
      await running.stop();
    });
  } catch (error) {
    dieWith(error);
  }
}

/** Ends a program that could not start, with the reason alone: a stack trace helps nobody who typed a setting. */
export function dieWith(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

function sayReady(roles: readonly Role[]): NonNullable<AppOptions['beside']> {
  const names = roles.map(role => role.name).join(', ');
  return ({ url }) => {
    console.log(`OrderMesh ${names} is ready at ${url}`);
    return Promise.resolve({ stop: () => Promise.resolve() });
  };
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const begin = async () => {
    if (stopping) return;
    stopping = true;
    // Whoever stops us waits 10 s at most; the next start recovers whatever was cut off here.
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    console.log('\nStopping …');
    await stop();
    console.log('Stopped; the data stays where it is.');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void begin());
}
