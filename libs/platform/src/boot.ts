import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ServiceName } from '#contracts';
import { Backlog } from './bus/backlog.js';
import { Jobs } from './bus/jobs.js';
import { Leases } from './bus/leases.js';
import { Outbox } from './bus/outbox.js';
import { Relay } from './bus/relay.js';
import { Clock } from './clock.js';
import { CONFIG } from './config/config.js';
import { Database } from './database/database.js';
import { unionResolvers } from './graphql/refused.js';
import { Currency, DateTime, Minor } from './graphql/scalars.js';
import { Ids } from './ids.js';
import { LiveFeed } from './live/live-feed.js';
import { Log } from './log.js';
import { Metrics } from './metrics.js';
import type { Eraser } from './personal/eraser.js';
import { Proposals } from './proposals/proposals.js';
import { PubSub } from './pubsub.js';
import type { BootedSubgraph, Subgraph } from './roles.js';
import { DOOR_KEYS } from './security/door-keys.js';
import { Vault } from './security/vault.js';
import type { Service, Surroundings } from './service.js';
import { Tracing } from './tracing/tracing.js';

const ROOT = join(
  import.meta.dirname,
  import.meta.dirname.includes(`${join('dist', 'libs')}`) ? '../../../..' : '../../..',
);

/** Who lives in the library of another. */
const LIBRARIES: Readonly<Record<string, string>> = { access: 'gateway' };

/** The SDL of a subgraph: the common fragment and its own files, one a noun; read from the checkout, the build copies nothing. */
export function sdlOf(name: ServiceName): string {
  const folder = join(ROOT, 'libs', LIBRARIES[name] ?? name, 'schema');
  const own = readdirSync(folder)
    .filter(file => file.endsWith('.graphql'))
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8'));
  return [readFileSync(join(ROOT, 'libs/platform/graphql/common.graphql'), 'utf8'), ...own].join('\n');
}

/** A subgraph's Nest application and schema. */
export interface Booted extends BootedSubgraph {
  readonly app: NestFastifyApplication;
}

/** Builds the Nest application of one subgraph; it does not listen. */
export async function bootSubgraph(subgraph: Subgraph, service: Service, around: Surroundings): Promise<Booted> {
  const sdl = sdlOf(subgraph.name);
  class Root {}
  Module({ imports: [graphqlOf(sdl), platformOf(service, around), subgraph.module] })(Root);
  const adapter = new FastifyAdapter();
  const app = await NestFactory.create<NestFastifyApplication>(Root, adapter, { logger: false, abortOnError: false });
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  service.idempotency.guard(schema);
  if (subgraph.eraser) service.erasures.eraser = app.get<Eraser>(subgraph.eraser, { strict: false });
  return { name: subgraph.name, sdl, schema, app };
}

function graphqlOf(sdl: string): DynamicModule {
  return GraphQLModule.forRoot<ApolloFederationDriverConfig>({
    driver: ApolloFederationDriver,
    typeDefs: sdl,
    path: '/graphql',
    resolvers: { DateTime, Minor, Currency },
    playground: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    // Nest and Apollo would each take SIGTERM for themselves; the process stops its roles in order.
    stopOnTerminationSignals: false,
  });
}

function platformOf(service: Service, around: Surroundings): DynamicModule {
  class Platform {}
  const providers: Provider[] = [
    { provide: CONFIG, useValue: around.config },
    { provide: Database, useValue: service.db },
    { provide: Outbox, useValue: service.outbox },
    { provide: Relay, useValue: service.relay },
    { provide: Backlog, useValue: around.backlog },
    { provide: LiveFeed, useValue: service.feed },
    { provide: Leases, useValue: service.leases },
    { provide: Jobs, useValue: service.jobs },
    { provide: Clock, useValue: around.clock },
    { provide: Ids, useValue: around.ids },
    { provide: Vault, useValue: around.vault },
    { provide: Proposals, useValue: new Proposals(service.db, service.outbox, around.ids, around.clock) },
    { provide: PubSub, useValue: around.pubsub },
    { provide: Log, useValue: around.log.with({ service: service.name }) },
    { provide: Metrics, useValue: around.metrics },
    { provide: Tracing, useValue: around.tracing },
    { provide: DOOR_KEYS, useValue: around.keys },
    ...unionResolvers('Problem'),
  ];
  const exported = providers.map(p => (typeof p === 'function' ? p : p.provide));
  return { module: Platform, global: true, providers, exports: exported };
}
