import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';
import type { Viewer } from '#contracts';
import { LiveFeed, liveRoot, type LiveArguments, type LiveStream } from '#platform';

const riskFlagged = liveRoot({
  field: 'riskFlagged',
  scope: 'risk:read',
  types: ['risk.flagged'],
  tell: ({ payload: { orderId, level, reasons }, at }) => ({ order: { id: orderId }, level, reasons, at }),
  labels: ({ payload: { channel, level } }) => ({ channel, level }),
});

/** Live decisions of risk. */
@Resolver('RiskFlagged')
export class LiveRiskResolver {
  constructor(private readonly feed: LiveFeed) {}

  @Subscription('riskFlagged')
  riskFlagged(@Context('viewer') viewer: Viewer, @Args() args: LiveArguments): Promise<LiveStream> {
    return this.feed.open(riskFlagged, viewer, args);
  }
}
