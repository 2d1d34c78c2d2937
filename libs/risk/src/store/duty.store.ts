import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#platform';
import { CurrencyRateRow } from './currency-rate.row.js';
import { DutyRuleRow } from './duty-rule.row.js';

/** Statements on duty rules and currency rates. */
@Injectable()
export class DutyStore {
  constructor(private readonly db: Database) {}

  /** Every rule of these countries, whenever it begins. */
  rulesOf(tx: Tx, countries: readonly string[]): Promise<DutyRuleRow[]> {
    return this.db.findIn(tx, DutyRuleRow, 'country', [...new Set(countries)]);
  }

  /** Rates between any two of these currencies, of a span of days. */
  async ratesOf(tx: Tx, currencies: readonly string[], oldest: string, day: string): Promise<CurrencyRateRow[]> {
    const wanted = [...new Set(currencies)];
    if (wanted.length < 2) return [];
    return tx
      .getRepository(CurrencyRateRow)
      .createQueryBuilder('r')
      .where('r.base IN (:...wanted) AND r.quote IN (:...wanted)', { wanted })
      .andWhere('r.effectiveOn >= :oldest AND r.effectiveOn <= :day', { oldest, day })
      .getMany();
  }

  /** The rules that were decided last, the newest first; null: of every country. */
  newestRules(tx: Tx, country: string | null, before: number | null, limit: number): Promise<DutyRuleRow[]> {
    const query = tx.getRepository(DutyRuleRow).createQueryBuilder('r').where('1 = 1');
    if (country !== null) query.andWhere('r.country = :country', { country });
    if (before !== null) query.andWhere('r.revision < :before', { before });
    return query.orderBy('r.revision', 'DESC').limit(limit).getMany();
  }

  /** The rates that were decided last, the newest first. */
  newestRates(tx: Tx, before: number | null, limit: number): Promise<CurrencyRateRow[]> {
    const query = tx.getRepository(CurrencyRateRow).createQueryBuilder('r').where('1 = 1');
    if (before !== null) query.andWhere('r.revision < :before', { before });
    return query.orderBy('r.revision', 'DESC').limit(limit).getMany();
  }

  /** Revision of the last rule for these goods; 0 before any. */
  async ruleRevision(tx: Tx, country: string, category: string): Promise<number> {
    return this.newest(tx, 'duty_rules', 'country = ? AND category = ?', [country, category]);
  }

  /** Revision of the last rate of the pair, whichever way round; 0 before any. */
  async rateRevision(tx: Tx, base: string, quote: string): Promise<number> {
    const where = '(base = ? AND quote = ?) OR (base = ? AND quote = ?)';
    return this.newest(tx, 'currency_rates', where, [base, quote, quote, base]);
  }

  /** False when somebody added a rule at the same moment. */
  async addRule(tx: Tx, rule: Omit<DutyRuleRow, 'revision'>): Promise<boolean> {
    const revision = (await this.newest(tx, 'duty_rules', '1 = 1', [])) + 1;
    return this.db.insertOnce(tx, DutyRuleRow, { ...rule, revision });
  }

  /** False when somebody added a rate at the same moment. */
  async addRate(tx: Tx, rate: Omit<CurrencyRateRow, 'revision'>): Promise<boolean> {
    const revision = (await this.newest(tx, 'currency_rates', '1 = 1', [])) + 1;
    return this.db.insertOnce(tx, CurrencyRateRow, { ...rate, revision });
  }

  private async newest(tx: Tx, table: string, where: string, values: readonly string[]): Promise<number> {
    const sql = `SELECT MAX(revision) AS revision FROM ${table} WHERE ${where}`;
    const [row] = (await tx.query(sql, [...values])) as { revision: number | string | null }[];
    return Number(row?.revision ?? 0);
  }
}
