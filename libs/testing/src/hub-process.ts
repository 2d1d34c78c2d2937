import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOf, type Config } from '#platform';
import { AppProcess } from './app-process.js';
import { removeTraces, testConfig } from './environment.js';
import { Fleet, isFleet } from './fleet.js';
import type { HubDoor } from './generic-shop.js';

/** A hub that can be killed at any instant: one process of its own, or with MODE=distributed one per service. */
export class HubProcess {
  private readonly shape: Shape;

  constructor(settings: Partial<Config> = {}) {
    this.shape = isFleet ? new FleetShape(settings) : new OneProcess(settings);
  }

  /** Starts (again) on the same data and waits until it is ready. */
  start(): Promise<HubDoor> {
    return this.shape.start();
  }

  /** kill -9: no handler runs, nothing is flushed. */
  async kill(): Promise<void> {
    await this.shape.end('SIGKILL');
  }

  /** SIGTERM; answers the exit code. */
  stop(): Promise<number | null> {
    return this.shape.end('SIGTERM');
  }

  /** What commands about the same data read from their environment. */
  environment(): Record<string, string> {
    return this.shape.environment();
  }

  /** Everything is lost, as when the machine is: data, schemas, queues. It must have been stopped. */
  wipe(): Promise<void> {
    return this.shape.remove();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.shape.end('SIGKILL');
    await this.shape.remove();
  }
}

interface Shape {
  start(): Promise<HubDoor>;
  end(signal: NodeJS.Signals): Promise<number | null>;
  remove(): Promise<void>;
  environment(): Record<string, string>;
}

class OneProcess implements Shape {
  private readonly config: Config;
  private readonly app = new AppProcess('hub', ['--empty']);

  constructor(private readonly settings: Partial<Config>) {
    this.config = testConfig(settings);
  }

  async start(): Promise<HubDoor> {
    const url = await this.app.start(this.environment());
    const keys = readFileSync(join(this.config.dataDir, 'keys.json'), 'utf8');
    const { staffToken } = JSON.parse(keys) as { staffToken: string };
    return { url, staffToken };
  }

  environment(): Record<string, string> {
    const { dataDir, databaseUrl, databasePrefix, rabbitmqUrl, redisUrl } = this.config;
    return environmentOf({ dataDir, databaseUrl, databasePrefix, rabbitmqUrl, redisUrl, ...this.settings });
  }

  end(signal: NodeJS.Signals): Promise<number | null> {
    return this.app.end(signal);
  }

  remove(): Promise<void> {
    return removeTraces(this.config);
  }
}

class FleetShape implements Shape {
  private readonly fleet: Fleet;

  constructor(settings: Partial<Config>) {
    this.fleet = new Fleet(settings);
  }

  async start(): Promise<HubDoor> {
    await this.fleet.start();
    return { url: this.fleet.url, hooksUrl: this.fleet.hooksUrl, staffToken: this.fleet.keys.staffToken };
  }

  end(signal: NodeJS.Signals): Promise<number | null> {
    return this.fleet.end(signal);
  }

  remove(): Promise<void> {
    return this.fleet[Symbol.asyncDispose]();
  }

  environment(): Record<string, string> {
    return this.fleet.environment({ logLevel: 'error' });
  }
}
