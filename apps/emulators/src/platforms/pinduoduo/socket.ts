import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { bigNumber } from '../../json.js';
import type { Message } from '../../push/message-book.js';
import type { Surroundings } from '../platform.js';
import { sameText } from '../same-text.js';
import { socketDigest } from './sign.js';

const LOOK_EVERY_MS = 50;
const AT_ONCE = 50;
const SKEW_MS = 600_000;
/** A client that says nothing for so long, not even a heartbeat, is gone. */
const SILENCE_MS = 180_000;

/** The message socket: frames out, acknowledgements in; what is not acknowledged comes again. */
export class MessageSocketServer {
  private readonly server = new WebSocketServer({ noServer: true });
  private readonly heardAt = new Map<WebSocket, number>();
  private readonly beat: NodeJS.Timeout;

  constructor(private readonly around: Surroundings) {
    this.server.on('connection', socket => this.welcome(socket));
    this.beat = setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  /** Takes a socket to /message/{client id}/{ms}/{digest}; any other is refused. */
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    if (!this.mayEnter(request.url ?? '')) {
      stream.end('HTTP/1.1 401 Unauthorized\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    this.server.handleUpgrade(request, stream, head, socket => this.server.emit('connection', socket, request));
  }

  async stop(): Promise<void> {
    clearInterval(this.beat);
    for (const socket of this.server.clients) socket.terminate();
    this.server.close();
  }

  private mayEnter(url: string): boolean {
    const [, clientId = '', ms = '', digest = ''] = /^\/message\/([^/]+)\/(\d{13})\/([^/?]+)$/.exec(url) ?? [];
    const { shop, now } = this.around;
    if (clientId !== shop.appKey || Math.abs(Number(ms) - now()) > SKEW_MS) return false;
    return sameText(unescaped(digest), socketDigest(clientId, ms, shop.appSecret));
  }

  private welcome(socket: WebSocket): void {
    this.heardAt.set(socket, this.around.now());
    socket.on('message', data => this.hear(socket, String(data)));
    socket.on('close', () => this.heardAt.delete(socket));
    socket.on('error', () => socket.terminate());
  }

  private hear(socket: WebSocket, text: string): void {
    this.heardAt.set(socket, this.around.now());
    const kind = /"commandType"\s*:\s*"(\w+)"/.exec(text)?.[1];
    if (kind === 'HeartBeat') socket.send(JSON.stringify({ commandType: 'HeartBeat', time: this.around.now() }));
    const id = /"id"\s*:\s*"?(\d+)/.exec(text)?.[1];
    if (kind === 'Ack' && id !== undefined && isWhole(text)) this.around.book.settle(id);
  }

  private look(): void {
    for (const [socket, at] of this.heardAt) if (this.around.now() - at > SILENCE_MS) socket.terminate();
    const open = [...this.heardAt.keys()].filter(socket => socket.readyState === socket.OPEN);
    const [first] = open;
    if (!first) return;
    for (const message of this.around.book.take(AT_ONCE)) this.send(this.around.random.pick(open), message);
  }

  private send(socket: WebSocket, message: Message): void {
    const mallID = Number(this.around.shop.platformShopId);
    const frame = JSON.stringify({
      id: bigNumber(message.id),
      commandType: 'Common',
      time: this.around.now(),
      sendTime: this.around.now(),
      message: { type: message.topic, mallID, content: message.content },
    });
    for (let copy = 0; copy < message.copies; copy += 1) socket.send(frame);
  }
}

/** An acknowledgement names the time of sending and the mall as well as the message. */
const isWhole = (ack: string): boolean => /"sendTime"\s*:\s*\d+/.test(ack) && /"mallID"\s*:\s*"?\d+/.test(ack);

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
