import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { graphql } from 'graphql';
import { SCOPES, type Viewer } from '#contracts';
import {
  Clock,
  createListener,
  ErrorMask,
  InternalClaims,
  Log,
  Metrics,
  openInternalDoor,
  SubgraphExecutor,
  UNTRACED,
  type BootedSubgraph,
  type Remotes,
} from '#platform';
import { apolloLines } from '../../src/apollo-lines.js';
import { UNLIMITED, type GatewayContext } from '../../src/caller.js';
import { graphServer } from '../../src/graph-server.js';
import { GraphInForce } from '../../src/graph-in-force.js';
import { Graph } from '../../src/graph.js';
import { SubgraphSources } from '../../src/subgraph-sources.js';
import type { BuiltPart } from './build-part.js';

/** An answer reduced to what the specification speaks of. */
export interface Answer {
  readonly data: unknown;
  readonly failsAt: readonly string[];
  /** Codes of the errors. */
  readonly codes: readonly unknown[];
}

/** A gateway over the subgraphs of a suite. */
export interface ConformanceDoor {
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

const viewer: Viewer = { kind: 'STAFF', name: 'staff:test', shops: 'ALL', scopes: SCOPES };
const contextValue: GatewayContext = { viewer, caller: { viewer, keyId: null, limits: UNLIMITED } };
const log = Log.open('silent');
export const mask = new ErrorMask(log);

/** The gateways every case goes through: the reference first, then ours, each in both shapes. */
export const DOORS = {
  'the stock gateway in one process': (parts: readonly BuiltPart[], sdl: string) =>
    openStock(sdl, ({ name }) => new LocalGraphQLDataSource(partOf(parts, name).schema)),
  'the stock gateway over HTTP': openStockRemote,
  'ours in one process': (parts: readonly BuiltPart[], sdl: string) =>
    openOurs(
      sdl,
      new Map(parts.map(({ name, schema }) => [name, new SubgraphExecutor(schema, mask, 'planned here')])),
      null,
    ),
  'ours over HTTP': openOursRemote,
} as const;

export async function openOurs(
  sdl: string,
  executors: ReadonlyMap<string, SubgraphExecutor>,
  remotes: Remotes | null,
): Promise<ConformanceDoor> {
  const sources = new SubgraphSources(executors, remotes, log, UNTRACED, new Clock(), new Metrics());
  const graph = new GraphInForce(new Graph(sdl, sources.sourceOf, apolloLines(log)));
  const server = graphServer({ graph, mask, log, tracing: UNTRACED, introspection: true });
  const door = await doorOf(server, contextValue);
  const close = async () => {
    await door.close();
    await sources.close();
  };
  return { ...door, close };
}

async function openOursRemote(parts: readonly BuiltPart[], sdl: string): Promise<ConformanceDoor> {
  const http = createListener(new Metrics(), { ready: true });
  const claims = new InternalClaims(randomBytes(32).toString('base64'), new Clock());
  // The internal door is asked for its subgraphs by name only.
  const subgraphs = parts as unknown as readonly BootedSubgraph[];
  const internal = await openInternalDoor({ http, subgraphs, claims, log, tracing: UNTRACED });
  await http.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(http.server.address() as AddressInfo).port}/graphql`;
  const addresses = new Map(parts.map(({ name }) => [name, url]));
  const door = await openOurs(sdl, new Map(), { addresses, claims, timeoutMs: 5_000 });
  const close = async () => {
    await door.close();
    await internal.stop();
    await http.close();
  };
  return { ...door, close };
}

async function openStock(
  supergraphSdl: string,
  buildService: NonNullable<ConstructorParameters<typeof ApolloGateway>[0]>['buildService'],
): Promise<ConformanceDoor> {
  const gateway = new ApolloGateway({ supergraphSdl, ...(buildService ? { buildService } : {}) });
  return doorOf(new ApolloServer({ gateway, logger: apolloLines(log) }), {});
}

/** Subgraphs over HTTP made with graphql-js alone, so that nothing of ours is in the reference. */
async function openStockRemote(parts: readonly BuiltPart[], sdl: string): Promise<ConformanceDoor> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const { query, variables } = JSON.parse(String(Buffer.concat(chunks)));
        const { schema } = partOf(parts, request.url?.slice(1) ?? '');
        void graphql({ schema, source: query, variableValues: variables }).then(result =>
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result)),
        );
      });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const door = await openStock(
    sdl,
    ({ name }) => new RemoteGraphQLDataSource({ url: `http://127.0.0.1:${port}/${name}` }),
  );
  const close = async () => {
    await door.close();
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  };
  return { ...door, close };
}

async function doorOf<C extends object>(server: ApolloServer<C>, context: C): Promise<ConformanceDoor> {
  await server.start();
  return {
    ask: async (query, variables = {}) => {
      const { body } = await server.executeOperation({ query, variables }, { contextValue: context });
      if (body.kind !== 'single') throw new Error('the graph answers in one piece');
      const { data = null, errors = [] } = body.singleResult;
      const failsAt = errors.map(({ path }) => (path ?? []).join('.')).sort();
      // Without a prototype an object is not equal to one with; to a client they are the same text.
      return {
        data: JSON.parse(JSON.stringify(data)),
        failsAt,
        codes: errors.map(({ extensions }) => extensions?.['code']),
      };
    },
    close: () => server.stop(),
  };
}

function partOf(parts: readonly BuiltPart[], name: string): BuiltPart {
  const part = parts.find(one => one.name === name);
  if (!part) throw new Error(`no subgraph ${name}`);
  return part;
}
