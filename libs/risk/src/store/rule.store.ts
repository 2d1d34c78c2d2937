import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import type { Condition } from '../domain/condition/condition.js';
import { conditionOf, detectorOf, shortFormOf } from '../domain/condition/short-form.js';
import type { Rule } from '../domain/rule.js';
import type { RuleState, StatedVersion } from '../domain/rule-state.js';
import { RuleRow } from './rule.row.js';

/** Statements on the rules. */
@Injectable()
export class RuleStore {
  constructor(private readonly db: Database) {}

  async revision(tx: Tx): Promise<number> {
    const [row] = (await tx.query('SELECT MAX(revision) AS revision FROM risk_rules')) as {
      revision: number | string | null;
    }[];
    return Number(row?.revision ?? 0);
  }

  /** What every version says about its rule, in the order they were saved. */
  async stated(tx: Tx): Promise<StatedVersion[]> {
    const sql = 'SELECT revision, rule_key, state, enabled FROM risk_rules ORDER BY revision';
    const rows = (await tx.query(sql)) as Record<string, string | number | null>[];
    return rows.map(({ revision, rule_key: key, state, enabled }) => ({
      revision: Number(revision),
      key: String(key),
      state: stateOf(state as RuleState | null, Boolean(enabled)),
    }));
  }

  async byRevisions(tx: Tx, revisions: readonly number[]): Promise<Rule[]> {
    if (revisions.length === 0) return [];
    const rows = await tx
      .getRepository(RuleRow)
      .createQueryBuilder('r')
      .where('r.revision IN (:...revisions)', { revisions: [...revisions] })
      .orderBy('r.revision')
      .getMany();
    return rows.map(ruleOf);
  }

  /** The newest version of every rule. */
  async newest(tx: Tx): Promise<Rule[]> {
    const rows = await tx
      .getRepository(RuleRow)
      .createQueryBuilder('r')
      .where(
        q => `r.revision IN ${q.subQuery().select('MAX(n.revision)').from(RuleRow, 'n').groupBy('n.key').getQuery()}`,
      )
      .orderBy('r.key')
      .getMany();
    return rows.map(ruleOf);
  }

  /** All versions of one rule, newest first. */
  async versionsOf(tx: Tx, key: string): Promise<Rule[]> {
    const rows = await tx.getRepository(RuleRow).find({ where: { key }, order: { version: 'DESC' } });
    return rows.map(ruleOf);
  }

  /** False when somebody added a rule at the same moment and took the revision. */
  add(tx: Tx, rule: Rule): Promise<boolean> {
    const row: RuleRow = {
      ...rule,
      detector: detectorOf(rule.condition),
      enabled: rule.state === 'LIVE',
      settings: shortFormOf(rule.condition),
    };
    return this.db.insertOnce(tx, RuleRow, row);
  }
}

const stateOf = (state: RuleState | null, enabled: boolean): RuleState => state ?? (enabled ? 'LIVE' : 'RETIRED');

function ruleOf({ settings, detector, enabled, state, condition, ...rest }: RuleRow): Rule {
  return { ...rest, state: stateOf(state, enabled), condition: condition ?? shortConditionOf(detector, settings) };
}

const shortConditionOf = (detector: RuleRow['detector'], settings: RuleRow['settings']): Condition =>
  detector === 'CONDITION' ? { any: [] } : conditionOf(detector, settings);
