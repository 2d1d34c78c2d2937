import { Injectable } from '@nestjs/common';
import { HubError, type Viewer } from '#contracts';
import { businessDayStart, Database, DAY, need } from '#platform';
import {
  TicketStatisticsStore,
  type StatisticsGroup,
  type TicketStatisticsRow,
} from './store/ticket-statistics.store.js';

/** A question for statistics. */
export interface StatisticsQuestion {
  readonly from: string;
  readonly to: string;
  readonly by: StatisticsGroup;
  readonly shopId?: string | null;
}

/** Statistics of one group, in minutes. */
export interface TicketStatistics extends Omit<TicketStatisticsRow, 'responseMs' | 'handlingMs' | 'longestMs'> {
  readonly meanResponseMinutes: number | null;
  readonly meanHandlingMinutes: number;
  readonly longestHandlingMinutes: number;
}

const MOST_DAYS = 366;
const MINUTE_MS = 60_000;

/** How long tickets took. */
@Injectable()
export class TicketStatisticsService {
  constructor(
    private readonly db: Database,
    private readonly store: TicketStatisticsStore,
  ) {}

  async of(viewer: Viewer, { from, to, by, shopId }: StatisticsQuestion): Promise<readonly TicketStatistics[]> {
    need(viewer, 'risk:read');
    const days = (startOf(to) - startOf(from)) / DAY + 1;
    if (!(days >= 1 && days <= MOST_DAYS))
      throw new HubError(
        'BAD_INPUT',
        `from and to must be business days such as 2026-11-22, at most ${MOST_DAYS} of them`,
      );
    const rows = await this.db.read(tx => this.store.of(tx, viewer, { from, to, by, shopId: shopId ?? null }));
    return rows.map(inMinutes);
  }
}

const startOf = (day: string): number =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? businessDayStart(day).getTime() : Number.NaN;

const inMinutes = ({ responseMs, handlingMs, longestMs, ...row }: TicketStatisticsRow): TicketStatistics => ({
  ...row,
  meanResponseMinutes: row.responded === 0 ? null : responseMs / row.responded / MINUTE_MS,
  meanHandlingMinutes: handlingMs / row.closed / MINUTE_MS,
  longestHandlingMinutes: longestMs / MINUTE_MS,
});
