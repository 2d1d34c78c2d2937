import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { SERVICES, type ServiceName, type Viewer } from '#contracts';
import {
  CLAIM_HEADER,
  Clock,
  environmentOf,
  InternalClaims,
  loadDoorKeys,
  type Config,
  type DoorKeys,
} from '#platform';
import { AppProcess } from './app-process.js';
import type { Answer } from './ask.js';
import { removeTraces, testConfig } from './environment.js';
import { settled } from './settled.js';

/**
 * Whether the helpers start one process per service; the servers' addresses are in the environment then. A test about one
 * process alone (its clock, its DATA_DIR) is skipped, and counted so: `isFleet ? it.skip : it`.
 */
export const isFleet = process.env['MODE'] === 'distributed';

const NEEDED = ['DATABASE_URL', 'RABBITMQ_URL', 'REDIS_URL'];

/** Secrets of its own for one test: what all processes of the distributed shape must have in common. */
export function ownSecrets(): Pick<Config, 'staffToken' | 'partnerKeys' | 'vaultKeys' | 'internalKeys'> {
  const secret = (encoding: BufferEncoding = 'base64url') => randomBytes(32).toString(encoding);
  const scopes = ['orders:read', 'stock:read', 'risk:read', 'channels:read', 'analytics:read'];
  const partner = { key: secret(), name: 'demo-partner', shops: ['shp_demo_douyin'], scopes };
  return {
    staffToken: secret(),
    partnerKeys: JSON.stringify([partner]),
    vaultKeys: `k1:${secret('base64')}`,
    internalKeys: secret('base64'),
  };
}

/** The distributed shape: one process per service on free ports, with databases, queues and secrets of their own. */
export class Fleet {
  readonly config: Config;
  readonly keys: DoorKeys;
  readonly gateway = new AppProcess('gateway');
  private readonly services = new Map<ServiceName, AppProcess>(SERVICES.map(name => [name, new AppProcess(name)]));
  private readonly copies: AppProcess[] = [];
  private readonly claims: InternalClaims;

  constructor(over: Partial<Config> = {}) {
    const missing = NEEDED.filter(name => !process.env[name]);
    if (missing.length > 0) throw new Error(`MODE=distributed needs ${missing.join(', ')}: npm run services -- up`);
    const { RABBITMQ_URL: rabbitmqUrl = '', REDIS_URL: redisUrl = '' } = process.env;
    const base = testConfig({ rabbitmqUrl, redisUrl, ...over });
    this.config = {
      ...base,
      ...ownSecrets(),
      // Nobody may write there, so nobody may miss it.
      dataDir: `${base.dataDir}/absent`,
    };
    this.keys = loadDoorKeys(this.config);
    this.claims = new InternalClaims(this.config.internalKeys, new Clock());
  }

  /** One that has started; what could not start leaves nothing behind. */
  static async open(over: Partial<Config> = {}): Promise<Fleet> {
    const fleet = new Fleet(over);
    try {
      await fleet.start();
      return fleet;
    } catch (error) {
      await fleet[Symbol.asyncDispose]();
      throw error;
    }
  }

  get url(): string {
    return this.gateway.url;
  }

  /** Where platforms push to. */
  get hooksUrl(): string {
    return this.service('channels').url;
  }

  service(name: ServiceName): AppProcess {
    const found = this.services.get(name);
    if (!found) throw new Error(`no service is called ${name}`);
    return found;
  }

  /** Starts all (again) on the same data and waits until each is ready. */
  async start(): Promise<void> {
    const services = [...this.services.values()];
    const areKnown = services.every(({ url }) => url !== '');
    const started = Promise.all(services.map(service => service.start(this.environment())));
    // Started again, they are where they were: the gateway need not wait to be told, and is ready without them.
    if (!areKnown) await started;
    await Promise.all([started, this.gateway.start(this.gatewayEnvironment())]);
  }

  /** One more copy of a service beside the first. */
  async addCopy(name: ServiceName): Promise<AppProcess> {
    const copy = new AppProcess(name);
    this.copies.push(copy);
    await copy.start(this.environment());
    return copy;
  }

  /** One more gateway beside the first, as behind a load balancer. */
  async addGateway(): Promise<AppProcess> {
    const copy = new AppProcess('gateway');
    this.copies.push(copy);
    await copy.start(this.gatewayEnvironment());
    return copy;
  }

  /** Stops one service as its operator would and starts it again where it was. */
  async restart(name: ServiceName, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    await this.service(name).end(signal);
    await this.service(name).start(this.environment());
  }

  /** Ends all; the worst exit code, null when one was killed. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const codes = await Promise.all(this.processes().map(one => one.end(signal)));
    return codes.includes(null) ? null : Math.max(...codes.map(Number));
  }

  /** Resolves when every committed event has been applied. */
  settled(): Promise<void> {
    return settled([this.gateway, ...this.services.values()].map(({ url }) => url));
  }

  /** Makes a scheduled job due as if its pause were over: it runs when its service looks next, within five seconds. */
  async makeDue(service: ServiceName, job: string): Promise<void> {
    const connection = await createConnection(this.config.databaseUrl);
    try {
      const jobs = `\`${this.config.databasePrefix}${service}\`.jobs`;
      await connection.query(`UPDATE ${jobs} SET next_run_at = '2000-01-01' WHERE name = ?`, [job]);
    } finally {
      await connection.end();
    }
  }

  /** Asks one subgraph at its internal door, as a gateway would for this viewer. */
  async askSubgraph(name: ServiceName, query: string, variables: object, viewer: Viewer): Promise<Answer> {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json', [CLAIM_HEADER]: this.claims.sign(viewer, name, body) };
    const answer = await fetch(`${this.service(name).url}/graphql`, { method: 'POST', headers, body });
    return (await answer.json()) as Answer;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end('SIGTERM');
    if (existsSync(this.config.dataDir)) throw new Error('a process of the distributed shape wrote to DATA_DIR');
    await removeTraces({ ...this.config, dataDir: dirname(this.config.dataDir) });
  }

  private processes(): AppProcess[] {
    return [this.gateway, ...this.services.values(), ...this.copies].filter(({ pid }) => pid > 0);
  }

  /** What its processes read, with some settings of their own. */
  environment(more: Partial<Config> = {}): Record<string, string> {
    const { port: _port, logLevel: _level, ...config } = this.config;
    return environmentOf({ ...config, ...more });
  }

  /** The same for its gateway, which is told where the services are. */
  gatewayEnvironment(): Record<string, string> {
    const addresses = SERVICES.map(name => [`${name}Url`, `${this.service(name).url}/graphql`]);
    return this.environment(Object.fromEntries(addresses) as Partial<Config>);
  }
}
