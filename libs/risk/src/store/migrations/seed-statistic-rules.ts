import { Migration } from '#platform';
import { NO_SETTINGS } from '../../domain/condition/short-form.js';
import { STATISTIC_RULES } from '../../domain/statistic-rules.js';

type Runner = Parameters<Migration['up']>[0];

/** The first version of the rules on statistics; a house that has a rule of such a name keeps its own. */
export class SeedStatisticRules1700000002501 extends Migration {
  readonly name = 'SeedStatisticRules1700000002501';

  async up(runner: Runner): Promise<void> {
    const known = (await runner.query('SELECT rule_key, revision FROM risk_rules')) as Record<string, unknown>[];
    const keys = new Set(known.map(row => row['rule_key']));
    const last = known.reduce((most, row) => Math.max(most, Number(row['revision'])), 0);
    const fresh = STATISTIC_RULES.filter(({ key }) => !keys.has(key));
    const sql =
      'INSERT INTO risk_rules (revision, rule_key, version, detector, title, level, enabled, settings, author, reason, created_at, state, rule_condition) ' +
      "VALUES (?, ?, 1, 'CONDITION', ?, ?, ?, ?, 'system:first', ?, '2026-11-29 00:00:00.000', ?, ?)";
    for (const [i, { key, title, level, reason, state, condition }] of fresh.entries()) {
      const enabled = state === 'LIVE' ? 1 : 0;
      const written = [JSON.stringify(NO_SETTINGS), reason, state, JSON.stringify(condition)];
      await runner.query(sql, [last + i + 1, key, title, level, enabled, ...written]);
    }
  }
}
