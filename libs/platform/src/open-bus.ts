import { CONSUMERS } from '#contracts';
import type { Carrier } from './bus/carrier.js';
import { MemoryCarrier } from './bus/memory-carrier.js';
import type { Config } from './config/config.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';
import { MemoryPubSub, type PubSub } from './pubsub.js';
import { UNTRACED, type Tracing } from './tracing/tracing.js';

// The clients of servers are loaded where there are servers: a hub in one process starts without them.

/** The carrier of the configuration: RabbitMQ when it has an address, else memory. It connects by itself, and again. */
export async function openCarrier(
  config: Config,
  log: Log,
  metrics: Metrics,
  tracing: Tracing = UNTRACED,
): Promise<Carrier> {
  const carrier = await plainCarrier(config, log, metrics, tracing);
  if (!tracing.isOn) return carrier;
  const { TracedCarrier } = await import('./tracing/traced-carrier.js');
  return new TracedCarrier(carrier, tracing, config);
}

async function plainCarrier(config: Config, log: Log, metrics: Metrics, tracing: Tracing): Promise<Carrier> {
  if (!config.rabbitmqUrl) return new MemoryCarrier();
  const { RabbitCarrier } = await import('./bus/rabbit-carrier.js');
  const urls = config.rabbitmqUrl.split(',');
  const here = () => tracing.here();
  return new RabbitCarrier({ urls, prefix: config.busPrefix, consumers: CONSUMERS, log, metrics, here });
}

/** Forgets all that waits on the broker; see rabbit-idle. */
export async function removeQueues({ rabbitmqUrl, busPrefix }: Config): Promise<void> {
  const idle = await import('./bus/rabbit-idle.js');
  await idle.removeQueues(rabbitmqUrl, busPrefix);
}

/** The live messages of the configuration: over Redis when it has an address, else within this process. */
export async function openPubSub(config: Config, log: Log, metrics: Metrics): Promise<PubSub> {
  if (!config.redisUrl) return new MemoryPubSub();
  const { RedisPubSub } = await import('./redis-pubsub.js');
  return RedisPubSub.open({ url: config.redisUrl, prefix: config.busPrefix, log, metrics });
}
