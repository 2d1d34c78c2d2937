import { Inject, Injectable } from '@nestjs/common';
import { businessDay, CONFIG, DAY, type Config, type Tx } from '#platform';
import { rateOn, type CurrencyRate } from './domain/currency-rate.js';
import { dutyRuleAt, type DutyRule } from './domain/duty-rule.js';
import { dutyBy, type DutyAsk, type DutyMissing, type DutyQuote } from './domain/duty.js';
import { DutyStore } from './store/duty.store.js';

/** The rules and rates of a moment, for as many questions as there are. */
export interface DutyPages {
  readonly rules: readonly DutyRule[];
  readonly rates: readonly CurrencyRate[];
}

/** What would be owed, as of an instant: by rules and rates that two people approved, never by a guess. */
@Injectable()
export class DutyBook {
  constructor(
    private readonly store: DutyStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Reads what these questions need. */
  async open(tx: Tx, asks: readonly DutyAsk[]): Promise<DutyPages> {
    if (asks.length === 0) return { rules: [], rates: [] };
    const rules = await this.store.rulesOf(
      tx,
      asks.map(ask => ask.country),
    );
    const currencies = [...asks.map(ask => ask.currency), ...rules.map(rule => rule.currency)];
    const instants = asks.map(ask => ask.at.getTime());
    const oldest = this.oldestFor(new Date(Math.min(...instants)));
    const day = businessDay(new Date(Math.max(...instants)));
    return { rules, rates: await this.store.ratesOf(tx, currencies, oldest, day) };
  }

  /** Answers one of the questions the pages were opened for. */
  quote({ rules, rates }: DutyPages, ask: DutyAsk): DutyQuote | DutyMissing {
    const ofCountry = rules.filter(rule => rule.country === ask.country);
    const rule = dutyRuleAt(ofCountry, ask.category, ask.at);
    if (!rule) return 'NO_DUTY_RULE';
    if (rule.effect === 'BLOCK') return 'BLOCKED_COUNTRY';
    if (rule.currency === ask.currency) return dutyBy(rule, null, ask);
    const span = { day: businessDay(ask.at), oldest: this.oldestFor(ask.at) };
    const rate = rateOn(rates, { from: ask.currency, to: rule.currency, ...span });
    return rate === null ? 'NO_RATE' : dutyBy(rule, rate, ask);
  }

  private oldestFor(at: Date): string {
    return businessDay(new Date(at.getTime() - (this.config.rateDays - 1) * DAY));
  }
}
