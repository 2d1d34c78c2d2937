/** Why an attempt came to nothing. */
export const WEBHOOK_FAULTS = [
  'TIMEOUT',
  'CONNECTION',
  'ADDRESS_REFUSED',
  'STATUS',
  'GONE',
  'GRAPH_AWAY',
  'NOT_ALLOWED',
] as const;
export type WebhookFault = (typeof WEBHOOK_FAULTS)[number];

export const DELIVERY_STATES = ['PENDING', 'DELIVERED', 'FAILED', 'WITHDRAWN'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What came of one attempt. */
export type Outcome =
  | {
      readonly kind: 'ANSWERED';
      readonly status: number;
      readonly retryAfterMs: number | null;
      readonly answer: string;
    }
  | { readonly kind: 'UNREACHED'; readonly fault: 'TIMEOUT' | 'CONNECTION' | 'ADDRESS_REFUSED' }
  /** The payload could not be made now: nothing that the receiver could help. */
  | { readonly kind: 'POSTPONED' }
  /** The owner of the endpoint may no longer be told. */
  | { readonly kind: 'BARRED' };

/** How patient the sender is with an endpoint. */
export interface Patience {
  readonly disableFailures: number;
  readonly disableMs: number;
}

/** What is decided about a delivery. */
export interface Verdict {
  readonly state: DeliveryState;
  readonly fault: WebhookFault | null;
  /** When it is tried again; null: never. */
  readonly nextAt: Date | null;
  /** What it says of the endpoint. */
  readonly endpoint: 'GOOD' | 'BAD' | 'GONE' | 'NOTHING';
  /** The endpoint asked for a rest until then. */
  readonly restUntil: Date | null;
}

const LONGEST_PAUSE_MS = 6 * 3_600_000;
const SHORTEST_PAUSE_MS = 1_000;

/** Exponential with full jitter: those that failed together do not come back together. `random` is from 0 to 1. */
export function pauseMs(attempts: number, firstPauseMs: number, random: number): number {
  const most = Math.min(LONGEST_PAUSE_MS, firstPauseMs * 2 ** Math.min(attempts - 1, 40));
  return Math.max(SHORTEST_PAUSE_MS, Math.floor(random * most));
}

/** What becomes of a delivery after an attempt; `attempts` counts that one. */
export function verdictOn(
  outcome: Outcome,
  delivery: { readonly attempts: number; readonly retryUntil: Date },
  at: { readonly now: Date; readonly random: number; readonly firstPauseMs: number },
): Verdict {
  const nothing = { nextAt: null, restUntil: null, fault: null };
  if (outcome.kind === 'BARRED') return { ...nothing, state: 'WITHDRAWN', fault: 'NOT_ALLOWED', endpoint: 'NOTHING' };
  if (outcome.kind === 'ANSWERED' && outcome.status >= 200 && outcome.status < 300)
    return { ...nothing, state: 'DELIVERED', endpoint: 'GOOD' };
  if (outcome.kind === 'ANSWERED' && outcome.status === 410)
    return { ...nothing, state: 'FAILED', fault: 'GONE', endpoint: 'GONE' };
  const asked = outcome.kind === 'ANSWERED' ? Math.min(outcome.retryAfterMs ?? 0, LONGEST_PAUSE_MS) : 0;
  const drawn = pauseMs(delivery.attempts, at.firstPauseMs, at.random);
  const nextAt = new Date(at.now.getTime() + Math.max(asked, drawn));
  const isOver = nextAt > delivery.retryUntil;
  return {
    state: isOver ? 'FAILED' : 'PENDING',
    fault: faultOf(outcome),
    nextAt: isOver ? null : nextAt,
    endpoint: outcome.kind === 'POSTPONED' ? 'NOTHING' : 'BAD',
    restUntil: asked > 0 ? new Date(at.now.getTime() + asked) : null,
  };
}

/** Whether an endpoint has failed for so long and so often that it is left alone. */
export const isHopeless = (
  { failures, failingSince }: { readonly failures: number; readonly failingSince: Date | null },
  { disableFailures, disableMs }: Patience,
  now: Date,
): boolean =>
  failures >= disableFailures && failingSince !== null && now.getTime() - failingSince.getTime() >= disableMs;

/** What Retry-After says, in seconds or as a date; null for neither. */
export function retryAfterMs(text: string | undefined, now: Date): number | null {
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text) * 1_000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}

function faultOf(outcome: Outcome): WebhookFault {
  if (outcome.kind === 'UNREACHED') return outcome.fault;
  return outcome.kind === 'POSTPONED' ? 'GRAPH_AWAY' : 'STATUS';
}
