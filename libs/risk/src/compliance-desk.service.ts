import { Injectable } from '@nestjs/common';
import { mayScope, type Viewer } from '#contracts';
import { afterCursor, Clock, Database, idAfter, need, page, pageSize, type Connection, type PageArgs } from '#platform';
import { rulesInForce, type DutyRule } from './domain/duty-rule.js';
import type { CurrencyRate } from './domain/currency-rate.js';
import type { DutyAsk, DutyMissing, DutyQuote } from './domain/duty.js';
import { DutyBook } from './duty-book.service.js';
import type { ComplianceCheckRow } from './store/compliance-check.row.js';
import { ComplianceCheckStore, type CheckFilter } from './store/compliance-check.store.js';
import { DutyStore } from './store/duty.store.js';

/** What people ask about borders. */
@Injectable()
export class ComplianceDesk {
  constructor(
    private readonly db: Database,
    private readonly duties: DutyStore,
    private readonly book: DutyBook,
    private readonly checks: ComplianceCheckStore,
    private readonly clock: Clock,
  ) {}

  /** The rules of a country that count at an instant. */
  async rulesAt(viewer: Viewer, country: string, asOf: Date | null): Promise<readonly DutyRule[]> {
    need(viewer, 'compliance:read');
    const rows = await this.db.read(tx => this.duties.rulesOf(tx, [country]));
    return rulesInForce(rows, asOf ?? this.clock.now());
  }

  /** Everything that was ever decided, the newest first. */
  async ruleHistory(viewer: Viewer, country: string | null, args: PageArgs): Promise<Connection<DutyRule>> {
    need(viewer, 'compliance:read');
    const [first, before] = [pageSize(args.first), revisionAfter(args)];
    const rows = await this.db.read(tx => this.duties.newestRules(tx, country, before, first + 1));
    return page<DutyRule>(rows, first, row => [row.revision]);
  }

  async rateHistory(viewer: Viewer, args: PageArgs): Promise<Connection<CurrencyRate>> {
    need(viewer, 'compliance:read');
    const [first, before] = [pageSize(args.first), revisionAfter(args)];
    const rows = await this.db.read(tx => this.duties.newestRates(tx, before, first + 1));
    return page<CurrencyRate>(rows, first, row => [row.revision]);
  }

  async quote(viewer: Viewer, ask: Omit<DutyAsk, 'at'>, at: Date | null): Promise<DutyQuote | DutyMissing> {
    need(viewer, 'compliance:read');
    const dated = { ...ask, at: at ?? this.clock.now() };
    return this.book.quote(await this.db.read(tx => this.book.open(tx, [dated])), dated);
  }

  async checksOf(viewer: Viewer, orderIds: readonly string[]): Promise<ReadonlyMap<string, ComplianceCheckRow>> {
    if (!mayScope(viewer, 'compliance:read')) return new Map();
    return this.db.read(tx => this.checks.newestFor(tx, viewer, orderIds));
  }

  async listChecks(viewer: Viewer, filter: CheckFilter, args: PageArgs): Promise<Connection<ComplianceCheckRow>> {
    need(viewer, 'compliance:read');
    const [first, before] = [pageSize(args.first), idAfter(args.after)];
    const rows = await this.db.read(tx => this.checks.page(tx, viewer, filter, before, first + 1));
    return page(rows, first, row => [row.id]);
  }
}

function revisionAfter({ after }: PageArgs): number | null {
  const [revision] = afterCursor(after, 1) ?? [];
  return revision === undefined ? null : Number(revision);
}
