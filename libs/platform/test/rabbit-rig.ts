import { Clock, Database, Inbox, Log, Metrics, type Config, type Consumption } from '#platform';
import { ChaosProxy, removeTraces, testConfig } from '#testing';
import { RabbitCarrier } from '../src/bus/rabbit-carrier.js';
import { Recorder } from './recorder.js';
import { migratedThings } from './thing.row.js';

/** One process of the bus: a carrier of its own, on a connection that can be disturbed. */
export interface Copy {
  readonly proxy: ChaosProxy;
  readonly carrier: RabbitCarrier;
  readonly metrics: Metrics;
}

/** A consuming copy of the service `orders`. */
export interface ConsumingCopy extends Copy {
  readonly recorder: Recorder;
  readonly consumption: Consumption;
  /** Awaited after the commit and before the acknowledgement. */
  afterCommit: () => Promise<void>;
}

/** Copies of services on one broker and one database, with exchange and queues of their own. */
export class RabbitRig implements AsyncDisposable {
  private readonly open: Copy[] = [];

  private constructor(
    readonly config: Config,
    readonly db: Database,
  ) {}

  static async on(url: string): Promise<RabbitRig> {
    const config = testConfig({ rabbitmqUrl: url });
    return new RabbitRig(config, await migratedThings(config, 'bus'));
  }

  async copy(): Promise<Copy> {
    const proxy = await ChaosProxy.before(this.config.rabbitmqUrl, 5672);
    const metrics = new Metrics();
    const carrier = new RabbitCarrier({
      urls: [proxy.url],
      prefix: this.config.busPrefix,
      consumers: { orders: ['alerts'] },
      log: Log.open('silent'),
      metrics,
    });
    const copy = { proxy, carrier, metrics };
    this.open.push(copy);
    return copy;
  }

  async consuming(): Promise<ConsumingCopy> {
    const copy = await this.copy();
    const recorder = new Recorder(this.db);
    const inbox = new Inbox(this.db, 'orders', recorder, new Clock(), Log.open('silent'));
    const consuming = { ...copy, recorder, afterCommit: () => Promise.resolve() } as {
      -readonly [K in keyof ConsumingCopy]: ConsumingCopy[K];
    };
    consuming.consumption = copy.carrier.consume('orders', recorder.consumes, async events => {
      await inbox.receive(events);
      await consuming.afterCommit();
    });
    return consuming;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.open.map(({ carrier }) => carrier.close()));
    await Promise.all(this.open.map(({ proxy }) => proxy[Symbol.asyncDispose]()));
    await this.db.close();
    await removeTraces(this.config);
  }
}
