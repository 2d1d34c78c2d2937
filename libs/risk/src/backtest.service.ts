import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { HubError, recordOf, type PersonalFields, type Viewer } from '#contracts';
import { Database, firstIdAt, need, Refused, Vault } from '#platform';
import { BacktestTally, type BacktestCounts } from './domain/backtest.js';
import { fieldsOf, testsOf } from './domain/condition/condition.js';
import type { Field } from './domain/condition/fields.js';
import type { Screened } from './domain/condition/reading.js';
import { textsOf } from './domain/figures.js';
import { figuresFrom, tellsAll } from './domain/kept-figures.js';
import type { Rule } from './domain/rule.js';
import { RuleSet } from './domain/rule-set.js';
import { LinearEngine } from './linear-regex.js';
import { invalidRule, RuleBook, type WrittenRule } from './rule-book.service.js';
import type { DecisionRow } from './store/decision.row.js';
import { DecisionStore } from './store/decision.store.js';

/** The decisions a rule is tried on; null: of all shops. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
  readonly shops: readonly string[] | null;
}

/** A rule to be tried, and what it looks at. */
export interface Trial {
  readonly set: RuleSet;
  readonly looksAt: ReadonlySet<Field>;
}

export type BacktestView = BacktestCounts & { readonly kind: 'RiskBacktest'; readonly complete: boolean };

const MOST_DECISIONS = 50_000;
const PAGE = 100;
/** Others wait no longer than this for a backtest: at most so long, and the order in hand. */
const LONGEST_TURN_MS = 25;

/** Tries a rule on decisions of the past, with what they were made of. */
@Injectable()
export class Backtest {
  constructor(
    private readonly db: Database,
    private readonly decisions: DecisionStore,
    private readonly rules: RuleBook,
    private readonly engine: LinearEngine,
    private readonly vault: Vault,
  ) {}

  async run(viewer: Viewer, written: WrittenRule, period: Period): Promise<BacktestView> {
    need(viewer, 'risk:read');
    if (viewer.shops !== 'ALL')
      throw new HubError('FORBIDDEN', 'Rules belong to the house: only staff of all shops may try one on the past.');
    const draft = this.rules.read(written);
    const rule = { ...draft, revision: 1, version: 1, author: viewer.name, createdAt: period.from };
    const trial = this.trialOf(rule);
    const tally = new BacktestTally();
    const complete = await this.eachDecision(period, row => {
      const screened = this.screened(row, trial.looksAt);
      if (screened) tally.add(rule.key, trial.set.judge(screened).length > 0, row.outcome, row.leaves);
      else tally.addUnreadable();
    });
    if (trial.set.usedUp().length > 0)
      throw new Refused(invalidRule(['its regular expressions take more time than a rule may']));
    return { kind: 'RiskBacktest', ...tally.counts(), complete };
  }

  /** Whether a rule would have fired on an order; false for a decision that does not tell what it was made of. */
  fires({ set, looksAt }: Trial, row: DecisionRow): boolean {
    const screened = this.screened(row, looksAt);
    return screened !== null && set.judge(screened).length > 0;
  }

  /** A rule to be tried, as if it were live. */
  trialOf(rule: Rule): Trial {
    const looksAt = new Set(testsOf(rule.condition).flatMap(({ test }) => fieldsOf(test)));
    return { set: new RuleSet(1, [rule], [], this.engine), looksAt };
  }

  /** False when there are more decisions than may be looked at. */
  async eachDecision({ from, to, shops }: Period, look: (row: DecisionRow) => void): Promise<boolean> {
    const until = firstIdAt('dec', to);
    let after: string = firstIdAt('dec', from);
    let since = performance.now();
    for (let seen = 0; seen < MOST_DECISIONS;) {
      const rows = await this.db.read(tx => this.decisions.history(tx, after, until, shops, PAGE));
      for (const row of rows) {
        look(row);
        if (performance.now() - since < LONGEST_TURN_MS) continue;
        await setImmediate();
        since = performance.now();
      }
      if (rows.length < PAGE) return true;
      seen += rows.length;
      after = rows.at(-1)?.id ?? until;
    }
    return false;
  }

  /** The order as it was judged; null when the decision does not tell all that is looked at. */
  private screened(row: DecisionRow, looksAt: ReadonlySet<Field>): Screened | null {
    const { features, externalId, sealed, shopId } = row;
    if (externalId === null || !tellsAll(features, looksAt)) return null;
    const figures = figuresFrom(features);
    if (sealed === null) return { figures, texts: null };
    const record = recordOf({ channel: features.channel, shopId, externalId });
    try {
      return { figures, texts: textsOf(this.vault.open<PersonalFields>(sealed, shopId, record)) };
    } catch {
      // Sealed with a key that was taken away since: the others still count.
      return null;
    }
  }
}
