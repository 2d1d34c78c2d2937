import type { Channel, OrderStatus } from '#contracts';

/** Colours of the board. */
export const AGE_CLASSES = ['GREEN', 'AMBER', 'RED'] as const;
export type AgeClass = (typeof AGE_CLASSES)[number];

/** How long orders may stand in one status. */
export interface AgeLimit {
  readonly status: OrderStatus;
  /** Null: every channel without a limit of its own. */
  readonly channel: Channel | null;
  readonly amberSeconds: number | null;
  readonly redSeconds: number | null;
  readonly deadlineAmberSeconds: number;
}

/** The instants at which an order changes colour; null: never. */
export interface Due {
  readonly amberAt: Date | null;
  readonly redAt: Date | null;
}

const HOUR = 3_600;
const DAY = 24 * HOUR;
const DEADLINE_NEAR = 4 * HOUR;

/**
 * Where the house must act, two hours are a stall. Where it waits for others the wait is longer by nature:
 * buyers pay within a day, carriers deliver within five, platforms close signed orders after fifteen.
 */
const RED_SECONDS: Partial<Record<OrderStatus, number>> = {
  PENDING_PAYMENT: DAY,
  PAID: 2 * HOUR,
  READY_TO_SHIP: 2 * HOUR,
  PARTIALLY_SHIPPED: 2 * HOUR,
  SHIPPED: 5 * DAY,
  SIGNED: 15 * DAY,
};

/** Statuses that need nobody any more: their orders are counted, but no row is kept for them. */
export const FINISHED: readonly OrderStatus[] = ['COMPLETED', 'CANCELLED', 'CLOSED'];
const UNSHIPPED: readonly OrderStatus[] = ['PAID', 'READY_TO_SHIP', 'PARTIALLY_SHIPPED'];

export const isFinished = (status: OrderStatus): boolean => FINISHED.includes(status);

/** The platform's ship deadline binds only while the parcels have not all left. */
export const isUnshipped = (status: OrderStatus): boolean => UNSHIPPED.includes(status);

/** Limits that hold until somebody sets others. */
export const DEFAULT_LIMITS: readonly AgeLimit[] = (Object.keys(RED_SECONDS) as OrderStatus[]).map(status => {
  const redSeconds = RED_SECONDS[status] ?? null;
  return { status, channel: null, redSeconds, amberSeconds: halfOf(redSeconds), deadlineAmberSeconds: DEADLINE_NEAR };
});

/** AMBER is half of the limit unless said. */
export function halfOf(redSeconds: number | null): number | null {
  return redSeconds === null ? null : Math.max(1, Math.floor(redSeconds / 2));
}

/** The limits in force: the most particular one of a status and channel counts. */
export class AgeLimits {
  private readonly byKey: ReadonlyMap<string, AgeLimit>;

  constructor(set: readonly AgeLimit[]) {
    this.byKey = new Map([...DEFAULT_LIMITS, ...set].map(limit => [keyOf(limit.status, limit.channel), limit]));
  }

  /** Null for finished statuses. */
  of(status: OrderStatus, channel: Channel | null): AgeLimit | null {
    return this.byKey.get(keyOf(status, channel)) ?? this.byKey.get(keyOf(status, null)) ?? null;
  }

  all(): AgeLimit[] {
    return [...this.byKey.values()];
  }
}

const keyOf = (status: OrderStatus, channel: Channel | null): string => `${status}/${channel ?? ''}`;

/** When an order that entered a status at `since` turns AMBER and RED: by standing, or by its ship deadline. */
export function dueOf(status: OrderStatus, since: Date, shipBy: Date | null, limit: AgeLimit | null): Due {
  if (!limit) return { amberAt: null, redAt: null };
  const deadline = isUnshipped(status) ? shipBy : null;
  const redAt = earlier(after(since, limit.redSeconds), deadline);
  const amberAt = earlier(after(since, limit.amberSeconds), after(deadline, -limit.deadlineAmberSeconds));
  // A deadline within the status' limit can be red before amber would begin.
  return { redAt, amberAt: redAt ? earlier(amberAt, redAt) : amberAt };
}

const after = (instant: Date | null, seconds: number | null): Date | null =>
  instant === null || seconds === null ? null : new Date(instant.getTime() + seconds * 1_000);

function earlier(one: Date | null, other: Date | null): Date | null {
  if (!one || !other) return one ?? other;
  return one <= other ? one : other;
}

/** How long before it turns RED an order under this limit can be AMBER at most, in milliseconds. */
export function amberSpanMs(limit: AgeLimit | null): number {
  if (!limit) return 0;
  const standing = (limit.redSeconds ?? 0) - (limit.amberSeconds ?? 0);
  return Math.max(standing, isUnshipped(limit.status) ? limit.deadlineAmberSeconds : 0) * 1_000;
}

/** Colour at an instant. */
export function ageClassAt(now: Date, due: Due): AgeClass {
  if (due.redAt && due.redAt <= now) return 'RED';
  return due.amberAt && due.amberAt <= now ? 'AMBER' : 'GREEN';
}

/** What is wrong with a limit somebody wants to set; null when it is sound. */
export function faultOfLimit(limit: AgeLimit): string | null {
  const { status, redSeconds, amberSeconds, deadlineAmberSeconds } = limit;
  if (isFinished(status)) return `${status} orders are finished and have no age; set limits on open statuses only`;
  if (redSeconds !== null && redSeconds < 1) return 'redSeconds must be at least 1, or null for never';
  if (amberSeconds !== null && (redSeconds === null || amberSeconds < 1 || amberSeconds > redSeconds)) {
    return 'amberSeconds must be from 1 to redSeconds';
  }
  return deadlineAmberSeconds < 0 ? 'deadlineAmberSeconds must not be negative' : null;
}
