import { Injectable } from '@nestjs/common';
import { HOLD_KINDS } from '#contracts';
import { Database, toSafeInteger } from '#platform';
import { CountersStore } from './store/counters.store.js';

/** A counter that is not what the open orders add up to. */
export interface CounterDifference {
  readonly counter: string;
  readonly stored: number;
  readonly counted: number;
}

type Raw = Readonly<Record<string, unknown>>;

/** Proves the counters of the board against the open orders. */
@Injectable()
export class ConsistencyService {
  constructor(
    private readonly db: Database,
    private readonly counters: CountersStore,
  ) {}

  /** Empty when every counter is right. Walks all open orders: for checks and repairs, not for requests. */
  async differences(): Promise<CounterDifference[]> {
    const rows = await this.db.read(tx => this.counters.sums(tx));
    const pairs = new Pairs();
    for (const row of rows) {
      if (row['side'] === 'counted') pairs.count(row);
      else pairs.store(row);
    }
    return pairs.different();
  }
}

class Pairs {
  private readonly pairs = new Map<string, { stored: number; counted: number }>();

  /** A row of the open orders' sums, with a sum for each kind of hold. */
  count(row: Raw): void {
    for (const name of ['orders', 'history', 'held']) this.add('counted', name, placeOf(row), row[name]);
    for (const kind of HOLD_KINDS) {
      this.add('counted', 'blocked', [row['shop'], kind], row[`blocked_holds_${kind}`]);
      this.add('counted', 'pending', [row['shop'], kind], row[`pending_holds_${kind}`]);
    }
  }

  /** A stored counter. */
  store(row: Raw): void {
    const ofStatus = row['side'] === 'status';
    const names = ofStatus ? ['orders', 'history', 'held'] : ['blocked', 'pending'];
    for (const name of names) this.add('stored', name, ofStatus ? placeOf(row) : [row['shop'], row['kind']], row[name]);
  }

  different(): CounterDifference[] {
    return [...this.pairs]
      .map(([counter, pair]) => ({ counter, ...pair }))
      .filter(pair => pair.stored !== pair.counted);
  }

  private add(side: 'stored' | 'counted', name: string, key: readonly unknown[], value: unknown): void {
    const counter = [name, ...key].join(' ');
    const pair = this.pairs.get(counter) ?? { stored: 0, counted: 0 };
    this.pairs.set(counter, pair);
    pair[side] += toSafeInteger(value ?? 0);
  }
}

const placeOf = (row: Raw): unknown[] => [row['shop'], row['channel'], row['status']];
