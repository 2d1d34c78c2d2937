import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';
import type { Viewer } from '#contracts';
import { LiveFeed, liveRoot, type LiveArguments, type LiveStream } from '#platform';
import { ORDER_STALLED } from './domain/open-order.js';

const orderStalled = liveRoot({
  field: 'orderStalled',
  scope: 'analytics:read',
  types: ['alert.raised'],
  tell: ({ payload: { kind, subject, severity, message }, at }) =>
    kind === ORDER_STALLED ? { order: { id: subject }, deadlinePassed: severity === 'CRITICAL', message, at } : null,
  labels: ({ payload: { order } }) => ({ channel: order?.channel, status: order?.status }),
});

/** Live word of orders that stall. */
@Resolver('OrderStalled')
export class LiveStallResolver {
  constructor(private readonly feed: LiveFeed) {}

  @Subscription('orderStalled')
  orderStalled(@Context('viewer') viewer: Viewer, @Args() args: LiveArguments): Promise<LiveStream> {
    return this.feed.open(orderStalled, viewer, args);
  }
}
