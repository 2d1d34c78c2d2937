import { setTimeout as pause } from 'node:timers/promises';
import type { Duplex } from 'node:stream';
import { connect, type ChannelModel } from 'amqplib';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';

// A peer that is silent for two beats is gone, whatever the kernel still believes of the connection.
const HEARTBEAT_SECONDS = 5;
const CONNECT_MS = 5_000;
const CLOSE_MS = 500;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** What a link tells and is told with. */
export interface LinkParts {
  /** Addresses of the nodes of one broker; the next one is tried after a failure. */
  readonly urls: readonly string[];
  readonly name: string;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Opens channels on a new connection; the link is up once this has resolved. */
  setUp(model: ChannelModel): Promise<void>;
  /** The connection is gone and everything on it with it. */
  lost(): void;
}

/** One connection to RabbitMQ that is opened again whenever it ends, with growing pauses in between. */
export class RabbitLink {
  private model: ChannelModel | null = null;
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;
  private up = false;
  private everUp = false;
  private blocked = false;
  private complaint = '';

  constructor(private readonly parts: LinkParts) {}

  start(): void {
    this.running ??= this.run();
  }

  isUp(): boolean {
    return this.up;
  }

  /** Whether there ever was a working connection. */
  reached(): boolean {
    return this.everUp;
  }

  /** The broker holds publishers back because it is short of memory or disk. */
  isBlocked(): boolean {
    return this.blocked;
  }

  /** Ends the connection at once, also one whose other side does not answer; a new one is opened. */
  cut(reason: string): void {
    if (!this.model) return;
    this.complain(reason);
    destroy(this.model, new Error(reason));
  }

  async close(): Promise<void> {
    this.stopping.abort();
    const { model } = this;
    if (model) await Promise.race([model.close().catch(() => undefined), pause(CLOSE_MS)]);
    if (model) destroy(model, new Error('closed'));
    // An attempt to connect that is under way ends itself; nobody waits for a broker that does not answer.
    await Promise.race([this.running, pause(CLOSE_MS)]);
  }

  private async run(): Promise<void> {
    const { urls } = this.parts;
    for (let attempt = 0, failures = 0; !this.stopping.signal.aborted; attempt += 1) {
      const worked = await this.live(urls[attempt % urls.length] ?? '');
      failures = worked ? 0 : failures + 1;
      const longest = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
      // Jitter: copies that lost the broker together do not all come back in the same instant.
      const wait = longest * (0.5 + Math.random() / 2);
      await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /** Lives one connection from its opening to its end; true when it was of use. */
  private async live(url: string): Promise<boolean> {
    let worked = false;
    try {
      const model = await this.open(url);
      const ended = endOf(model);
      if (this.stopping.signal.aborted) destroy(model, new Error('closed'));
      this.model = model;
      await Promise.race([this.parts.setUp(model), failing(ended)]);
      worked = true;
      this.nowUp();
      this.complain((await ended).message);
    } catch (error) {
      this.complain((error as Error).message);
      if (this.model) destroy(this.model, error as Error);
    }
    this.nowDown();
    return worked;
  }

  private async open(url: string): Promise<ChannelModel> {
    const { name } = this.parts;
    const model = await connect(withHeartbeat(url), {
      // Without it Nagle and delayed acknowledgements add 80 ms to every small message (measured).
      noDelay: true,
      timeout: CONNECT_MS,
      clientProperties: { connection_name: `ordermesh ${name} ${process.pid}` },
    });
    model.on('blocked', reason => {
      this.blocked = true;
      this.parts.log.warn({ reason }, 'RabbitMQ holds publishers back');
    });
    model.on('unblocked', () => (this.blocked = false));
    return model;
  }

  private nowUp(): void {
    const { metrics, log, name } = this.parts;
    this.up = this.everUp = true;
    this.complaint = '';
    metrics.gauge('ordermesh_bus_connected', 'Whether the broker is connected', ['link']).set({ link: name }, 1);
    log.info({ link: name }, 'RabbitMQ is connected');
  }

  private nowDown(): void {
    const { metrics, name } = this.parts;
    this.model = null;
    this.blocked = false;
    metrics.gauge('ordermesh_bus_connected', 'Whether the broker is connected', ['link']).set({ link: name }, 0);
    if (this.up)
      metrics.counter('ordermesh_bus_lost_total', 'Connections to the broker lost', ['link']).inc({ link: name });
    this.up = false;
    this.parts.lost();
  }

  /** One line for each new trouble, not one for each attempt. */
  private complain(reason: string): void {
    if (this.stopping.signal.aborted || reason === this.complaint) return;
    this.complaint = reason;
    this.parts.log.warn({ link: this.parts.name, error: reason }, 'RabbitMQ is away; events wait and are tried again');
  }
}

function withHeartbeat(url: string): string {
  const address = new URL(url);
  if (!address.searchParams.has('heartbeat')) address.searchParams.set('heartbeat', String(HEARTBEAT_SECONDS));
  return address.href;
}

/** Resolves with the reason when the connection has ended; amqplib tells the error first and the end after it. */
function endOf(model: ChannelModel): Promise<Error> {
  return new Promise(resolve => {
    model.on('error', resolve);
    model.on('close', error => resolve(error ?? new Error('RabbitMQ closed the connection')));
  });
}

async function failing(ended: Promise<Error>): Promise<never> {
  throw await ended;
}

/** amqplib has no call for it: its own close() waits for an answer, which a frozen broker does not give. */
function destroy(model: ChannelModel, reason: Error): void {
  (model.connection as unknown as { readonly stream: Duplex }).stream.destroy(reason);
}
