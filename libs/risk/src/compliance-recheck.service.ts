import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Database, Jobs, Log, type Lease } from '#platform';
import { askOf, ComplianceChecks } from './compliance.service.js';
import { DutyBook } from './duty-book.service.js';
import type { ComplianceCheckRow } from './store/compliance-check.row.js';
import { ComplianceCheckStore } from './store/compliance-check.store.js';

/** Name of the job, for tests and for those who run it by hand. */
export const RECHECK = 'risk.compliance-recheck';
const EVERY_MS = 10_000;
const PAGE = 200;

/** Checks held orders again: a rule or rate was approved since, or one that was announced has begun. */
@Injectable()
export class ComplianceRecheck implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly store: ComplianceCheckStore,
    private readonly checks: ComplianceChecks,
    private readonly book: DutyBook,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.every(RECHECK, EVERY_MS, lease => this.run(lease));
  }

  private async run(lease: Lease): Promise<void> {
    let after = '';
    for (;;) {
      const rows = await this.db.read(tx => this.store.open(tx, ['HELD'], null, after, PAGE));
      const changed = await this.changed(rows);
      if (changed.length > 0) await this.write(lease, changed);
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      after = last.id;
    }
  }

  /** Held orders of which something else is to be said now. */
  private async changed(rows: readonly ComplianceCheckRow[]): Promise<readonly ComplianceCheckRow[]> {
    const now = this.clock.now();
    const pages = await this.db.read(tx =>
      this.book.open(
        tx,
        rows.map(row => askOf(row, now)),
      ),
    );
    return rows
      .map(row => ({ was: row, is: { ...row, ...this.checks.judge(pages, row, now), decidedAt: now } }))
      .filter(({ was, is }) => was.outcome !== is.outcome || wordsOf(was) !== wordsOf(is))
      .map(({ is }) => is);
  }

  private async write(lease: Lease, rows: readonly ComplianceCheckRow[]): Promise<void> {
    await this.db.write(async tx => {
      await lease.guard(tx);
      for (const row of rows) await this.checks.answer(tx, row);
    });
    this.log.info({ orders: rows.length }, 'held orders were checked again');
  }
}

const wordsOf = ({ grounds }: ComplianceCheckRow): string => grounds.map(ground => ground.message).join('; ');
