import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  OperationTypeNode,
  parse,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { inputFault, takeUpgrades, type ErrorMask, type Log, type Tracing } from '#platform';
import type { DoorWatch } from '../access/index.js';
import type { Admission, Admitted, Asked } from '../admission.js';
import type { Caller } from '../caller.js';
import { askedIn, isBadRequest } from '../http/graph-request.js';
import type { RunOperation } from '../run-operation.js';
import { operationSpan } from '../traced-graph.js';
import type { LiveFigures } from './live-figures.js';
import type { LiveTopics } from './live-topics.js';
import { EndedByErrors, OperationStream } from './operation-stream.js';
import { refuseServerMessages } from './server-messages.js';
import { dropSlowConsumer, MOST_UNREAD, SocketSubscriber, type ClientSocket } from './socket-subscriber.js';

/** What the socket door is made of. */
export interface SocketDoorParts {
  readonly server: Server;
  readonly path: string;
  readonly doorkeeper: DoorWatch;
  readonly schema: GraphQLSchema;
  readonly admission: Admission;
  readonly topics: LiveTopics;
  readonly run: RunOperation;
  readonly mask: ErrorMask;
  readonly figures: LiveFigures;
  readonly log: Pick<Log, 'debug'>;
  readonly tracing: Tracing;
  /** How long a client may take to say who it is. */
  readonly initWaitMs?: number;
  /** Bytes of one message at most. */
  readonly longestMessage: number;
}

interface Call {
  readonly client: ClientSocket;
  readonly id: string;
  readonly caller: Caller;
  readonly asked: Asked;
}
type SocketContext = Context<Record<string, unknown> | undefined, Extra & { caller?: Caller }>;

const KEEP_ALIVE_MS = 12_000;
const GOODBYE_MS = 2_000;
/** Forbidden, in the words of graphql-transport-ws. */
const ENDED = 4403;

/** The graph over WebSocket (graphql-transport-ws): queries, mutations and live subscriptions. */
export function openSocketDoor(parts: SocketDoorParts): { close(): Promise<void> } {
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: parts.longestMessage,
    // One message at a time: a `complete` is done with before a `subscribe` that reuses its id is looked at.
    allowSynchronousEvents: false,
  });
  const library = useServer<Record<string, unknown> | undefined, { caller?: Caller }>(
    hooks(parts),
    sockets,
    KEEP_ALIVE_MS,
  );
  sockets.on('connection', (socket: WebSocket) => welcome(socket, parts));
  const untake = takeUpgrades(parts.server, parts.path, (request, socket, head) =>
    upgrade(sockets, request, socket, head),
  );
  return {
    close: async () => {
      untake();
      parts.topics.close();
      // The library waits until every client has answered the goodbye; one that does not read never will.
      const impatience = setTimeout(() => sockets.clients.forEach(client => client.terminate()), GOODBYE_MS);
      await library.dispose();
      clearTimeout(impatience);
    },
  };
}

function hooks(parts: SocketDoorParts) {
  return {
    isProd: true,
    connectionInitWaitTimeout: parts.initWaitMs ?? 3_000,
    onConnect: async (context: SocketContext) => {
      const { doorkeeper } = parts;
      const { request, socket } = context.extra;
      const caller =
        (await doorkeeper.callerOf(context.connectionParams ?? undefined)) ??
        (await doorkeeper.callerOf(request.headers));
      if (!caller) return false;
      socket.once(
        'close',
        doorkeeper.watch(caller, () => socket.close(ENDED, 'The credential is no longer good')),
      );
      context.extra.caller = caller;
      return true;
    },
    onSubscribe: (context: SocketContext, id: string, payload: SubscribePayload) => take(parts, context, id, payload),
    // Results are formatted already; `onNext` passes them on as they are.
    execute: (call: ExecutionArgs) => serve(parts, call.contextValue as Call) as AsyncGenerator<ExecutionResult>,
    onNext: (_context: SocketContext, _id: string, _payload: SubscribePayload, _call: ExecutionArgs, result: object) =>
      result as FormattedExecutionResult,
    onError: (_context: SocketContext, _id: string, _payload: SubscribePayload, errors: readonly GraphQLError[]) =>
      shown(errors, parts.mask),
  };
}

/** The library parses nothing and is told nothing of the operation: what is wrong with it would close the whole socket. */
const ANY_QUERY = parse('{ __typename }');

function take(
  parts: SocketDoorParts,
  context: SocketContext,
  id: string,
  payload: SubscribePayload,
): ExecutionArgs | readonly GraphQLError[] {
  const { socket, request, caller } = context.extra;
  if (socket.bufferedAmount > MOST_UNREAD) {
    parts.figures.slow.inc();
    dropSlowConsumer(socket);
  }
  if (!caller) return [inputFault('The connection has no caller.')];
  const asked = askedIn({ ...payload });
  if (isBadRequest(asked)) return [inputFault(asked.message)];
  const call: Call = { client: { socket, raw: request.socket }, id, caller, asked };
  return { schema: parts.schema, document: ANY_QUERY, contextValue: call };
}

/** Gives the stream of an operation at once, and admits, runs or joins it then: its id may be used again meanwhile. */
function serve(parts: SocketDoorParts, call: Call): OperationStream<object> {
  let hasLeft = false;
  let leave = () => {
    hasLeft = true;
  };
  const stream = new OperationStream<object>(() => leave());
  const begin = async () => {
    const found = await parts.admission.admit(call.asked, call.caller);
    if (hasLeft) return;
    if ('errors' in found) stream.end(found.errors.map(error => parts.mask.publicError(error)));
    else if (found.operation.operation === OperationTypeNode.SUBSCRIPTION) leave = join(parts, call, found, stream);
    else await answer(parts, call, found, stream);
  };
  begin().catch((error: unknown) => stream.end([parts.mask.publicError(error)]));
  return stream;
}

/** Joins a subscription to those who asked the same; gives the way to leave. */
function join(
  { topics, figures, tracing }: SocketDoorParts,
  { client, id, caller }: Call,
  { text: source, document, operationName, variables }: Admitted,
  stream: OperationStream<object>,
): () => void {
  let leave = () => {};
  const subscriber = new SocketSubscriber(client, id, stream, () => {
    figures.slow.inc();
    leave();
  });
  const { viewer } = caller;
  const subscribe = () => topics.subscribe({ source, document, operationName, variables, viewer }, subscriber);
  leave = tracing.isOn ? tracing.span(operationSpan({ document, operationName }), subscribe) : subscribe();
  return () => leave();
}

async function answer(
  { run }: SocketDoorParts,
  { caller }: Call,
  admitted: Admitted,
  stream: OperationStream<object>,
): Promise<void> {
  const { result } = await run(admitted, caller);
  stream.put(result);
  stream.end();
}

/** What ended an operation, as it may be shown. */
function shown(errors: readonly GraphQLError[], mask: ErrorMask): readonly GraphQLFormattedError[] {
  const [first] = errors;
  return first?.originalError instanceof EndedByErrors
    ? first.originalError.errors
    : errors.map(error => mask.publicError(error));
}

function welcome(socket: WebSocket, { figures, log }: SocketDoorParts): void {
  figures.clients.inc();
  socket.once('close', () => figures.clients.dec());
  refuseServerMessages(socket);
  // The library prints the first error of a socket, whoever sends rubbish, and leaves a second one to end the process.
  socket.removeAllListeners('error');
  socket.on('error', error => log.debug({ reason: error.message }, 'socket error'));
}

function upgrade(sockets: WebSocketServer, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  sockets.handleUpgrade(request, socket, head, opened => sockets.emit('connection', opened, request));
}
