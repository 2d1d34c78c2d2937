import { connect, type ChannelModel } from 'amqplib';
import { SUBGRAPHS } from '#contracts';
import { namesWith } from './rabbit-topology.js';

/** Throws while a service consumes: what is about to be done needs all of them stopped. */
export const refuseConsumers = (urls: string, prefix: string): Promise<void> =>
  withBroker(urls, async broker => {
    for (const service of SUBGRAPHS) {
      const consumers = await consumersOf(broker, namesWith(prefix).queueOf(service));
      if (consumers > 0) throw new Error(`${service} is running (RabbitMQ has its consumer): stop every service first`);
    }
  });

/**
 * Forgets all that waits on the broker. Its messages are younger than what is restored: their numbers will be given once more,
 * to other events, which consumers would then drop as seen. Services declare their queues anew.
 */
export const removeQueues = (urls: string, prefix: string): Promise<void> =>
  withBroker(urls, async broker => {
    const names = namesWith(prefix);
    const channel = await broker.createChannel();
    for (const service of SUBGRAPHS) await channel.deleteQueue(names.queueOf(service));
    await channel.deleteExchange(names.exchange);
    await channel.close();
  });

async function withBroker(urls: string, work: (broker: ChannelModel) => Promise<void>): Promise<void> {
  const broker = await connect(urls.split(',')[0] ?? '', { noDelay: true });
  try {
    await work(broker);
  } finally {
    await broker.close();
  }
}

/** Asking for a queue that is missing ends the channel, which is why each has one of its own. */
async function consumersOf(broker: ChannelModel, queue: string): Promise<number> {
  const channel = await broker.createChannel();
  channel.on('error', () => undefined);
  try {
    const { consumerCount } = await channel.checkQueue(queue);
    await channel.close();
    return consumerCount;
  } catch {
    return 0;
  }
}
