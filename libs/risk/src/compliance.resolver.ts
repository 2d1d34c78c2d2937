import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Money, Viewer } from '#contracts';
import { loaderOf, type Connection, type GraphContext, type PageArgs } from '#platform';
import { ComplianceDesk } from './compliance-desk.service.js';
import type { ComplianceOutcome } from './domain/compliance-check.js';
import type { ComplianceCheckRow } from './store/compliance-check.row.js';

interface CheckArgs extends PageArgs {
  readonly outcome?: ComplianceOutcome | null;
  readonly country?: string | null;
  readonly shopId?: string | null;
}

/** Checks of orders that cross a border. */
@Resolver('ComplianceCheck')
export class ComplianceCheckResolver {
  constructor(private readonly desk: ComplianceDesk) {}

  @Query('complianceChecks')
  checks(@Args() args: CheckArgs, @Context('viewer') viewer: Viewer): Promise<Connection<ComplianceCheckRow>> {
    const { outcome = null, country = null, shopId = null } = args;
    return this.desk.listChecks(viewer, { outcome, country, shopId }, args);
  }

  @ResolveField('order')
  order(@Parent() { orderId }: ComplianceCheckRow): { readonly id: string } {
    return { id: orderId };
  }

  @ResolveField('goods')
  goods(@Parent() { goodsMinor: minor, currency }: ComplianceCheckRow): Money {
    return { minor, currency };
  }

  @ResolveField('duty')
  duty(@Parent() { dutyMinor, owedCurrency }: ComplianceCheckRow): Money | null {
    return moneyOf(dutyMinor, owedCurrency);
  }

  @ResolveField('tax')
  tax(@Parent() { taxMinor, owedCurrency }: ComplianceCheckRow): Money | null {
    return moneyOf(taxMinor, owedCurrency);
  }
}

const moneyOf = (minor: number | null, currency: string | null): Money | null =>
  minor === null || currency === null ? null : { minor, currency };

/** What compliance adds to an order; nothing on an order of a foreign shop. */
@Resolver('Order')
export class OrderComplianceResolver {
  constructor(private readonly desk: ComplianceDesk) {}

  @ResolveField('compliance')
  compliance(
    @Parent() order: { readonly id: string },
    @Context() context: GraphContext,
  ): Promise<ComplianceCheckRow | null> {
    return loaderOf(context, 'compliance', ids => this.desk.checksOf(context.viewer, ids)).load(order.id);
  }
}
