import { Injectable } from '@nestjs/common';
import { Clock, Database, Jobs, type Lease } from '#platform';
import { StockBooks } from './stock-books.service.js';
import { ReservationStore } from './store/reservation.store.js';

const ORDERS_AT_ONCE = 200;
const EVERY_MS = 30_000;
const NOTE = { by: 'system:inventory', reasonOf: () => 'waited for stock' };

/**
 * The net under waiting orders. Raising or releasing stock serves them at once, within limits; this job finds whom that
 * missed: more waited than one transaction takes, or an order fell short while its stock was just being raised.
 */
@Injectable()
export class WaitingOrders {
  constructor(
    private readonly db: Database,
    private readonly books: StockBooks,
    private readonly reservations: ReservationStore,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every('serve-waiting-orders', EVERY_MS, lease => this.serve(lease));
  }

  /** Serves the oldest waiting orders until none is left that could be served in full. */
  async serve(lease: Lease | null): Promise<void> {
    while ((await this.serveSome(lease)) > 0);
  }

  private serveSome(lease: Lease | null): Promise<number> {
    return this.db.write(async tx => {
      await lease?.guard(tx);
      const orderIds = await this.reservations.servable(tx, ORDERS_AT_ONCE);
      if (orderIds.length === 0) return 0;
      const needs = { orderIds, skuCodes: [], freeingOrderIds: [], freeingSkuCodes: [] };
      const book = await this.books.keep(tx, needs, NOTE, open => open.retry(this.clock.now()));
      return book.answers.length;
    });
  }
}
