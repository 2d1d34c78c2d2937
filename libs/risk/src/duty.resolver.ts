import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Money, Viewer } from '#contracts';
import type { Connection, PageArgs } from '#platform';
import { ComplianceDesk } from './compliance-desk.service.js';
import type { CurrencyRate } from './domain/currency-rate.js';
import { ALL_GOODS, type DutyRule } from './domain/duty-rule.js';
import { owedMinor, type DutyMissing, type DutyQuote } from './domain/duty.js';

interface QuoteInput {
  readonly country: string;
  readonly category?: string | null;
  readonly goods: Money;
  readonly freightMinor?: number | null;
  readonly at?: Date | null;
}

type QuoteView = DutyQuote & { readonly kind: 'DutyQuote' };
type MissingView = { readonly kind: 'DutyUnknown'; readonly why: DutyMissing };

/** Duty rules and what is owed by them. */
@Resolver('DutyRule')
export class DutyRuleResolver {
  constructor(private readonly desk: ComplianceDesk) {}

  @Query('dutyRules')
  dutyRules(
    @Args('country') country: string,
    @Args('asOf') asOf: Date | null | undefined,
    @Context('viewer') viewer: Viewer,
  ): Promise<readonly DutyRule[]> {
    return this.desk.rulesAt(viewer, country, asOf ?? null);
  }

  @Query('dutyRuleHistory')
  history(
    @Args() args: PageArgs & { readonly country?: string | null },
    @Context('viewer') viewer: Viewer,
  ): Promise<Connection<DutyRule>> {
    return this.desk.ruleHistory(viewer, args.country ?? null, args);
  }

  @Query('currencyRates')
  rates(@Args() args: PageArgs, @Context('viewer') viewer: Viewer): Promise<Connection<CurrencyRate>> {
    return this.desk.rateHistory(viewer, args);
  }

  @Query('dutyQuote')
  async quote(@Args('input') input: QuoteInput, @Context('viewer') viewer: Viewer): Promise<QuoteView | MissingView> {
    const { country, category, goods, freightMinor, at } = input;
    const ask = {
      ...{ country, category: category ?? ALL_GOODS, currency: goods.currency },
      ...{ goodsMinor: goods.minor, freightMinor: freightMinor ?? 0 },
    };
    const found = await this.desk.quote(viewer, ask, at ?? null);
    return typeof found === 'string' ? { kind: 'DutyUnknown', why: found } : { ...found, kind: 'DutyQuote' };
  }

  @ResolveField('threshold')
  threshold(@Parent() { thresholdMinor: minor, currency }: DutyRule): Money {
    return { minor, currency };
  }
}

/** What is owed, as money. */
@Resolver('DutyQuote')
export class DutyQuoteResolver {
  @ResolveField('value')
  value(@Parent() { valueMinor: minor, rule: { currency } }: DutyQuote): Money {
    return { minor, currency };
  }

  @ResolveField('duty')
  duty(@Parent() { dutyMinor: minor, rule: { currency } }: DutyQuote): Money {
    return { minor, currency };
  }

  @ResolveField('tax')
  tax(@Parent() { taxMinor: minor, rule: { currency } }: DutyQuote): Money {
    return { minor, currency };
  }

  @ResolveField('owed')
  owed(@Parent() quote: DutyQuote): Money {
    return { minor: owedMinor(quote), currency: quote.rule.currency };
  }
}
