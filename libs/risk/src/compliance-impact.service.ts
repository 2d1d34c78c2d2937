import { Injectable } from '@nestjs/common';
import { Database, MOST_SAMPLES, type Impact } from '#platform';
import { askOf, ComplianceChecks } from './compliance.service.js';
import { DutyBook, type DutyPages } from './duty-book.service.js';
import type { ComplianceCheckRow } from './store/compliance-check.row.js';
import { ComplianceCheckStore } from './store/compliance-check.store.js';

const MOST_CHECKS = 2_000;

/** How the orders that are open now would be judged by other rules or rates. */
@Injectable()
export class ComplianceImpact {
  constructor(
    private readonly db: Database,
    private readonly store: ComplianceCheckStore,
    private readonly checks: ComplianceChecks,
    private readonly book: DutyBook,
  ) {}

  /** Of orders to a country, or to any: as of an instant, by the book as it is and as it would be. */
  async of(country: string | null, at: Date, changed: (pages: DutyPages) => DutyPages): Promise<Impact> {
    const outcomes = ['CLEARED', 'HELD'] as const;
    const found = await this.db.read(tx => this.store.open(tx, outcomes, country, '', MOST_CHECKS + 1));
    const rows = found.slice(0, MOST_CHECKS);
    const before = await this.db.read(tx =>
      this.book.open(
        tx,
        rows.map(row => askOf(row, at)),
      ),
    );
    const after = changed(before);
    const moves = rows
      .map(row => ({ row, was: this.checks.judge(before, row, at), is: this.checks.judge(after, row, at) }))
      .filter(({ was, is }) => LAST_WORDS.some(word => was[word] !== is[word]));
    const count = (holds: (move: (typeof moves)[number]) => boolean): number => moves.filter(holds).length;
    return {
      looked: rows.length,
      complete: found.length <= MOST_CHECKS,
      affected: moves.length,
      counts: [
        { name: 'CLEARED', count: count(({ was, is }) => was.outcome !== 'CLEARED' && is.outcome === 'CLEARED') },
        { name: 'HELD', count: count(({ was, is }) => was.outcome !== 'HELD' && is.outcome === 'HELD') },
        { name: 'OWED_OTHERWISE', count: count(({ was, is }) => owedOf(was) !== owedOf(is)) },
      ],
      orderIds: moves.slice(0, MOST_SAMPLES).map(({ row }) => row.orderId),
    };
  }
}

const LAST_WORDS = ['outcome', 'dutyMinor', 'taxMinor', 'owedCurrency'] as const;

const owedOf = ({ dutyMinor, taxMinor, owedCurrency }: Pick<ComplianceCheckRow, (typeof LAST_WORDS)[number]>): string =>
  `${dutyMinor} ${taxMinor} ${owedCurrency}`;
