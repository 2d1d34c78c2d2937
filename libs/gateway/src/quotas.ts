import { HubError } from '#contracts';
import type { BucketState, TokenBuckets } from '#platform';
import type { Caller } from './caller.js';

/** How much of one kind a caller may use, and has left. */
export interface QuotaState {
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until all of it is there again. */
  readonly resetSeconds: number;
}

/** What a caller with quotas has left after an operation. */
export interface Quota {
  readonly requests?: QuotaState;
  readonly cost?: QuotaState & { readonly charged: number };
}

type Counted = { readonly quota: Quota | null };
/** Refused, and what the caller has left all the same. */
type Refused = { readonly errors: readonly HubError[]; readonly quota: Quota | null };

/** Counts what callers ask against what their keys allow. */
export class Quotas {
  constructor(private readonly buckets: TokenBuckets) {}

  async countRequest(caller: Caller): Promise<Counted | Refused> {
    const { requestsPerMinute: limit } = caller.limits;
    if (limit === null) return { quota: null };
    const state = await this.buckets.take(`requests:${nameOf(caller)}`, limit, 1);
    const quota = { requests: quotaOf(state, limit) };
    return state.taken ? { quota } : { quota, errors: [tooMany('requests', limit, state, quota)] };
  }

  async countCost(caller: Caller, cost: number, quota: Quota | null): Promise<Counted | Refused> {
    const { costPerMinute: limit } = caller.limits;
    if (limit === null) return { quota };
    const state = await this.buckets.take(`cost:${nameOf(caller)}`, limit, cost);
    const all = { ...quota, cost: { ...quotaOf(state, limit), charged: state.taken ? cost : 0 } };
    if (state.taken) return { quota: all };
    return { quota: all, errors: [cost > limit ? tooDear(cost, limit) : tooMany('cost', limit, state, all)] };
  }
}

const nameOf = ({ keyId, viewer }: Caller): string => (keyId === null ? `viewer:${viewer.name}` : `key:${keyId}`);
const secondsOf = (ms: number): number => Math.ceil(ms / 1_000);
const quotaOf = ({ remaining, fullAfterMs }: BucketState, limit: number): QuotaState => ({
  limit,
  remaining,
  resetSeconds: secondsOf(fullAfterMs),
});

function tooMany(what: keyof Quota, limit: number, { retryAfterMs }: BucketState, quota: Quota): HubError {
  const seconds = Math.max(1, secondsOf(retryAfterMs));
  const spent = what === 'requests' ? `${limit} requests` : `a cost of ${limit}`;
  const message = `This key allows ${spent} a minute, and they are used up: ask again in ${seconds} s.`;
  return new HubError('RATE_LIMITED', message, { retryAfterMs: seconds * 1_000, quota });
}

const tooDear = (cost: number, limit: number): HubError =>
  new HubError(
    'COST_EXCEEDED',
    `The operation costs up to ${cost}, more than the ${limit} a minute that this key allows: ask for smaller pages or fewer fields.`,
    { cost, allowed: limit },
  );
