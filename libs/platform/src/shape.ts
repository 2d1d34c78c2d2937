import { CONSUMERS } from '#contracts';
import type { Carrier } from './bus/carrier.js';
import { MemoryCarrier } from './bus/memory-carrier.js';
import { RabbitCarrier } from './bus/rabbit-carrier.js';
import type { Config } from './config/config.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';
import { MemoryPubSub, type PubSub } from './pubsub.js';
import { RedisPubSub } from './redis-pubsub.js';

/** The carrier of the configuration: RabbitMQ when it has an address, else memory. It connects by itself, and again. */
export function openCarrier(config: Config, log: Log, metrics: Metrics): Carrier {
  if (!config.rabbitmqUrl) return new MemoryCarrier();
  const urls = config.rabbitmqUrl.split(',');
  return new RabbitCarrier({ urls, prefix: config.busPrefix, consumers: CONSUMERS, log, metrics });
}

/** The live messages of the configuration: over Redis when it has an address, else within this process. */
export async function openPubSub(config: Config, log: Log, metrics: Metrics): Promise<PubSub> {
  if (!config.redisUrl) return new MemoryPubSub();
  return RedisPubSub.open({ url: config.redisUrl, prefix: config.busPrefix, log, metrics });
}
