import { CONSUMERS, type ServiceName } from '#contracts';
import type { Backlog } from './bus/backlog.js';
import type { Carrier, Consumption } from './bus/carrier.js';
import { Inbox } from './bus/inbox.js';
import { Jobs } from './bus/jobs.js';
import { leadershipOf } from './bus/leadership.js';
import { Leases } from './bus/leases.js';
import { Outbox } from './bus/outbox.js';
import { Relay } from './bus/relay.js';
import type { Clock } from './clock.js';
import type { Config } from './config/config.js';
import { Database } from './database/database.js';
import type { RowClass } from './database/engine.js';
import type { Ids } from './ids.js';
import { lastPosition } from './bus/feed-lag.js';
import { LiveFeed } from './live/live-feed.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';
import { PLATFORM_MIGRATIONS, PLATFORM_ROWS } from './platform-tables.js';
import type { PubSub } from './pubsub.js';
import type { Listener, Subgraph } from './roles.js';
import { Idempotency } from './idempotency/idempotency.js';
import { Erasures } from './personal/erasures.js';
import { EVENT_SWEEPS } from './personal/event-sweeps.js';
import { Retention } from './personal/retention.js';
import type { DoorKeys } from './security/door-keys.js';
import type { Vault } from './security/vault.js';
import type { Tracing } from './tracing/tracing.js';

const ERASING = 'erase-personal-data';

/** What all services of one process share. */
export interface Surroundings {
  readonly config: Config;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly pubsub: PubSub;
  readonly carrier: Carrier;
  readonly backlog: Backlog;
  readonly vault: Vault;
  readonly tracing: Tracing;
  readonly keys: DoorKeys;
}

/** One subgraph's database and the machinery on it. */
export class Service {
  readonly outbox: Outbox;
  readonly relay: Relay;
  readonly leases: Leases;
  readonly jobs: Jobs;
  readonly idempotency: Idempotency;
  readonly feed: LiveFeed;
  readonly erasures: Erasures;
  inbox: Inbox | null = null;
  private consumption: Consumption | null = null;

  private constructor(
    readonly subgraph: Subgraph,
    readonly db: Database,
    private readonly around: Surroundings,
  ) {
    const { name } = this;
    const { ids, clock, log, carrier, pubsub } = around;
    this.outbox = new Outbox(db, name, ids, clock);
    around.backlog.watch(() => this.outbox.behind());
    this.leases = new Leases(db, ids.next('own'));
    const leadership = leadershipOf(db, this.leases);
    this.relay = new Relay(name, db, this.outbox, carrier, pubsub, log, clock, leadership);
    this.jobs = new Jobs(db, this.leases, clock, log);
    this.idempotency = new Idempotency(db, around.vault, clock);
    const wake = () => this.jobs.soon(ERASING);
    this.erasures = new Erasures({ service: name, db, outbox: this.outbox, vault: around.vault, clock, wake });
    const sweeps = [...EVENT_SWEEPS, ...subgraph.personal.sweeps];
    const retention = new Retention(db, sweeps, clock, around.config);
    this.jobs.every(ERASING, 5_000, (lease, stopping) => this.erasures.run(lease, stopping));
    this.jobs.every('retention', 3_600_000, (lease, stopping) => retention.run(lease, stopping));
    const { relay } = this;
    const stored = {
      readAfter: (position: number, limit: number) => relay.readAfter(position, limit),
      last: () => lastPosition(db),
    };
    this.feed = new LiveFeed({ topic: `feed:${name}`, stored, pubsub, log: log.with({ service: name }) });
  }

  static async open(subgraph: Subgraph, around: Surroundings): Promise<Service> {
    const rows: RowClass[] = [...PLATFORM_ROWS, ...subgraph.rows];
    const db = await Database.open(around.config, subgraph.name, rows, [
      ...PLATFORM_MIGRATIONS,
      ...subgraph.migrations,
    ]);
    await db.migrate();
    return new Service(subgraph, db, around);
  }

  get name(): ServiceName {
    return this.subgraph.name;
  }

  /** The way in for events: requests to erase are for the machinery, everything else for the service's own listener. */
  openInbox(listener: Listener | null): Inbox {
    const { clock, log } = this.around;
    const consumes = listener?.consumes ?? CONSUMERS[this.name];
    const handle: Listener['handle'] = async (tx, events) => {
      const rest = await this.erasures.take(tx, events);
      if (rest.length > 0) await listener?.handle(tx, rest);
    };
    const concerns: Listener['concerns'] = events =>
      this.erasures.concerns(events) || (listener ? (listener.concerns?.(events) ?? true) : false);
    this.inbox = new Inbox(this.db, this.name, { consumes, handle, concerns }, clock, log);
    return this.inbox;
  }

  /** Starts to consume; before any relay starts, so that nothing is published to nobody. */
  listen(listener: Listener | null): void {
    const { carrier } = this.around;
    const inbox = this.openInbox(listener);
    this.consumption = carrier.consume(this.name, CONSUMERS[this.name], (events, coming) =>
      inbox.receive(events, coming?.positions),
    );
  }

  async start(): Promise<void> {
    this.watch();
    await this.erasures.mark();
    const keepMs = this.around.config.feedHours * 3_600_000;
    this.jobs.every('trim-feed', 600_000, () => this.relay.trim(keepMs));
    this.jobs.every('trim-idempotency-keys', 3_600_000, () => this.idempotency.trim());
    await this.relay.start();
    this.jobs.start();
  }

  /** Events that were not confirmed yet and messages that wait for this service. */
  async backlog(): Promise<number> {
    return (await this.relay.backlog()) + ((await this.consumption?.backlog()) ?? 0);
  }

  private watch(): void {
    const { metrics } = this.around;
    const labels = { service: this.name };
    const count = (table: string) => () =>
      this.db.read(async tx =>
        Number(((await tx.query(`SELECT COUNT(*) AS n FROM ${table}`)) as { n: unknown }[])[0]?.n ?? 0),
      );
    metrics.watch('ordermesh_outbox_backlog', 'Committed events no consumer has confirmed yet', labels, () =>
      this.relay.backlog(),
    );
    metrics.watch(
      'ordermesh_bus_backlog',
      'Messages that wait for the service or are in its hands',
      labels,
      async () => (this.consumption ? this.consumption.backlog() : 0),
    );
    metrics.watch('ordermesh_inbox_parked', 'Events waiting for their predecessor', labels, count('inbox_parked'));
    metrics.watch(
      'ordermesh_inbox_quarantined',
      'Events their consumer could not handle',
      labels,
      count('inbox_quarantine'),
    );
  }

  /** Stops taking and publishing; the database stays open for requests in hand. */
  async pause(): Promise<void> {
    await this.jobs.stop();
    await this.consumption?.stop();
    await this.relay.stop();
  }

  async close(): Promise<void> {
    await this.db.close();
  }
}
