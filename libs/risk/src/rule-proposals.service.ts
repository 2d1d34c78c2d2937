import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  DAY,
  invalidProposal,
  MOST_SAMPLES,
  Refused,
  type Impact,
  type ProposalKind,
  type Signed,
  type Tx,
} from '#platform';
import { Backtest } from './backtest.service.js';
import { verdictOf, type Leaf } from './domain/decision.js';
import { faultsOfPolicy, fused, type ClassPolicy, type FusionPolicy } from './domain/fusion.js';
import { PolicyBook } from './policy-book.service.js';
import { RuleBook, type Publication } from './rule-book.service.js';
import type { DecisionRow } from './store/decision.row.js';
import { PolicyStore } from './store/policy.store.js';
import { RuleStore } from './store/rule.store.js';

/** A preview looks at so many days back. */
const DAYS = 30;
const LONGEST_REASON = 500;

/** What a look at decisions of the past counts up. */
class ImpactTally {
  private looked = 0;
  private readonly counts = new Map<string, number>();
  private readonly orderIds = new Set<string>();

  /** No name: it would be as it was. */
  add(orderId: string, ...names: readonly string[]): void {
    this.looked += 1;
    for (const name of names) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (names.length > 0 && this.orderIds.size < MOST_SAMPLES) this.orderIds.add(orderId);
  }

  result(complete: boolean, affected: readonly string[]): Impact {
    const counts = [...this.counts].map(([name, count]) => ({ name, count }));
    const sum = affected.reduce((n, name) => n + (this.counts.get(name) ?? 0), 0);
    return { looked: this.looked, complete, affected: sum, counts, orderIds: [...this.orderIds] };
  }
}

/** Risk rules that are put in force, or ended. */
@Injectable()
export class RiskRuleProposals implements ProposalKind<Publication> {
  readonly name = 'RISK_RULE';
  readonly scope = 'risk:write';

  constructor(
    private readonly db: Database,
    private readonly book: RuleBook,
    private readonly rules: RuleStore,
    private readonly backtest: Backtest,
    private readonly clock: Clock,
  ) {}

  read(change: Publication): Publication {
    return change;
  }

  subjectOf({ key, version, state }: Publication): string {
    return `${key}@${version} ${state}`;
  }

  async check(tx: Tx, change: Publication): Promise<void> {
    try {
      await this.book.draftOf(tx, change);
    } catch (error) {
      if (error instanceof Refused) throw new Refused(invalidProposal([error.problem.message]));
      throw error;
    }
  }

  async revision(tx: Tx, { key }: Publication): Promise<number> {
    return (await this.rules.versionsOf(tx, key))[0]?.revision ?? 0;
  }

  /** On which orders of the last days it would have fired; of a rule that ends, on which it did. */
  async impact(change: Publication): Promise<Impact> {
    const now = this.clock.now();
    const versions = await this.db.read(tx => this.rules.versionsOf(tx, change.key));
    const rule = versions.find(({ version }) => version === change.version);
    const trial = rule && this.backtest.trialOf({ ...rule, revision: 1, version: 1 });
    const fires = (row: DecisionRow): boolean =>
      change.state === 'RETIRED' || !trial ? firedOn(row, change.key) : this.backtest.fires(trial, row);
    const tally = new ImpactTally();
    const complete = await this.backtest.eachDecision({ ...lately(now), shops: null }, row =>
      fires(row) ? tally.add(row.orderId, 'FIRES', `FIRES_ON_${row.outcome}`) : tally.add(row.orderId),
    );
    return tally.result(complete, ['FIRES']);
  }

  async apply(tx: Tx, change: Publication, { maker, approver, reason }: Signed): Promise<void> {
    await this.book.publishBy(tx, maker, { ...change, reason: signed(reason, approver) });
  }
}

/** How rules and models are weighed. */
@Injectable()
export class RiskPolicyProposals implements ProposalKind<readonly ClassPolicy[]> {
  readonly name = 'RISK_POLICY';
  readonly scope = 'risk:write';

  constructor(
    private readonly db: Database,
    private readonly book: PolicyBook,
    private readonly policies: PolicyStore,
    private readonly backtest: Backtest,
    private readonly clock: Clock,
  ) {}

  read(change: readonly ClassPolicy[]): readonly ClassPolicy[] {
    return change;
  }

  subjectOf(classes: readonly ClassPolicy[]): string {
    return `policy of ${classes.length} classes`;
  }

  async check(_: Tx, classes: readonly ClassPolicy[]): Promise<void> {
    const faults = faultsOfPolicy(classes);
    if (faults.length > 0) throw new Refused(invalidProposal(faults));
  }

  revision(tx: Tx): Promise<number> {
    return this.policies.revision(tx);
  }

  /** What rules and models said of the orders of the last days, weighed anew. */
  async impact(classes: readonly ClassPolicy[]): Promise<Impact> {
    const now = this.clock.now();
    const before = await this.db.read(tx => this.book.inForce(tx));
    const after: FusionPolicy = { ...before, classes };
    const tally = new ImpactTally();
    const complete = await this.backtest.eachDecision({ ...lately(now), shops: null }, row => {
      const [was, is] = [weighed(row, before), weighed(row, after)];
      const name = is === 'FLAGGED' ? 'FLAGGED' : 'CLEARED';
      return was === is ? tally.add(row.orderId) : tally.add(row.orderId, name);
    });
    return tally.result(complete, ['FLAGGED', 'CLEARED']);
  }

  async apply(tx: Tx, classes: readonly ClassPolicy[], { maker, approver, reason }: Signed): Promise<void> {
    await this.book.saveBy(tx, maker, classes, signed(reason, approver));
  }
}

const lately = (now: Date): { readonly from: Date; readonly to: Date } => ({
  from: new Date(now.getTime() - DAYS * DAY),
  to: new Date(now.getTime() + 1),
});

const firedOn = ({ leaves }: DecisionRow, key: string): boolean =>
  leaves.some(({ rule, shadow }) => rule === key && shadow !== true);

/** The outcome under a policy, of what is kept of a decision: findings of rules before they were weighed, and opinions. */
const weighed = ({ leaves, opinions }: DecisionRow, policy: FusionPolicy): string =>
  verdictOf(fused(leaves.filter(isOfRule).map(unweighed), opinions ?? [], policy)).outcome;

const isOfRule = ({ rule }: Leaf): boolean => !rule.startsWith('model.');
function unweighed(leaf: Leaf): Leaf {
  if (leaf.waived !== 'DOUBTED') return leaf;
  const { waived: _, ...rest } = leaf;
  return rest;
}

const signed = (reason: string, approver: string): string =>
  `${reason} (approved by ${approver})`.slice(0, LONGEST_REASON);
