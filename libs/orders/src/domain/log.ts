import type { AfterSaleState, FactSource, HoldKind, HoldState, OrderStatus } from '#contracts';
import { holdOf } from './hold.js';
import type { Cause, Order } from './order.js';
import { isOpenHold, type Hold } from './hold.js';

export const LOG_AXES = ['STATUS', 'HOLD', 'AFTER_SALE', 'ADDRESS'] as const;
export type LogAxis = (typeof LOG_AXES)[number];

/** One change on one axis. The log alone rebuilds status, holds and after-sale. */
export interface LogEntry {
  readonly orderId: string;
  readonly shopId: string;
  readonly seq: number;
  readonly axis: LogAxis;
  /** Which hold, on that axis. */
  readonly hold: HoldKind | null;
  /** Null: there was nothing before. */
  readonly from: string | null;
  readonly to: string;
  readonly because: string;
  readonly source: FactSource;
  readonly by: string;
  readonly at: Date;
}

/** What a change wrote down, and the order with its log number brought up. */
export interface Written {
  readonly order: Order;
  readonly entries: readonly LogEntry[];
}

/** Writes down how the order got from `before` (null: it was not there) to `after`. */
export function writeDown(before: Order | null, after: Order, cause: Cause): Written {
  let { seq } = after;
  const entries: LogEntry[] = [];
  const put = (axis: LogAxis, hold: HoldKind | null, from: string | null, to: string, why: Cause): void => {
    seq += 1;
    const { because, source, by, at } = why;
    entries.push({ orderId: after.id, shopId: after.shopId, seq, axis, hold, from, to, because, source, by, at });
  };
  for (const hold of after.holds) {
    const was = before ? holdOf(before.holds, hold.kind) : undefined;
    if (was !== hold && !sameHold(was, hold)) put('HOLD', hold.kind, was?.state ?? null, hold.state, causeOfHold(hold));
  }
  const saleBefore = before?.afterSale ?? 'NONE';
  if (saleBefore !== after.afterSale) put('AFTER_SALE', null, saleBefore, after.afterSale, cause);
  const [was, is] = [versionOf(before), versionOf(after)];
  if (was !== is) put('ADDRESS', null, String(was), String(is), cause);
  if (before?.status !== after.status)
    put('STATUS', null, before?.status ?? null, after.status, causeOfStatus(before, after, cause));
  return { order: seq === after.seq ? after : { ...after, seq }, entries };
}

const versionOf = (order: Order | null): number => order?.told.address?.version ?? 1;

const sameHold = (a: Hold | undefined, b: Hold): boolean =>
  a !== undefined &&
  a.state === b.state &&
  a.reason === b.reason &&
  a.source === b.source &&
  a.by === b.by &&
  a.at === b.at;

const causeOfHold = (hold: Hold): Cause => ({
  because: hold.reason,
  source: hold.source,
  by: hold.by,
  at: new Date(hold.at),
});

/** Between PAID and READY_TO_SHIP it is the holds that move the order, whoever changed them. */
function causeOfStatus(before: Order | null, after: Order, cause: Cause): Cause {
  if (after.forced !== (before?.forced ?? null)) return cause;
  if (before?.status === 'PAID' && after.status === 'READY_TO_SHIP')
    return { ...cause, because: 'nothing holds it any more' };
  if (before?.status === 'READY_TO_SHIP' && after.status === 'PAID') {
    const kinds = after.holds.filter(isOpenHold).map(h => h.kind);
    return { ...cause, because: `held: ${kinds.join(', ')}` };
  }
  return cause;
}

/** What the log says an order is. */
export interface Rebuilt {
  readonly status: OrderStatus;
  readonly statusAt: Date;
  readonly holds: readonly Omit<Hold, 'about'>[];
  readonly afterSale: AfterSaleState;
}

/** Rebuilds an order's three axes from its log, as of the last entry given; null without a status. */
export function rebuild(entries: readonly LogEntry[]): Rebuilt | null {
  const holds = new Map<HoldKind, Omit<Hold, 'about'>>();
  let afterSale: AfterSaleState = 'NONE';
  let last: LogEntry | null = null;
  for (const entry of [...entries].sort((a, b) => a.seq - b.seq)) {
    if (entry.axis === 'STATUS') last = entry;
    else if (entry.axis === 'AFTER_SALE') afterSale = entry.to as AfterSaleState;
    else if (entry.axis === 'HOLD' && entry.hold) holds.set(entry.hold, holdOfEntry(entry.hold, entry));
  }
  return last && { status: last.to as OrderStatus, statusAt: last.at, holds: [...holds.values()], afterSale };
}

const holdOfEntry = (kind: HoldKind, entry: LogEntry): Omit<Hold, 'about'> => ({
  kind,
  state: entry.to as HoldState,
  reason: entry.because,
  source: entry.source,
  by: entry.by,
  at: entry.at.toISOString(),
});
