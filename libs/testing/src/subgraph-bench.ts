import { graphql, type ExecutionResult } from 'graphql';
import type { DomainEvent, EventPayload, EventType, ServiceName, Viewer } from '#contracts';
import { EVENTS } from '#contracts';
import {
  Backlog,
  bootSubgraph,
  Clock,
  Ids,
  loadDoorKeys,
  Log,
  MemoryCarrier,
  MemoryPubSub,
  Metrics,
  OutboxRow,
  Service,
  UNTRACED,
  Vault,
  type Booted,
  type Config,
  type Listener,
  type Subgraph,
  type Surroundings,
} from '#platform';
import { removeTraces, testConfig } from './environment.js';
import { honest } from './honest-listener.js';
import { staff } from './viewers.js';

/** One subgraph on a database of its own, without bus or door: events are handed in, what it emits is read out. */
export interface SubgraphBench extends AsyncDisposable {
  readonly booted: Booted;
  readonly service: Service;
  readonly around: Surroundings;
  get<T>(token: abstract new (...args: never[]) => T): T;
  /** Runs an operation on the subgraph's own schema. */
  graphql(source: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<ExecutionResult>;
  /** Hands events to the listener through the inbox: order, duplicates, gaps and quarantine as in life. */
  deliver(events: readonly DomainEvent[]): Promise<void>;
  /** Everything emitted so far, oldest first. */
  emitted(): Promise<DomainEvent[]>;
}

export async function bootSubgraphForTest(
  subgraph: Subgraph,
  options: { clock?: Clock; config?: Partial<Config> } = {},
): Promise<SubgraphBench> {
  const config = testConfig(options.config);
  const clock = options.clock ?? new Clock();
  const around: Surroundings = {
    config,
    clock,
    ids: new Ids(clock),
    log: Log.open('silent'),
    metrics: new Metrics(),
    pubsub: new MemoryPubSub(),
    carrier: new MemoryCarrier(),
    backlog: new Backlog(),
    vault: Vault.open(config),
    tracing: UNTRACED,
    keys: loadDoorKeys(config),
  };
  const service = await Service.open(subgraph, around);
  const booted = await bootSubgraph(subgraph, service, around);
  const listener = subgraph.listener ? booted.app.get<Listener>(subgraph.listener, { strict: false }) : null;
  const inbox = service.openInbox(listener && honest(listener, service.db));
  return {
    booted,
    service,
    around,
    get: token => booted.app.get(token, { strict: false }),
    graphql: (source, variables = {}, viewer = staff) =>
      graphql({ schema: booted.schema, source, variableValues: variables, contextValue: { viewer } }),
    deliver: events => inbox.receive(events),
    emitted: () => emitted(service),
    [Symbol.asyncDispose]: async () => {
      await booted.app.close();
      await service.close();
      await removeTraces(config);
    },
  };
}

async function emitted(service: Service): Promise<DomainEvent[]> {
  const rows = await service.db.read(tx => tx.find(OutboxRow, { order: { id: 'ASC' } }));
  return rows.map(row => JSON.parse(row.body) as DomainEvent);
}

const seqs = new Map<string, number>();
let made = 0;

/** An event as its producer would send it; `seq` counts up per scope, producer and aggregate unless given. */
export function anEvent<T extends EventType>(
  type: T,
  aggregate: string,
  payload: EventPayload<T>,
  over: { seq?: number; producer?: ServiceName; scope?: string; shopId?: string } = {},
): DomainEvent {
  const producer = over.producer ?? EVENTS[type].producers[0];
  const key = `${over.scope ?? ''}|${producer}|${EVENTS[type].topic}|${aggregate}`;
  const seq = over.seq ?? (seqs.get(key) ?? 0) + 1;
  seqs.set(key, Math.max(seq, seqs.get(key) ?? 0));
  made += 1;
  const shopId = over.shopId ?? (payload as { shopId?: string }).shopId ?? 'shp_test';
  return {
    id: `evt_test${made}`,
    type,
    version: EVENTS[type].version,
    producer,
    aggregate,
    seq,
    shopId,
    at: new Date().toISOString(),
    payload,
  } as DomainEvent;
}
