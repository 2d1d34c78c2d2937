import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { asResult, type Connection, type PageArgs } from '#platform';
import type { DeliveryFilter } from '../store/webhook-delivery.store.js';
import { WebhookDeliveries, type DeliveryView } from './webhook-deliveries.service.js';
import type { WebhookOrder } from './webhook-orders.js';
import { Webhooks, type NewWebhook, type WebhookChange, type WebhookView } from './webhooks.service.js';

/** Endpoints of partners. */
@Resolver('PartnerWebhook')
export class WebhookResolver {
  constructor(private readonly webhooks: Webhooks) {}

  @Query('webhooks')
  all(@Args() args: PageArgs, @Context('viewer') viewer: Viewer): Promise<Connection<WebhookView>> {
    return this.webhooks.list(viewer, args);
  }

  @Mutation('createWebhook')
  create(@Args('input') input: WebhookOrder, @Context('viewer') viewer: Viewer): Promise<NewWebhook | Problem> {
    return asResult(() => this.webhooks.create(viewer, input));
  }

  @Mutation('changeWebhook')
  change(@Args('input') input: WebhookChange, @Context('viewer') viewer: Viewer): Promise<WebhookView | Problem> {
    return asResult(() => this.webhooks.change(viewer, input));
  }

  @Mutation('enableWebhook')
  enable(@Args('id') id: string, @Context('viewer') viewer: Viewer): Promise<WebhookView | Problem> {
    return asResult(() => this.webhooks.enable(viewer, id));
  }

  @Mutation('disableWebhook')
  disable(@Args('id') id: string, @Context('viewer') viewer: Viewer): Promise<WebhookView | Problem> {
    return asResult(() => this.webhooks.disable(viewer, id));
  }

  @Mutation('rotateWebhookSecret')
  rotate(
    @Args('id') id: string,
    @Args('overlapHours') overlapHours: number,
    @Context('viewer') viewer: Viewer,
  ): Promise<NewWebhook | Problem> {
    return asResult(() => this.webhooks.rotate(viewer, id, overlapHours));
  }

  @Mutation('deleteWebhook')
  remove(@Args('id') id: string, @Context('viewer') viewer: Viewer): Promise<WebhookView | Problem> {
    return asResult(() => this.webhooks.remove(viewer, id));
  }
}

/** What was sent to them. */
@Resolver('WebhookDelivery')
export class WebhookDeliveryResolver {
  constructor(private readonly deliveries: WebhookDeliveries) {}

  @Query('webhookDeliveries')
  all(
    @Args() args: PageArgs & { readonly filter?: DeliveryFilter | null },
    @Context('viewer') viewer: Viewer,
  ): Promise<Connection<DeliveryView>> {
    return this.deliveries.list(viewer, args.filter ?? {}, args);
  }

  @Mutation('pingWebhook')
  ping(@Args('id') id: string, @Context('viewer') viewer: Viewer): Promise<DeliveryView | Problem> {
    return asResult(() => this.deliveries.ping(viewer, id));
  }

  @Mutation('redeliverWebhook')
  redeliver(@Args('deliveryId') id: string, @Context('viewer') viewer: Viewer): Promise<DeliveryView | Problem> {
    return asResult(() => this.deliveries.redeliver(viewer, id));
  }
}
