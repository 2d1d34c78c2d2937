import { Migration } from '#platform';
import { FIRST_RULES } from '../../domain/first-rules.js';
import type { ShortForm } from '../../domain/condition/short-form.js';

type Runner = Parameters<Migration['up']>[0];

/** The first version of every rule. Later changes are versions people add, never changes of this. */
export class SeedRules1700000002001 extends Migration {
  readonly name = 'SeedRules1700000002001';

  async up(runner: Runner): Promise<void> {
    const sql =
      'INSERT INTO risk_rules (revision, rule_key, version, detector, title, level, enabled, settings, author, reason, created_at) ' +
      'VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)';
    for (const [i, rule] of FIRST_RULES.entries()) {
      const {
        key,
        detector,
        title,
        level,
        enabled,
        reason,
        fields,
        phrases,
        unless,
        ratioPercent,
        leastOrders,
        relativeWords,
        emptyWords,
      } = rule;
      const settings: ShortForm = { fields, phrases, unless, ratioPercent, leastOrders, relativeWords, emptyWords };
      await runner.query(sql, [
        i + 1,
        key,
        detector,
        title,
        level,
        enabled ? 1 : 0,
        JSON.stringify(settings),
        'system:first',
        reason,
        '2026-11-22 00:00:00.000',
      ]);
    }
  }
}
