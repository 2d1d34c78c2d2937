import type { Type } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { DomainEvent, ServiceName, Topic } from '#contracts';
import type { Clock } from './clock.js';
import type { Config } from './config/config.js';
import type { MigrationClass, RowClass, Tx } from './database/index.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';
import type { Eraser } from './personal/eraser.js';
import type { PersonalData } from './personal/personal-data.js';
import type { PubSub } from './pubsub.js';
import type { InternalClaims } from './security/internal-claims.js';
import type { Tracing } from './tracing/tracing.js';

/** Consumes domain events of other services. */
export interface Listener {
  /** Topics it takes, whichever service they come from; where much waits, the earlier of them first. */
  readonly consumes: readonly Topic[];
  /** One batch in one transaction: the events of an aggregate in order, each once. Throwing rolls the batch back. */
  handle(tx: Tx, events: readonly DomainEvent[]): Promise<void>;
  /**
   * Whether `handle` would do anything for these; a listener that does not say always would. A batch that concerns nobody costs
   * no transaction where its carrier keeps the order of feeds.
   */
  concerns?(events: readonly DomainEvent[]): boolean | Promise<boolean>;
}

/** HTTP routes on the process's one listener. */
export interface Door {
  mount(http: FastifyInstance): void | Promise<void>;
}

/** Work in the background: loops, pollers, socket clients. */
export interface Worker {
  start(): void | Promise<void>;
  stop(): Promise<void>;
}

/** One subgraph as a value: an app is a list of such roles. */
export interface Subgraph {
  readonly kind: 'subgraph';
  readonly name: ServiceName;
  readonly module: Type;
  readonly rows: readonly RowClass[];
  readonly migrations: readonly MigrationClass[];
  /** Every column that could hold personal data, and how long it does. */
  readonly personal: PersonalData;
  /** Forgets buyers; absent: its own tables tell of none. */
  readonly eraser?: Type<Eraser>;
  readonly listener?: Type<Listener>;
  readonly doors?: readonly Type<Door>[];
  readonly workers?: readonly Type<Worker>[];
}

/** A subgraph that has started: its SDL and its executable schema. */
export interface BootedSubgraph {
  readonly name: ServiceName;
  readonly sdl: string;
  readonly schema: GraphQLSchema;
}

/** Services in other processes, and the way to tell them who asks. */
export interface Remotes {
  readonly addresses: ReadonlyMap<string, string>;
  readonly claims: InternalClaims;
  /** Longest wait for an answer. */
  readonly timeoutMs: number;
}

/** What the gateway is given. */
export interface GatewayParts {
  readonly http: FastifyInstance;
  /** Those of this process; they go before the ones of the same name elsewhere. */
  readonly subgraphs: readonly BootedSubgraph[];
  /** A provider of the Nest application of a subgraph that is in this process. */
  get<T>(subgraph: ServiceName, token: abstract new (...args: never[]) => T): T;
  readonly remotes: Remotes | null;
  readonly config: Config;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly pubsub: PubSub;
  readonly clock: Clock;
  readonly tracing: Tracing;
}

/** A gateway at work. */
export interface StartedGateway {
  /** Whether requests should come here, and how it sees the services in other processes. */
  readiness(): { readonly ready: boolean; readonly subgraphs: Readonly<Record<string, string>> };
  stop(): Promise<void>;
}

/** The public door of the graph. */
export interface Gateway {
  readonly kind: 'gateway';
  readonly name: 'gateway';
  start(parts: GatewayParts): Promise<StartedGateway>;
}

export type Role = Subgraph | Gateway;
