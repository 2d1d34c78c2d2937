import { ChannelCallError, type CallProblem } from '../adapters/channel-call-error.js';

/** What stood in the way of a call to a platform. */
export interface Trouble {
  /** STOPPED: it took too long, or the process stops. FAILED: the adapter itself. */
  readonly kind: CallProblem | 'STOPPED' | 'FAILED';
  /** What the platform asked to wait; 0 when it did not say. */
  readonly retryAfterMs: number;
}

/** Sorts what a call threw; the platform's words stay out of logs, since they may quote what was sent. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof ChannelCallError) return { kind: error.problem, retryAfterMs: error.retryAfterMs ?? 0 };
  // By name, not by class: an abort may come from another realm than ours.
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  return { kind: name === 'AbortError' || name === 'TimeoutError' ? 'STOPPED' : 'FAILED', retryAfterMs: 0 };
}

/** Whether the same call may well get through a moment later. */
export const isPassing = ({ kind }: Trouble): boolean =>
  kind === 'LIMITED' || kind === 'UNAVAILABLE' || kind === 'STOPPED';
