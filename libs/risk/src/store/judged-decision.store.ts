import { Injectable } from '@nestjs/common';
import { Database, firstIdAt, type Tx } from '#platform';
import { DecisionRow, ReviewRow } from './decision.row.js';

/** Reads decisions together with what people said of them. */
@Injectable()
export class JudgedDecisionStore {
  constructor(private readonly db: Database) {}

  /** Decisions of a span of time in which a rule fired, in the order they were made: their ids begin with the instant. */
  fired(tx: Tx, from: Date, to: Date, after: string | null, limit: number): Promise<DecisionRow[]> {
    return tx
      .getRepository(DecisionRow)
      .createQueryBuilder('d')
      .where('d.id >= :from AND d.id < :to', { from: firstIdAt('dec', from), to: firstIdAt('dec', to) })
      .andWhere('d.id > :after', { after: after ?? '' })
      .andWhere("d.leaves <> '[]'")
      .orderBy('d.id')
      .limit(limit)
      .getMany();
  }

  /** What people said of decisions, by the id of the decision. */
  async verdictsOn(tx: Tx, decisions: readonly DecisionRow[]): Promise<ReadonlyMap<string, ReviewRow['verdict']>> {
    const reviews = await this.db.findIn(
      tx,
      ReviewRow,
      'orderId',
      decisions.map(decision => decision.orderId),
    );
    return new Map(reviews.map(({ decisionId, verdict }) => [decisionId, verdict]));
  }
}
