import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Problem, Viewer } from '#contracts';
import { need, type PageArgs } from '#platform';
import { AlertsService, type AlertPage } from './alerts.service.js';
import type { Alert } from './store/alert.row.js';

/** Alerts: list and acknowledge. */
@Resolver('Alert')
export class AlertsResolver {
  constructor(private readonly alerts: AlertsService) {}

  @Query('alerts')
  list(
    @Context('viewer') viewer: Viewer,
    @Args('openOnly') openOnly: boolean | null,
    @Args() page: PageArgs,
  ): Promise<AlertPage> {
    need(viewer, 'orders:read');
    return this.alerts.list(viewer, openOnly ?? false, page);
  }

  @Mutation('acknowledgeAlert')
  acknowledge(@Context('viewer') viewer: Viewer, @Args('id') id: string): Promise<Alert | Problem> {
    need(viewer, 'orders:write');
    return this.alerts.acknowledge(viewer, id);
  }

  @ResolveField('shop')
  shop(@Parent() alert: Alert): { id: string } {
    return { id: alert.shopId };
  }
}

/** An alert's own `kind` says what it is about, so the type is told by its severity. */
@Resolver('AcknowledgeAlertResult')
export class AcknowledgeAlertResultResolver {
  @ResolveField('__resolveType')
  resolveType(value: Alert | Problem): string {
    return 'severity' in value ? 'Alert' : value.kind;
  }
}
