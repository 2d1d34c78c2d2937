import { Injectable } from '@nestjs/common';
import { mayScope, type Money, type Viewer } from '#contracts';
import { Database } from '#platform';
import { ALL_GOODS } from './domain/duty-rule.js';
import { DutyBook } from './duty-book.service.js';

/** Goods that crossed a border. */
export interface DutiableGoods {
  /** Country they go to, as the order names it. */
  readonly country: string;
  readonly valueMinor: number;
  readonly currency: string;
  /** When they left: the rules and rates of that instant count. */
  readonly at: Date;
}

/** Estimates what duty would have to be paid afterwards for orders that left. */
@Injectable()
export class BackDuty {
  constructor(
    private readonly db: Database,
    private readonly book: DutyBook,
  ) {}

  /** Duty and tax on each, in the currency of the rule; null where no rule or rate says, and for who may not see it. */
  async of(viewer: Viewer, goods: readonly DutiableGoods[]): Promise<readonly (Money | null)[]> {
    if (!mayScope(viewer, 'risk:read')) return goods.map(() => null);
    const asks = goods.map(({ country, valueMinor, currency, at }) => ({
      ...{ country, category: ALL_GOODS, currency, goodsMinor: valueMinor, freightMinor: 0, at },
    }));
    const pages = await this.db.read(tx => this.book.open(tx, asks));
    return asks.map(ask => {
      const quote = this.book.quote(pages, ask);
      return typeof quote === 'string'
        ? null
        : { minor: quote.dutyMinor + quote.taxMinor, currency: quote.rule.currency };
    });
  }
}
