import { Injectable } from '@nestjs/common';
import type { OrderFact } from '#contracts';
import { Database, type Tx } from '#platform';
import { isSameOrder } from './domain/flow-batch.js';
import { orderAfter, type OpenOrder } from './domain/open-order.js';
import { Tally } from './domain/tally.js';
import { AgeLimitsStore } from './store/age-limits.store.js';
import { CountersStore } from './store/counters.store.js';
import { OpenOrdersStore } from './store/open-orders.store.js';

/** What was not as the pool says, and is now. */
export interface BoardReport {
  readonly rows: number;
  readonly counters: number;
}

/**
 * Brings the read models back to what the orders say. Rows are corrected piece by piece and the counters at the end, so a
 * rebuild that was broken off leaves nothing worse than it was.
 */
@Injectable()
export class BoardRebuildService {
  constructor(
    private readonly db: Database,
    private readonly limits: AgeLimitsStore,
    private readonly orders: OpenOrdersStore,
    private readonly counters: CountersStore,
  ) {}

  /** A rebuild is told of all orders, by id, and then finished. Exact only while no order changes. */
  begin(): BoardRebuild {
    const tally = new Tally();
    let rows = 0;
    let after = '';
    return {
      take: async facts => {
        const upTo = facts.at(-1)?.orderId;
        if (upTo === undefined) return;
        const { open, wrong } = await this.db.write(tx => this.correctRows(tx, facts, { after, upTo }));
        for (const fact of facts) tally.place(fact, 1);
        for (const order of open) tally.holds(order, 1);
        rows += wrong;
        after = upTo;
      },
      finish: async () => {
        const [strays, counters] = await this.db.write(async tx => [
          await this.removeStrays(tx, new Set(), { after, upTo: null }),
          await this.counters.replace(tx, tally),
        ]);
        return { rows: rows + strays, counters };
      },
    };
  }

  private async correctRows(tx: Tx, facts: readonly OrderFact[], range: Range): Promise<Corrected> {
    const limits = await this.limits.inForce(tx);
    const present = await this.orders.locked(
      tx,
      facts.map(fact => fact.orderId),
    );
    const open = facts.map(fact => orderAfter(fact, present.get(fact.orderId), limits)).filter(order => order !== null);
    const missing = open.filter(order => !present.has(order.orderId));
    const different = open.filter(order => {
      const before = present.get(order.orderId);
      return before !== undefined && !isSameOrder(before, order);
    });
    await this.orders.add(tx, missing);
    await this.orders.move(tx, different);
    const strays = await this.removeStrays(tx, new Set(open.map(order => order.orderId)), range);
    return { open, wrong: missing.length + different.length + strays };
  }

  /** Rows between two ids that no open order stands for. */
  private async removeStrays(tx: Tx, wanted: ReadonlySet<string>, { after, upTo }: Range): Promise<number> {
    const ids = await this.orders.idsBetween(tx, after, upTo);
    const strays = ids.filter(id => !wanted.has(id));
    for (let from = 0; from < strays.length; from += AT_ONCE)
      await this.orders.remove(tx, strays.slice(from, from + AT_ONCE));
    return strays.length;
  }
}

/** A rebuild under way. */
export interface BoardRebuild {
  take(facts: readonly OrderFact[]): Promise<void>;
  finish(): Promise<BoardReport>;
}

const AT_ONCE = 500;

interface Range {
  readonly after: string;
  /** Null: to the end. */
  readonly upTo: string | null;
}

interface Corrected {
  readonly open: readonly OpenOrder[];
  readonly wrong: number;
}
