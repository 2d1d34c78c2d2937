import type { Viewer } from '#contracts';
import type { GraphContext } from '#platform';

/** How much a caller may ask; null: as much as it likes. */
export interface CallerLimits {
  /** Operations a minute, subscriptions counted when they begin. */
  readonly requestsPerMinute: number | null;
  /** Cost a minute, in the unit of `@cost`. */
  readonly costPerMinute: number | null;
  /** Only operations that were registered before. */
  readonly registeredOnly: boolean;
}

/** What a credential stands for at the door: who asks, by which key, and how much of it. */
export interface Caller {
  readonly viewer: Viewer;
  /** Id of the API key; null for staff. */
  readonly keyId: string | null;
  readonly limits: CallerLimits;
}

/** What an operation at the gateway knows of its caller. */
export interface GatewayContext extends GraphContext {
  readonly caller: Caller;
}

export const UNLIMITED: CallerLimits = { requestsPerMinute: null, costPerMinute: null, registeredOnly: false };
