import type { Server } from 'node:http';
import { GraphQLError, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import {
  StreamRefused,
  type FetchResult,
  type SubgraphEvents,
  type SubgraphExecutor,
  type SubgraphOperation,
} from '../graphql/subgraph-executor.js';
import { takeUpgrades } from '../http/upgrades.js';
import { operationText, type Claim } from '../security/internal-claims.js';
import type { Tracing } from '../tracing/tracing.js';
import { CONNECT, INTERNAL_PATH, REFUSAL, type InternalSubgraphs } from './internal-subgraphs.js';
import { LiveAnswer } from './live-answer.js';

type Params = Record<string, unknown> | undefined;
type SocketContext = Context<Params, Extra & Partial<Record<PropertyKey, never>>>;

interface Asked {
  readonly claim: Claim;
  readonly executor: SubgraphExecutor;
  readonly operation: SubgraphOperation;
  readonly traceparent: unknown;
}

const LONGEST_MESSAGE = 1_048_576;
const KEEP_ALIVE_MS = 12_000;
const GOODBYE_MS = 2_000;
const SUBSCRIBED = {
  name: 'subscription',
  kind: 'SERVER',
  facts: { 'graphql.operation.type': 'subscription' },
} as const;

/**
 * Subscriptions of the gateway (graphql-transport-ws). The socket itself is opened with a claim that is good for nothing else;
 * each subscription carries the claim of its viewer in its extensions. The first answer of each says that it is in place.
 */
export function openInternalSocket(
  server: Server,
  subgraphs: InternalSubgraphs,
  tracing: Tracing,
): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: LONGEST_MESSAGE });
  const library = useServer<Params>(hooks(subgraphs, tracing), sockets, KEEP_ALIVE_MS);
  sockets.on('connection', (socket: WebSocket) => {
    // The library leaves the second error of a socket to end the process.
    socket.removeAllListeners('error');
    socket.on('error', () => socket.terminate());
  });
  const untake = takeUpgrades(server, INTERNAL_PATH, (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, opened => sockets.emit('connection', opened, request)),
  );
  return {
    close: async () => {
      untake();
      const impatience = setTimeout(() => sockets.clients.forEach(client => client.terminate()), GOODBYE_MS);
      await library.dispose();
      clearTimeout(impatience);
    },
  };
}

function hooks(subgraphs: InternalSubgraphs, tracing: Tracing) {
  return {
    isProd: true,
    onConnect: ({ connectionParams }: SocketContext) =>
      subgraphs.claimIn(connectionParams?.['claim'])?.covers(CONNECT) ?? false,
    onSubscribe: (_context: SocketContext, _id: string, payload: SubscribePayload) => read(subgraphs, payload),
    subscribe: async ({ contextValue }: ExecutionArgs) => {
      const { executor, operation, claim, traceparent } = contextValue as Asked;
      const span = { ...SUBSCRIBED, from: [traceparent] };
      return tracing.span(span, () => live(() => executor.stream(operation, claim.viewer), subgraphs));
    },
    execute: ({ contextValue }: ExecutionArgs) => {
      const { executor, operation, claim } = contextValue as Asked;
      return executor.ask(operation, claim.viewer) as Promise<ExecutionResult>;
    },
    // Answers are formatted already.
    onNext: (_context: SocketContext, _id: string, _payload: SubscribePayload, _call: ExecutionArgs, result: object) =>
      result as FetchResult,
  };
}

function read(subgraphs: InternalSubgraphs, payload: SubscribePayload): ExecutionArgs | readonly GraphQLError[] {
  const claim = subgraphs.claimIn(payload.extensions?.['claim']);
  if (!claim?.covers(operationText(payload)))
    return [new GraphQLError(REFUSAL, { extensions: { code: 'UNAUTHENTICATED' } })];
  const operation = { query: payload.query, operationName: payload.operationName, variables: payload.variables ?? {} };
  try {
    const executor = subgraphs.executorFor(claim);
    const traceparent = payload.extensions?.['traceparent'];
    return { ...executor.runOf(operation), contextValue: { claim, executor, operation, traceparent } satisfies Asked };
  } catch (error) {
    const { message, extensions } = subgraphs.mask.subgraphError(error);
    return [new GraphQLError(message, { extensions: extensions ?? {} })];
  }
}

/** Nothing may be thrown at the library: it would close the socket that every subscription of the gateway shares. */
async function live(open: () => Promise<SubgraphEvents>, { mask }: InternalSubgraphs): Promise<LiveAnswer> {
  try {
    return new LiveAnswer(await open(), error => mask.subgraphError(error));
  } catch (error) {
    return LiveAnswer.refused(error instanceof StreamRefused ? error.errors : [mask.subgraphError(error)]);
  }
}
