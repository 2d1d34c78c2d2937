import type { Channel, ChannelModel } from 'amqplib';
import type { ServiceName, Topic } from '#contracts';

/** Which topics each service takes. */
export type Consumers = Readonly<Partial<Record<ServiceName, readonly Topic[]>>>;

/** Names on the broker, all with the prefix of this installation. */
export interface Names {
  readonly exchange: string;
  queueOf(service: ServiceName): string;
}

export const namesWith = (prefix: string): Names => ({
  exchange: `${prefix}events`,
  queueOf: service => `${prefix}${service}`,
});

/**
 * Declares the exchange and the queue of every consuming service, also of those that have never run: what is published before
 * a consumer's first start waits for it.
 */
export async function declareAll(
  model: ChannelModel,
  channel: Channel,
  names: Names,
  consumers: Consumers,
): Promise<void> {
  const options = { durable: true, arguments: { 'x-queue-type': 'quorum', ...noDeliveryLimit(model) } };
  await channel.assertExchange(names.exchange, 'topic', { durable: true });
  for (const [service, topics] of Object.entries(consumers) as [ServiceName, readonly Topic[]][]) {
    if (topics.length === 0) continue;
    const queue = names.queueOf(service);
    if (!(await isThere(model, queue))) await channel.assertQueue(queue, options);
    for (const topic of topics) await channel.bindQueue(queue, names.exchange, topic);
  }
}

/** A queue made with other arguments, by an older version or by hand, is taken as it is: to declare it again would be refused. */
async function isThere(model: ChannelModel, queue: string): Promise<boolean> {
  const channel = await model.createChannel();
  // Asking for a queue that is missing ends the channel, which is why it has one of its own.
  channel.on('error', () => undefined);
  try {
    await channel.checkQueue(queue);
  } catch {
    return false;
  }
  await channel.close();
  return true;
}

/** From version 4 on a quorum queue drops what came back 20 times, unless told not to; older ones refuse to be told. */
function noDeliveryLimit(model: ChannelModel): Record<string, number> {
  const major = Number(model.connection.serverProperties.version.split('.')[0]);
  return major >= 4 ? { 'x-delivery-limit': -1 } : {};
}
