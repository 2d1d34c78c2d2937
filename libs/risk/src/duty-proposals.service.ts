import { Injectable } from '@nestjs/common';
import { HubError } from '#contracts';
import { Clock, invalidProposal, Refused, type Impact, type ProposalKind, type Signed, type Tx } from '#platform';
import { faultsOfRate, type CurrencyRate, type CurrencyRateChange } from './domain/currency-rate.js';
import { faultsOfDutyRule, type DutyRule, type DutyRuleChange } from './domain/duty-rule.js';
import { ComplianceImpact } from './compliance-impact.service.js';
import { DutyStore } from './store/duty.store.js';

const SAME_MOMENT = 'Somebody else had a change approved at the same moment: look at it and approve again.';
/** Not yet in the book: of two of the same instant it is the later one. */
const NEWEST = { revision: Number.MAX_SAFE_INTEGER, author: '', approver: '', reason: '' } as const;

/** Changes of duty rules: they always take two people. */
@Injectable()
export class DutyRuleProposals implements ProposalKind<DutyRuleChange> {
  readonly name = 'DUTY_RULE';
  readonly scope = 'compliance:write';

  constructor(
    private readonly store: DutyStore,
    private readonly impacts: ComplianceImpact,
    private readonly clock: Clock,
  ) {}

  read(change: DutyRuleChange): DutyRuleChange {
    return { ...change, effectiveAt: new Date(change.effectiveAt) };
  }

  subjectOf({ country, category }: DutyRuleChange): string {
    return `${country} ${category}`;
  }

  async check(_: Tx, change: DutyRuleChange): Promise<void> {
    const faults = faultsOfDutyRule(change);
    if (faults.length > 0) throw new Refused(invalidProposal(faults));
  }

  revision(tx: Tx, { country, category }: DutyRuleChange): Promise<number> {
    return this.store.ruleRevision(tx, country, category);
  }

  /** How the orders that are open now would be judged once it begins. */
  impact(change: DutyRuleChange): Promise<Impact> {
    const rule: DutyRule = { ...change, ...NEWEST, createdAt: change.effectiveAt };
    const now = this.clock.now();
    const at = change.effectiveAt > now ? change.effectiveAt : now;
    return this.impacts.of(change.country, at, pages => ({ ...pages, rules: [...pages.rules, rule] }));
  }

  async apply(tx: Tx, change: DutyRuleChange, signed: Signed): Promise<void> {
    if (!(await this.store.addRule(tx, { ...change, ...entryOf(signed) }))) throw new HubError('CONFLICT', SAME_MOMENT);
  }
}

/** Currency rates: they always take two people. */
@Injectable()
export class CurrencyRateProposals implements ProposalKind<CurrencyRateChange> {
  readonly name = 'CURRENCY_RATE';
  readonly scope = 'compliance:write';

  constructor(
    private readonly store: DutyStore,
    private readonly impacts: ComplianceImpact,
    private readonly clock: Clock,
  ) {}

  read(change: CurrencyRateChange): CurrencyRateChange {
    return change;
  }

  subjectOf({ base, quote, effectiveOn }: CurrencyRateChange): string {
    return `${base}/${quote} ${effectiveOn}`;
  }

  async check(_: Tx, change: CurrencyRateChange): Promise<void> {
    const faults = faultsOfRate(change);
    if (faults.length > 0) throw new Refused(invalidProposal(faults));
  }

  revision(tx: Tx, { base, quote }: CurrencyRateChange): Promise<number> {
    return this.store.rateRevision(tx, base, quote);
  }

  impact(change: CurrencyRateChange): Promise<Impact> {
    const now = this.clock.now();
    const begins = new Date(`${change.effectiveOn}T00:00:00.000Z`);
    const rate: CurrencyRate = { ...change, ...NEWEST, createdAt: now };
    return this.impacts.of(null, begins > now ? begins : now, pages => ({ ...pages, rates: [...pages.rates, rate] }));
  }

  async apply(tx: Tx, change: CurrencyRateChange, signed: Signed): Promise<void> {
    if (!(await this.store.addRate(tx, { ...change, ...entryOf(signed) }))) throw new HubError('CONFLICT', SAME_MOMENT);
  }
}

const entryOf = ({ maker: author, approver, reason, at: createdAt }: Signed) => ({
  author,
  approver,
  reason,
  createdAt,
});
