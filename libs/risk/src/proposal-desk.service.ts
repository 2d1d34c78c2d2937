import { Injectable } from '@nestjs/common';
import type { ProposalState, ProposalVerdict, Viewer } from '#contracts';
import {
  Database,
  need,
  page,
  pageSize,
  Proposals,
  type Connection,
  type PageArgs,
  type ProposalKind,
  type ProposalView,
} from '#platform';
import type { CurrencyRateChange } from './domain/currency-rate.js';
import type { DutyRuleChange } from './domain/duty-rule.js';
import type { ClassPolicy } from './domain/fusion.js';
import { CurrencyRateProposals, DutyRuleProposals } from './duty-proposals.service.js';
import { ReleaseProposals } from './release-proposals.service.js';
import type { Publication } from './rule-book.service.js';
import { RiskPolicyProposals, RiskRuleProposals } from './rule-proposals.service.js';

/** A person's word on a proposal. */
export interface Decision {
  readonly id: string;
  readonly verdict: ProposalVerdict;
  readonly reason: string;
}

/** Changes of borders and of risk that take two people. */
@Injectable()
export class ProposalDesk {
  private readonly kinds: readonly ProposalKind<unknown>[];

  constructor(
    private readonly db: Database,
    private readonly proposals: Proposals,
    private readonly rules: DutyRuleProposals,
    private readonly rates: CurrencyRateProposals,
    private readonly releases: ReleaseProposals,
    private readonly riskRules: RiskRuleProposals,
    private readonly policies: RiskPolicyProposals,
  ) {
    this.kinds = [rules, rates, releases, riskRules, policies];
  }

  dutyRule(viewer: Viewer, change: DutyRuleChange, reason: string): Promise<ProposalView> {
    return this.proposals.propose(viewer, this.rules, change, reason);
  }

  currencyRate(viewer: Viewer, change: CurrencyRateChange, reason: string): Promise<ProposalView> {
    return this.proposals.propose(viewer, this.rates, change, reason);
  }

  /** Releases the order from the hold it has now. */
  async release(viewer: Viewer, orderId: string, reason: string): Promise<ProposalView> {
    need(viewer, this.releases.scope);
    const change = await this.db.read(tx => this.releases.changeOf(tx, orderId));
    return this.proposals.propose(viewer, this.releases, change, reason);
  }

  riskRule(viewer: Viewer, publication: Publication): Promise<ProposalView> {
    return this.proposals.propose(viewer, this.riskRules, publication, publication.reason);
  }

  riskPolicy(viewer: Viewer, classes: readonly ClassPolicy[], reason: string): Promise<ProposalView> {
    return this.proposals.propose(viewer, this.policies, classes, reason);
  }

  decide(viewer: Viewer, decision: Decision): Promise<ProposalView> {
    return this.proposals.decide(viewer, this.kinds, decision);
  }

  /** Proposals belong to the house: a viewer of some shops sees none. */
  async byId(viewer: Viewer, id: string): Promise<ProposalView | null> {
    need(viewer, 'compliance:read');
    return viewer.shops === 'ALL' ? this.proposals.byId(id) : null;
  }

  async list(viewer: Viewer, state: ProposalState | null, args: PageArgs): Promise<Connection<ProposalView>> {
    need(viewer, 'compliance:read');
    if (viewer.shops !== 'ALL') return page<ProposalView>([], pageSize(args.first), row => [row.id]);
    return this.proposals.list(state, args);
  }
}
