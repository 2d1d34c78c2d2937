import type { Writable } from 'node:stream';
import type { WebSocket } from 'ws';
import type { GraphQLFormattedError } from 'graphql';
import type { Subscriber } from './member.js';
import type { OperationStream } from './operation-stream.js';
import { SharedFrames } from './shared-frames.js';

/** Bytes a client may leave unread. Nothing else bounds what a client that does not read costs. */
export const MOST_UNREAD = 1_048_576;
const SLOW_CONSUMER = 4408;
/** A client that does not read will not read the goodbye either. */
const GOODBYE_MS = 5_000;

/** One after the other is told of an answer before the next answer comes: all subscribers share these. */
const frames = new SharedFrames();

/** Where a subscriber's answers go. */
export interface ClientSocket {
  readonly socket: WebSocket;
  /** The connection below it. Nothing is compressed and every frame is whole, so frames may be written past the library. */
  readonly raw: Writable;
}

/** One subscription of one socket: answers go straight to the connection, past the libraries, because the frame is made already. */
export class SocketSubscriber implements Subscriber {
  private readonly head: string;

  constructor(
    private readonly client: ClientSocket,
    id: string,
    private readonly stream: OperationStream<object>,
    private readonly tooSlow: () => void,
  ) {
    this.head = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  }

  send(payloads: readonly string[]): void {
    const { socket, raw } = this.client;
    // After the goodbye nothing may follow.
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount <= MOST_UNREAD) {
      raw.write(frames.of(this.head, payloads));
      return;
    }
    this.tooSlow();
    dropSlowConsumer(socket);
  }

  async sendAndWait(payload: string): Promise<void> {
    // A socket that is gone says so as well: whoever waits for it is stopped by its end.
    await new Promise<void>(resolve => this.client.socket.send(`${this.head}${payload}}`, () => resolve()));
  }

  end(errors?: readonly GraphQLFormattedError[]): void {
    this.stream.end(errors);
  }
}

/** Closes a socket whose client does not read. */
export const dropSlowConsumer = (socket: WebSocket): void => sayGoodbye(socket, SLOW_CONSUMER, 'Slow consumer');

/** Closes a socket: nothing more is sent on it, whether or not its client answers. */
export function sayGoodbye(socket: WebSocket, code: number, reason: string): void {
  if (socket.readyState !== socket.OPEN) return;
  socket.close(code, reason);
  const ending = setTimeout(() => socket.terminate(), GOODBYE_MS).unref();
  socket.once('close', () => clearTimeout(ending));
}
