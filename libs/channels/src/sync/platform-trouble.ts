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
  const name = error instanceof Error ? error.name : '';
  return { kind: name === 'AbortError' || name === 'TimeoutError' ? 'STOPPED' : 'FAILED', retryAfterMs: 0 };
}
