import type { CanonicalOrder, FactSource, OrderStatus } from '#contracts';
import type { SourceView, Told } from './order.js';
import { addressAfter } from './address.js';
import { furthest, isUndone, rankOf, reportedAs } from './status-machine.js';

/** Whose word on the content counts first. Times of two sources are never compared: the place in this list decides. */
const SOURCES = ['CHANNEL', 'STAFF', 'IMPORT', 'WAREHOUSE', 'CARRIER', 'HUB'] as const satisfies readonly FactSource[];

const NOTHING: Told = { views: {}, afterSale: 'NONE', refundedMinor: 0, platformHolds: [], shippedAt: null };

/** What is known after hearing one more report, and whether the report is now what the order's content follows. */
export interface Hearing {
  readonly told: Told;
  readonly news: boolean;
  readonly content: boolean;
}

/**
 * Hears a report. Only the best of each source's two views is kept (version, then status, then digest), which makes the
 * result the same whatever the order and the number of repeats.
 */
export function hear(told: Told | null, fact: CanonicalOrder): Hearing {
  const known = told ?? NOTHING;
  const slot = fact.version === null ? `${fact.source}?` : fact.source;
  const view: SourceView = { status: reportedAs(fact.status), version: fact.version, digest: fact.digest };
  const before = known.views[slot];
  if (before && compareViews(view, before) <= 0) return { told: known, news: false, content: false };

  const views = { ...known.views, [slot]: view };
  if (slotOfContent(views) !== slot) return { told: { ...known, views }, news: true, content: false };
  const { afterSale, refundedMinor, platformHolds, shippedAt } = fact;
  return {
    told: {
      ...{ views, afterSale, refundedMinor, platformHolds: [...platformHolds].sort(), shippedAt },
      ...addressAfter(known, fact.addressHash),
    },
    news: true,
    content: true,
  };
}

/** The status that all sources together report. */
export function toldStatus({ views }: Told): OrderStatus {
  const [only, ...more] = Object.values(views);
  // Nearly every order is told of by one source in one way.
  if (only && more.length === 0) return only.status;
  let status: OrderStatus | null = null;
  for (const source of SOURCES) {
    const said = saidBy(views, source);
    if (said) status = status === null ? said : joined(status, said);
  }
  return status ?? 'PENDING_PAYMENT';
}

/** Larger: `a` is the newer word of the two of one view. */
function compareViews(a: SourceView, b: SourceView): number {
  const byVersion = (a.version ?? 0) - (b.version ?? 0);
  if (byVersion !== 0) return byVersion;
  const byRank = rankOf(a.status) - rankOf(b.status);
  if (byRank !== 0) return byRank;
  return a.digest === b.digest ? 0 : a.digest > b.digest ? 1 : -1;
}

function saidBy(views: Told['views'], source: FactSource): OrderStatus | null {
  const versioned = views[source]?.status;
  const forward = views[`${source}?`]?.status;
  if (versioned && forward) return furthest(versioned, forward);
  return versioned ?? forward ?? null;
}

/** A lesser source may report that the order went on, but neither undoes it nor brings it back. */
function joined(first: OrderStatus, lesser: OrderStatus): OrderStatus {
  return isUndone(first) || isUndone(lesser) ? first : furthest(first, lesser);
}

function slotOfContent(views: Told['views']): string | undefined {
  for (const source of SOURCES) {
    if (views[source]) return source;
    if (views[`${source}?`]) return `${source}?`;
  }
  return undefined;
}
