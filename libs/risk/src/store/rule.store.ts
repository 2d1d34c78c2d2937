import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import type { Rule } from '../domain/rule.js';
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
  add(
    tx: Tx,
    { revision, key, version, detector, title, level, enabled, author, reason, createdAt, ...settings }: Rule,
  ): Promise<boolean> {
    const row: RuleRow = {
      revision,
      key,
      version,
      detector,
      title,
      level,
      enabled,
      settings,
      author,
      reason,
      createdAt,
    };
    return this.db.insertOnce(tx, RuleRow, row);
  }
}

function ruleOf({ settings, ...rest }: RuleRow): Rule {
  return { ...rest, ...settings };
}
