import { Clock, Log } from '#platform';
import { WebSocket, type RawData } from 'ws';
import type { MessageSocket } from '../adapters/channel-adapter.js';
import { nameOf } from '../intake/reading.js';
import type { ConnectedShop } from '../shop-book.js';
import type { MessageRouter } from './message-router.js';

const HANDSHAKE_MS = 10_000;
const MAX_FRAME_BYTES = 1_048_576;

/** One open message socket of an app: every message is stored first and acknowledged then, in whatever order the stores end. */
export class MessageStream {
  private heard = true;

  constructor(
    private readonly shop: ConnectedShop,
    private readonly socket: MessageSocket,
    private readonly router: MessageRouter,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Keeps the socket until it breaks or the signal aborts; true when it had been open. */
  async keep(signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return false;
    const client = new WebSocket(this.socket.url(this.shop.credentials, this.clock.now()), {
      handshakeTimeout: HANDSHAKE_MS,
      maxPayload: MAX_FRAME_BYTES,
      perMessageDeflate: false,
    });
    const stop = () => client.terminate();
    signal.addEventListener('abort', stop, { once: true });
    const opened = await this.live(client);
    signal.removeEventListener('abort', stop);
    return opened;
  }

  private live(client: WebSocket): Promise<boolean> {
    return new Promise(resolve => {
      let opened = false;
      let beat: NodeJS.Timeout | null = null;
      client.on('open', () => {
        opened = true;
        beat = setInterval(() => this.beat(client), this.socket.heartbeatMs);
        this.log.info({ shopId: this.shop.id }, 'message socket open');
      });
      client.on('message', data => this.receive(client, textOfFrame(data)));
      client.on('pong', () => (this.heard = true));
      client.on('error', error =>
        this.log.warn({ shopId: this.shop.id, error: nameOf(error) }, 'message socket broke'),
      );
      client.on('close', () => {
        if (beat) clearInterval(beat);
        resolve(opened);
      });
    });
  }

  /** A peer that answers neither ping nor message within two beats is gone, whatever TCP believes. */
  private beat(client: WebSocket): void {
    if (!this.heard) return client.terminate();
    this.heard = false;
    client.ping();
    client.send(this.socket.heartbeat(this.clock.now()));
  }

  private receive(client: WebSocket, text: string): void {
    this.heard = true;
    void this.accept(client, text).catch((error: unknown) => {
      // Not acknowledged, so the platform sends it again.
      this.log.warn({ shopId: this.shop.id, error: nameOf(error) }, 'a message could not be stored');
    });
  }

  private async accept(client: WebSocket, text: string): Promise<void> {
    const frame = this.socket.frame(text);
    if (!frame) return;
    await this.router.store(this.shop, frame.text, frame.platformShopId);
    if (client.readyState === WebSocket.OPEN) client.send(this.socket.ack(text));
  }
}

function textOfFrame(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return (data instanceof ArrayBuffer ? Buffer.from(data) : data).toString('utf8');
}
