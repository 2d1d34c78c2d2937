import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { Backlog } from './bus/backlog.js';
import type { Carrier } from './bus/carrier.js';
import { bootSubgraph, type Booted } from './boot.js';
import { Clock } from './clock.js';
import type { Config } from './config/config.js';
import { addressesIn, configOf, isDistributed, refuseIncomplete } from './config/shape.js';
import { DataDirLock } from './data-dir-lock.js';
import { createListener, listen, type Readiness } from './http/listener.js';
import { mountQuarantine } from './http/quarantine-door.js';
import { mountSite } from './http/static-site.js';
import { Ids } from './ids.js';
import { openInternalDoor } from './internal/internal-door.js';
import { Log } from './log.js';
import { Metrics } from './metrics.js';
import type { Gateway, GatewayParts, Listener, Remotes, Role, StartedGateway, Subgraph, Worker } from './roles.js';
import { loadDoorKeys, type DoorKeys } from './security/door-keys.js';
import { InternalClaims } from './security/internal-claims.js';
import { Vault } from './security/vault.js';
import { Service, type Surroundings } from './service.js';
import { patiently } from './patience.js';
import { openCarrier, openPubSub } from './open-bus.js';
import { openTracing } from './tracing/open-tracing.js';

/** How a process is run, beside its roles. */
export interface RunOptions {
  readonly config?: Config;
  readonly clock?: Clock;
  /** False: no door is opened (import, repair); the roles work all the same. */
  readonly listen?: boolean;
  /** Folder of a built page served at `/`. */
  readonly site?: string;
}

/** A running process. */
export interface Running {
  /** Address of the door: http://127.0.0.1:4000; empty without one. */
  readonly url: string;
  readonly keys: DoorKeys;
  readonly config: Config;
  readonly log: Log;
  /** A provider of one subgraph's Nest application: `running.get('inventory', StockService)`. */
  get<T>(subgraph: string, token: abstract new (...args: never[]) => T): T;
  service(name: string): Service;
  /** The executable schema of one subgraph. */
  schemaOf(name: string): GraphQLSchema;
  /** Resolves when every committed event has been applied by its consumers. */
  settled(): Promise<void>;
  /** Stops taking, finishes what is in hand, closes in reverse order. */
  stop(): Promise<void>;
}

interface Part {
  readonly subgraph: Subgraph;
  readonly service: Service;
  readonly booted: Booted;
}

type Closing = () => void | Promise<void>;

/** Runs roles in one process: databases, migrations, subgraphs, consumers, workers, gateway, door; ready when all are. */
export async function run(roles: readonly Role[], options: RunOptions = {}): Promise<Running> {
  const config = options.config ?? configOf(roles);
  refuseIncomplete(config, roles);
  const ground = { config, clock: options.clock ?? new Clock(), log: Log.open(config.logLevel) };
  return patiently(
    () => start(roles, ground, options),
    error => ground.log.warn({ error: error.message }, 'the database is away: trying again to start'),
  );
}

/** What everything else in a process stands on. */
type Ground = Pick<Surroundings, 'config' | 'clock' | 'log'>;

async function start(roles: readonly Role[], ground: Ground, options: RunOptions): Promise<Running> {
  const { config } = ground;
  // Copies on several machines share no folder: what they have in common is on servers and in the environment.
  const lock = isDistributed(config) ? null : DataDirLock.take(config.dataDir);
  const closing: Closing[] = [() => lock?.release()];
  const close = () => closeAll(closing.splice(0).reverse());
  try {
    const around = await surroundingsOf(ground, roles, closing);
    const parts = await openParts(roles, around, closing);
    const readiness = new Started(around.carrier);
    const url = await openDoor(roles, options, { around, parts, readiness, closing });
    if (url) lock?.announce(url);
    readiness.started = true;
    const stop = () => {
      readiness.started = false;
      return close();
    };
    return runningOf(parts, { url, keys: around.keys, config, log: around.log, stop });
  } catch (error) {
    // Why it could not start matters more than what its end met with.
    await close().catch(() => undefined);
    throw error;
  }
}

/** Takes every step, whatever the others met with, and throws the first failure. */
async function closeAll(steps: readonly Closing[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

interface Opened {
  readonly around: Surroundings;
  readonly parts: readonly Part[];
  readonly readiness: Started;
  readonly closing: Closing[];
}

/** Starts what works behind the door, mounts its routes and listens last; answers the address. */
async function openDoor(roles: readonly Role[], options: RunOptions, opened: Opened): Promise<string> {
  const { around, parts, closing } = opened;
  const http = createListener(around.metrics, opened.readiness, around.config);
  const services = parts.map(part => part.service);
  mountQuarantine(http, services, around.keys.staffToken);
  await startParts(parts, http, closing);
  const gateway = roles.find((role): role is Gateway => role.kind === 'gateway');
  if (gateway) {
    const remotes = remotesOf(around);
    const get: GatewayParts['get'] = (name, token) => partOf(parts, name).booted.app.get(token, { strict: false });
    const door = await gateway.start({ http, subgraphs: parts.map(part => part.booted), get, remotes, ...around });
    opened.readiness.gateway = door;
    whenClosing(http, door);
  }
  if (!gateway && isDistributed(around.config)) await openInternal(opened, http);
  if (options.site) await mountSite(http, options.site);
  closing.push(() => http.close());
  return options.listen === false ? '' : listen(http, around.config.host, around.config.port);
}

/** Without a gateway in this process the subgraphs are asked by one in another. */
async function openInternal({ around, parts }: Opened, http: FastifyInstance): Promise<void> {
  const { config, clock, log, tracing } = around;
  const claims = new InternalClaims(config.internalKeys, clock);
  const door = await openInternalDoor({ http, subgraphs: parts.map(part => part.booted), claims, log, tracing });
  whenClosing(http, door);
}

/** Live sockets are said goodbye before the server waits for its connections to end; they would never end by themselves. */
function whenClosing(http: FastifyInstance, door: { stop(): Promise<void> }): void {
  http.addHook('preClose', () => door.stop());
}

function remotesOf({ config, clock }: Surroundings): Remotes | null {
  const addresses = addressesIn(config);
  if (addresses.size === 0) return null;
  return { addresses, claims: new InternalClaims(config.internalKeys, clock), timeoutMs: config.subgraphTimeoutMs };
}

function runningOf(parts: readonly Part[], rest: Pick<Running, 'url' | 'keys' | 'config' | 'log' | 'stop'>): Running {
  return {
    ...rest,
    get: (name, token) => partOf(parts, name).booted.app.get(token, { strict: false }),
    service: name => partOf(parts, name).service,
    schemaOf: name => partOf(parts, name).booted.schema,
    settled: () => settled(parts.map(p => p.service)),
  };
}

function partOf(parts: readonly Part[], name: string): Part {
  const part = parts.find(p => p.subgraph.name === name);
  if (!part) throw new Error(`no role is called ${name} in this process`);
  return part;
}

/** Ready when every role has started and the bus has been reached; a bus lost later makes work wait and closes no door. */
class Started implements Readiness {
  started = false;
  gateway: Pick<StartedGateway, 'readiness'> | null = null;
  constructor(private readonly carrier: Carrier) {}

  get ready(): boolean {
    return this.started && this.carrier.reached() && (this.gateway?.readiness().ready ?? true);
  }

  get facts(): object {
    const subgraphs = this.gateway?.readiness().subgraphs ?? {};
    return Object.keys(subgraphs).length > 0 ? { subgraphs } : {};
  }
}

async function surroundingsOf(ground: Ground, roles: readonly Role[], closing: Closing[]): Promise<Surroundings> {
  const { config, clock, log } = ground;
  const metrics = new Metrics();
  const tracing = await openTracing({ config, name: processName(roles), log, metrics });
  closing.push(() => tracing.close());
  const vault = Vault.open(config);
  const keys = loadDoorKeys(config);
  const pubsub = await openPubSub(config, log, metrics);
  closing.push(() => pubsub.close());
  const carrier = await openCarrier(config, log, metrics, tracing);
  closing.push(() => carrier.close());
  const ids = new Ids(clock);
  return { ...ground, ids, metrics, pubsub, carrier, backlog: new Backlog(), vault, tracing, keys };
}

/** What a process is called beside others in the traces. */
function processName(roles: readonly Role[]): string {
  const [first, ...others] = roles.filter(role => role.name !== 'access');
  return first && others.length === 0 ? `ordermesh-${first.name}` : 'ordermesh';
}

async function openParts(roles: readonly Role[], around: Surroundings, closing: Closing[]): Promise<Part[]> {
  const parts: Part[] = [];
  const subgraphs = roles.filter((role): role is Subgraph => role.kind === 'subgraph');
  // Opening and migrating waits for disks and servers: all do it at once, behind the booting of those that are done.
  const opening = subgraphs.map(subgraph => ({ subgraph, opened: Service.open(subgraph, around) }));
  const all = Promise.allSettled(opening.map(({ opened }) => opened));
  closing.push(async () => {
    for (const one of await all) if (one.status === 'fulfilled') await one.value.close();
  });
  for (const { subgraph, opened } of opening) {
    const service = await opened;
    if (around.tracing.isOn) await traced(service, around);
    const booted = await bootSubgraph(subgraph, service, around);
    closing.push(() => booted.app.close());
    parts.push({ subgraph, service, booted });
  }
  return parts;
}

async function traced(service: Service, { tracing, config }: Surroundings): Promise<void> {
  const { traceService } = await import('./tracing/traced-service.js');
  traceService(service, tracing, config);
}

async function startParts(parts: readonly Part[], http: FastifyInstance, closing: Closing[]): Promise<void> {
  for (const { subgraph, service, booted } of parts) {
    service.listen(subgraph.listener ? booted.app.get<Listener>(subgraph.listener, { strict: false }) : null);
    for (const door of subgraph.doors ?? []) await booted.app.get(door, { strict: false }).mount(http);
  }
  for (const { service } of parts) {
    await service.start();
    closing.push(() => service.pause());
  }
  for (const { subgraph, booted } of parts) {
    for (const type of subgraph.workers ?? []) {
      const worker = booted.app.get<Worker>(type, { strict: false });
      await worker.start();
      closing.push(() => worker.stop());
    }
  }
}

/** Waits until no outbox holds unconfirmed events and no queue holds any; looks twice, since applying events makes new ones. */
async function settled(services: readonly Service[]): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    const backlogs = await Promise.all(services.map(service => service.backlog()));
    quiet = backlogs.every(n => n === 0) ? quiet + 1 : 0;
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}
