import { Injectable } from '@nestjs/common';
import type { Viewer } from '#contracts';
import { toSafeInteger, type Tx } from '#platform';
import { TicketRow } from './ticket.row.js';

/** What tickets are put together by. */
export type StatisticsGroup = 'CLASS' | 'AGENT' | 'DAY' | 'MONTH';

/** Which tickets are counted. */
export interface StatisticsScope {
  readonly from: string;
  readonly to: string;
  readonly by: StatisticsGroup;
  readonly shopId: string | null;
}

/** Sums over closed tickets of one group. */
export interface TicketStatisticsRow {
  readonly group: string;
  readonly closed: number;
  readonly settled: number;
  readonly respondedInTime: number;
  readonly resolvedInTime: number;
  readonly responded: number;
  readonly responseMs: number;
  readonly handlingMs: number;
  readonly longestMs: number;
}

const GROUPS: Readonly<Record<StatisticsGroup, string>> = {
  CLASS: 't.class_key',
  AGENT: "COALESCE(t.assignee, '')",
  DAY: 't.closed_on',
  MONTH: 'SUBSTR(t.closed_on, 1, 7)',
};

const counted = (condition: string): string => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;

const FIGURES: Readonly<Record<Exclude<keyof TicketStatisticsRow, 'group'>, string>> = {
  closed: 'COUNT(*)',
  settled: counted("t.close_code = 'SETTLED'"),
  respondedInTime: counted('COALESCE(t.responded_at, t.closed_at) <= t.respond_by'),
  resolvedInTime: counted('t.closed_at <= t.resolve_by'),
  responded: counted('t.response_ms IS NOT NULL'),
  responseMs: 'COALESCE(SUM(t.response_ms), 0)',
  handlingMs: 'SUM(t.handling_ms)',
  longestMs: 'MAX(t.handling_ms)',
};

/** Sums over closed tickets. */
@Injectable()
export class TicketStatisticsStore {
  async of(tx: Tx, viewer: Viewer, { from, to, by, shopId }: StatisticsScope): Promise<readonly TicketStatisticsRow[]> {
    const query = tx
      .getRepository(TicketRow)
      .createQueryBuilder('t')
      .select(GROUPS[by], 'name')
      .where("t.closed_on >= :from AND t.closed_on <= :to AND t.close_code <> 'MERGED'", { from, to });
    for (const [name, sum] of Object.entries(FIGURES)) query.addSelect(sum, name);
    if (shopId) query.andWhere('t.shop_id = :shopId', { shopId });
    if (viewer.shops !== 'ALL')
      query.andWhere('t.shop_id IN (:...shops)', { shops: viewer.shops.length > 0 ? viewer.shops : [''] });
    const rows: Record<string, unknown>[] = await query.groupBy(GROUPS[by]).orderBy('name').getRawMany();
    return rows.map(figuresOf);
  }
}

function figuresOf(raw: Record<string, unknown>): TicketStatisticsRow {
  const of = (name: keyof typeof FIGURES): number => toSafeInteger(raw[name]);
  return {
    group: String(raw['name']),
    closed: of('closed'),
    settled: of('settled'),
    respondedInTime: of('respondedInTime'),
    resolvedInTime: of('resolvedInTime'),
    responded: of('responded'),
    responseMs: of('responseMs'),
    handlingMs: of('handlingMs'),
    longestMs: of('longestMs'),
  };
}
