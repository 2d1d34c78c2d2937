import { Clock, Database, Log, Outbox, type NewEvent, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { backoffMs } from '../domain/pace.js';
import { RawInbox } from '../intake/raw-inbox.js';
import { ShopBook, type ConnectedShop } from '../shop-book.js';
import type { DetailWantRow } from '../store/detail-want.row.js';
import { DetailWantStore } from '../store/detail-want.store.js';
import { PlatformCalls } from './platform-calls.js';
import { troubleOf } from './platform-trouble.js';

const CHUNK = 8;
const AT_ONCE = 4;
/** Longer than a chunk can take: who crashes with details in hand gives them back after this. */
const CLAIM_MS = 60_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 300_000;
/** An order that its platform does not show after so many tries is left to the polls. */
const MAX_ABSENT = 10;
const ALARM_AFTER = 5;

interface Outcome {
  readonly want: DetailWantRow;
  readonly text: string | null;
  /** Why it was not read; null when the platform answered. */
  readonly trouble: string | null;
}

/** Reads the details thin messages point to: many messages of one order cost one call, a failing shop waits alone. */
@Injectable()
export class DetailsService {
  constructor(
    private readonly db: Database,
    private readonly wants: DetailWantStore,
    private readonly inbox: RawInbox,
    private readonly book: ShopBook,
    private readonly calls: PlatformCalls,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Reads a few due details of one shop; says how many it took. */
  async readNext(shopId: string, signal: AbortSignal): Promise<number> {
    const shop = await this.book.find(shopId);
    const now = this.clock.now();
    const taken = await this.db.write(tx =>
      this.wants.take(tx, shopId, now, new Date(now.getTime() + CLAIM_MS), CHUNK),
    );
    if (taken.length === 0) return 0;
    const ready = shop?.credentials ? (shop as ConnectedShop) : null;
    const outcomes = await this.readAll(ready, taken, signal);
    await this.db.write(tx => this.settle(tx, outcomes));
    return taken.length;
  }

  private async readAll(
    shop: ConnectedShop | null,
    wants: readonly DetailWantRow[],
    signal: AbortSignal,
  ): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    const queue = [...wants];
    const line = async () => {
      for (let want = queue.shift(); want; want = queue.shift()) outcomes.push(await this.readOne(shop, want, signal));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, line));
    return outcomes;
  }

  private async readOne(shop: ConnectedShop | null, want: DetailWantRow, signal: AbortSignal): Promise<Outcome> {
    const { adapter, credentials } = shop ?? {};
    if (!shop || !adapter?.fetchOrder || !credentials) return { want, text: null, trouble: 'the shop cannot be asked' };
    try {
      const text = await this.calls.call(
        shop,
        signal,
        inner => adapter.fetchOrder?.(credentials, want.externalId, inner) ?? Promise.resolve(null),
      );
      return { want, text, trouble: null };
    } catch (error) {
      const { kind } = troubleOf(error);
      this.log.warn(
        { shopId: shop.id, externalId: want.externalId, trouble: kind, attempts: want.attempts },
        'a detail could not be read',
      );
      return { want, text: null, trouble: kind };
    }
  }

  /** Stores what was read as raw input, in the transaction that settles the wish for it. */
  private async settle(tx: Tx, outcomes: readonly Outcome[]): Promise<void> {
    const now = this.clock.now();
    const read = outcomes.flatMap(({ want, text }) =>
      text === null ? [] : [{ want, raw: { shopId: want.shopId, origin: 'DETAIL' as const, text } }],
    );
    const absent = outcomes.filter(({ text }) => text === null);
    const given = absent.filter(({ want, trouble }) => trouble === null && want.attempts + 1 >= MAX_ABSENT);
    const later = absent.filter(outcome => !given.includes(outcome));
    await this.inbox.insert(
      tx,
      read.map(one => one.raw),
    );
    await this.wants.settle(tx, [...read.map(one => one.want), ...given.map(one => one.want)], now);
    await this.wants.postpone(
      tx,
      later.map(outcome => this.nextTry(outcome, now)),
    );
    const late = later.filter(({ want, trouble }) => trouble !== 'LIMITED' && want.attempts + 1 === ALARM_AFTER);
    await this.outbox.append(
      tx,
      [...given, ...late].map(({ want, trouble }) => alarm(want, trouble)),
    );
  }

  private nextTry({ want, trouble }: Outcome, now: Date): { id: string; attempts: number; dueAt: Date } {
    // A limit is of the shop, whose calls wait for it anyway: it says nothing about this detail.
    if (trouble === 'LIMITED') return { id: want.id, attempts: want.attempts, dueAt: now };
    const attempts = want.attempts + 1;
    const waitMs = backoffMs(attempts, FIRST_PAUSE_MS, LONGEST_PAUSE_MS, Math.random());
    return { id: want.id, attempts, dueAt: new Date(now.getTime() + waitMs) };
  }
}

function alarm(want: DetailWantRow, trouble: string | null): NewEvent {
  const message =
    trouble === null
      ? `The platform told of order ${want.externalId} but does not show it.`
      : `Order ${want.externalId} cannot be read from its platform (${trouble}); it is tried again.`;
  return {
    type: 'alert.raised',
    aggregate: `alert/DETAIL_MISSING/${want.id}`,
    shopId: want.shopId,
    payload: { kind: 'DETAIL_MISSING', subject: want.id, shopId: want.shopId, severity: 'WARNING', message },
  };
}
