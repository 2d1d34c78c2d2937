import { Injectable } from '@nestjs/common';
import { HubError, type Problem, type Viewer } from '#contracts';
import { businessDayStart, Database, need, Refused } from '#platform';
import { MonthlyReview, type Suggestion, type Tally } from './domain/monthly-review.js';
import { figuresFrom } from './domain/kept-figures.js';
import { proportionOf, type Proportion } from './domain/proportion.js';
import { changed } from './domain/rule-change.js';
import type { Rule } from './domain/rule.js';
import { needHouse, soundText } from './house.js';
import { RuleBook } from './rule-book.service.js';
import type { DecisionRow } from './store/decision.row.js';
import { JudgedDecisionStore } from './store/judged-decision.store.js';

/** A suggestion and what it is called. */
export interface NamedSuggestion extends Suggestion {
  readonly id: string;
}

/** What people said of the decisions of a month. */
export interface MonthlyReviewView extends Omit<Tally, 'fired'> {
  readonly month: string;
  readonly decisions: number;
  readonly rules: readonly (Tally & { readonly rule: string; readonly share: Proportion | null })[];
  readonly suggestions: readonly NamedSuggestion[];
}

// Small enough that reading rows in never holds up what else the process has to do.
const CHUNK = 500;

/** Learns from a month of reviews which rules hold orders wrongly, and what would have held fewer. */
@Injectable()
export class MonthlyReviews {
  constructor(
    private readonly db: Database,
    private readonly decisions: JudgedDecisionStore,
    private readonly rules: RuleBook,
  ) {}

  /** Null for whoever is limited to some shops: rules are shown to the house alone. */
  async of(viewer: Viewer, month: string): Promise<MonthlyReviewView | null> {
    need(viewer, 'risk:read');
    if (viewer.shops !== 'ALL') return null;
    const [from, to] = boundsOf(month);
    const review = new MonthlyReview(await this.rules.newest(viewer));
    let after: string | null = null;
    do after = await this.readChunk(review, from, to, after);
    while (after !== null);
    return viewOf(month, review);
  }

  /** Saves the change as the next version, in shadow, if the suggestion is still made. */
  async take(viewer: Viewer, id: string, reason: string): Promise<Rule> {
    needHouse(viewer, 'risk:write');
    soundText('reason', reason);
    const review = await this.of(viewer, id.slice(0, 7));
    const suggestion = review?.suggestions.find(one => one.id === id);
    if (!suggestion) throw new Refused(GONE);
    return this.rules.save(viewer, { ...changed(suggestion.rule, suggestion.change, reason), detector: null });
  }

  /** Counts some decisions; the id of the last one, or null when there are no more. */
  private async readChunk(review: MonthlyReview, from: Date, to: Date, after: string | null): Promise<string | null> {
    const [rows, verdicts] = await this.db.read(async tx => {
      const read = await this.decisions.fired(tx, from, to, after, CHUNK);
      return [read, await this.decisions.verdictsOn(tx, read)] as const;
    });
    for (const row of rows) review.add(judged(row, verdicts.get(row.id)));
    return rows.length < CHUNK ? null : (rows.at(-1)?.id ?? null);
  }
}

/** First instant of a month and of the next one, by the business day. */
function boundsOf(month: string): readonly [Date, Date] {
  const [, year = '', number = ''] = /^(2\d{3})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (year === '') throw new HubError('BAD_INPUT', 'month must be a month such as 2026-11');
  const next = new Date(Date.UTC(Number(year), Number(number), 1)).toISOString().slice(0, 10);
  return [businessDayStart(`${month}-01`), businessDayStart(next)];
}

const judged = ({ leaves, features, outcome }: DecisionRow, verdict: 'RELEASE' | 'REJECT' | undefined) =>
  ({
    leaves,
    features: figuresFrom(features),
    isHeld: outcome !== 'CLEARED',
    label: verdict === undefined ? null : verdict === 'REJECT' ? 'RIGHT' : 'WRONG',
  }) as const;

function viewOf(month: string, review: MonthlyReview): MonthlyReviewView {
  const { fired: decisions, held, right, wrong } = review.all;
  const rules = [...review.rules]
    .map(([rule, tally]) => ({ rule, ...tally, share: proportionOf(tally.right, tally.right + tally.wrong) }))
    .sort((a, b) => b.fired - a.fired || (a.rule < b.rule ? -1 : 1));
  const suggestions = review.suggestions().map(one => ({ ...one, id: nameOf(month, one) }));
  return { month, decisions, held, right, wrong, rules, suggestions };
}

const nameOf = (month: string, { rule, change }: Suggestion): string =>
  `${month}/${rule.key}@${rule.version}/${change.kind}-${change.to}`;

const GONE: Problem = {
  kind: 'RiskSuggestionGone',
  code: 'RISK_SUGGESTION_GONE',
  message: 'This is not suggested any more: ask for the review of the month again.',
};
