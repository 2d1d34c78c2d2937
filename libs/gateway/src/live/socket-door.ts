import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  getOperationAST,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
} from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { inputFault, takeUpgrades, type ErrorMask, type Log, type Tracing } from '#platform';
import type { Caller } from '../caller.js';
import type { Documents } from '../documents.js';
import type { Doorkeeper } from '../doorkeeper.js';
import { NO_OPERATION } from '../graph.js';
import { operationSpan } from '../traced-graph.js';
import type { LiveFigures } from './live-figures.js';
import type { LiveTopics } from './live-topics.js';
import { KeySockets } from './key-sockets.js';
import { EndedByErrors, OperationStream } from './operation-stream.js';
import { dropSlowConsumer, MOST_UNREAD, SocketSubscriber } from './socket-subscriber.js';

/** A query or mutation over a socket. */
export interface SocketQuery {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
}

/** What the socket door is made of. */
export interface SocketDoorParts {
  readonly server: Server;
  readonly path: string;
  readonly doorkeeper: Doorkeeper;
  readonly documents: Documents;
  readonly topics: LiveTopics;
  readonly execute: (query: SocketQuery) => Promise<FormattedExecutionResult>;
  readonly mask: ErrorMask;
  readonly figures: LiveFigures;
  readonly log: Pick<Log, 'debug'>;
  readonly tracing: Tracing;
  /** How long a client may take to say who it is. */
  readonly initWaitMs?: number;
}

/** The open door. */
export interface SocketDoor {
  /** Ends whatever a key has open here, and says how many sockets that were. */
  readonly endKey: (keyId: string) => number;
  close(): Promise<void>;
}

interface Asked extends SocketQuery {
  readonly socket: WebSocket;
  readonly id: string;
  readonly text: string;
}
type SocketContext = Context<Record<string, unknown> | undefined, Extra & { caller?: Caller }>;

const LONGEST_MESSAGE = 262_144;
const KEEP_ALIVE_MS = 12_000;
const GOODBYE_MS = 2_000;

/** The graph over WebSocket (graphql-transport-ws): queries, mutations and live subscriptions. */
export function openSocketDoor(parts: SocketDoorParts): SocketDoor {
  const keys = new KeySockets();
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: LONGEST_MESSAGE,
    // One message at a time: a `complete` is done with before a `subscribe` that reuses its id is looked at.
    allowSynchronousEvents: false,
  });
  const library = useServer<Record<string, unknown> | undefined, { caller?: Caller }>(
    hooks(parts, keys),
    sockets,
    KEEP_ALIVE_MS,
  );
  sockets.on('connection', (socket: WebSocket) => welcome(socket, parts));
  const untake = takeUpgrades(parts.server, parts.path, (request, socket, head) =>
    upgrade(sockets, request, socket, head),
  );
  return {
    endKey: keyId => keys.end(keyId),
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

function hooks(parts: SocketDoorParts, keys: KeySockets) {
  return {
    isProd: true,
    connectionInitWaitTimeout: parts.initWaitMs ?? 3_000,
    onConnect: async (context: SocketContext) => {
      const { doorkeeper } = parts;
      const { request, socket } = context.extra;
      const caller =
        (await doorkeeper.callerOf(context.connectionParams ?? undefined)) ??
        (await doorkeeper.callerOf(request.headers));
      if (caller) context.extra.caller = caller;
      if (caller && caller.keyId !== null) keys.add(caller.keyId, socket);
      return caller !== null;
    },
    onSubscribe: (context: SocketContext, id: string, payload: SubscribePayload) => read(parts, context, id, payload),
    subscribe: (call: ExecutionArgs) => subscribe(parts, call.contextValue as Asked, call),
    // Results are formatted already; `onNext` passes them on as they are.
    execute: (call: ExecutionArgs) => execute(parts, call.contextValue as Asked) as AsyncGenerator<ExecutionResult>,
    onNext: (_context: SocketContext, _id: string, _payload: SubscribePayload, _call: ExecutionArgs, result: object) =>
      result as FormattedExecutionResult,
    onError: (_context: SocketContext, _id: string, _payload: SubscribePayload, errors: readonly GraphQLError[]) =>
      shown(errors, parts.mask),
  };
}

/** Says what is wrong with an operation as an error of that operation; the library would close the whole socket instead. */
function read(
  parts: SocketDoorParts,
  context: SocketContext,
  id: string,
  payload: SubscribePayload,
): ExecutionArgs | readonly GraphQLError[] {
  const { socket, caller } = context.extra;
  if (socket.bufferedAmount > MOST_UNREAD) {
    parts.figures.slow.inc();
    dropSlowConsumer(socket);
  }
  if (!caller) return [inputFault('The connection has no caller.')];
  const found = parts.documents.read(payload.query);
  if ('errors' in found) return found.errors;
  const operationName = payload.operationName ?? undefined;
  if (!getOperationAST(found.document, operationName)) return [inputFault(NO_OPERATION)];
  const variables = payload.variables ?? {};
  const asked: Asked = { socket, id, caller, query: payload.query, text: found.text, operationName, variables };
  return {
    schema: parts.documents.schema,
    document: found.document,
    operationName: operationName ?? null,
    variableValues: variables,
    contextValue: asked,
  };
}

function subscribe(
  { topics, mask, figures, tracing }: SocketDoorParts,
  asked: Asked,
  { document }: ExecutionArgs,
): OperationStream<never> {
  let leave = () => {};
  const stream = new OperationStream<never>(() => leave());
  const subscriber = new SocketSubscriber(asked.socket, asked.id, stream, () => {
    figures.slow.inc();
    leave();
  });
  try {
    const { text: source, operationName, variables } = asked;
    const { viewer } = asked.caller;
    const join = () => topics.subscribe({ source, document, operationName, variables, viewer }, subscriber);
    leave = tracing.isOn ? tracing.span(operationSpan({ document, operationName }), join) : join();
  } catch (error) {
    stream.end([mask.publicError(error)]);
  }
  return stream;
}

function execute({ execute: run, mask }: SocketDoorParts, asked: Asked): OperationStream<object> {
  const stream = new OperationStream<object>();
  const { query, operationName, variables, caller } = asked;
  run({ query, operationName, variables, caller }).then(
    result => {
      stream.put(result);
      stream.end();
    },
    (error: unknown) => stream.end([mask.publicError(error)]),
  );
  return stream;
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
  // The library prints the first error of a socket, whoever sends rubbish, and leaves a second one to end the process.
  socket.removeAllListeners('error');
  socket.on('error', error => log.debug({ reason: error.message }, 'socket error'));
}

function upgrade(sockets: WebSocketServer, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  sockets.handleUpgrade(request, socket, head, opened => sockets.emit('connection', opened, request));
}
