import type { DomainEvent, Viewer } from '#contracts';
import {
  LiveFeed,
  liveRoot,
  type FeedMessage,
  type LiveArguments,
  type LiveStream,
  type MemoryPubSub,
} from '#platform';

const TOPIC = 'feed:fixture';

const orderMoved = liveRoot({
  field: 'orderMoved',
  scope: 'orders:read',
  types: ['order.paid'],
  tell: ({ payload: { orderId, status } }) => ({ order: { id: orderId }, status }),
  labels: ({ payload: { status } }) => ({ status }),
});

/** A feed with its store in memory, whose messages can be kept from their subscribers. */
export class FixtureFeed {
  private messages: FeedMessage[] = [];
  private position = 0;
  readonly live: LiveFeed;

  constructor(private readonly pubsub: MemoryPubSub) {
    const stored = {
      readAfter: (position: number, limit: number) =>
        Promise.resolve(this.messages.filter(message => message.position > position).slice(0, limit)),
      last: () => Promise.resolve(this.position),
    };
    this.live = new LiveFeed({ topic: TOPIC, stored, pubsub, log: { warn: () => undefined }, checkMs: 50 });
  }

  open(viewer: Viewer, args: LiveArguments): Promise<LiveStream> {
    return this.live.open(orderMoved, viewer, args);
  }

  /** Writes that an order moved, and publishes it unless the message is lost. */
  tell(orderId: string, shopId: string, status: string, { lost = false } = {}): number {
    this.position += 1;
    const event = { type: 'order.paid', shopId, payload: { orderId, status } } as unknown as DomainEvent;
    const message = { position: this.position, event };
    this.messages.push(message);
    if (!lost) this.pubsub.publish(TOPIC, message);
    return this.position;
  }

  /** Forgets all that was told so far. */
  trim(): void {
    this.messages = [];
  }
}
