import { Injectable } from '@nestjs/common';
import { HubError, mayShop, type Channel, type DomainEvent, type OrderStatus, type Viewer } from '#contracts';
import { PubSub, type FeedMessage } from '#platform';
import { Filtered } from './live.iterator.js';

/** Which changes are wanted. */
export interface LiveFilter {
  readonly shopId?: string | null;
  readonly channel?: Channel | null;
}

/** What a subscriber of status changes gets. */
export interface StatusChange {
  readonly orderStatusChanged: {
    readonly order: { readonly id: string };
    readonly from: OrderStatus | null;
    readonly status: OrderStatus;
    readonly at: string;
    readonly because: string;
    readonly position: number;
  };
}

type OrderEvent = Extract<DomainEvent, { payload: { from: OrderStatus | null } }>;

/** The feed of the pool as far as a viewer may see it. */
@Injectable()
export class LiveService {
  constructor(private readonly pubsub: PubSub) {}

  statusChanges(viewer: Viewer, filter: LiveFilter): AsyncIterableIterator<StatusChange> {
    if (filter.shopId && !mayShop(viewer, filter.shopId))
      throw new HubError('NOT_FOUND', 'No shop of yours has this id.');
    return new Filtered(this.pubsub.subscribe<FeedMessage>('feed:orders'), message =>
      changeOf(viewer, filter, message),
    );
  }
}

function changeOf(
  viewer: Viewer,
  { shopId, channel }: LiveFilter,
  { position, event }: FeedMessage,
): StatusChange | null {
  if (!isOrderEvent(event)) return null;
  const { payload } = event;
  if (payload.from === payload.status || !mayShop(viewer, payload.shopId)) return null;
  if ((shopId && shopId !== payload.shopId) || (channel && channel !== payload.channel)) return null;
  const { from, status, because, statusAt } = payload;
  return { orderStatusChanged: { order: { id: payload.orderId }, from, status, at: statusAt, because, position } };
}

const isOrderEvent = (event: DomainEvent): event is OrderEvent => 'from' in event.payload;
