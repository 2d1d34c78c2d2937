/** An endpoint that has something to be sent. */
export interface ReadyEndpoint {
  readonly id: string;
  readonly owner: string;
  /** Its last attempt failed. */
  readonly isFailing: boolean;
}

/** How much may be under way. */
export interface ShareLimits {
  readonly inAll: number;
  readonly perEndpoint: number;
}

/**
 * How many deliveries each endpoint may be sent now, dealt out one at a time in turn. One that fails gets one at a time, all that
 * fail together half of the whole, and one owner a quarter: whoever hangs takes nothing from those who answer.
 */
export function sharesOf(
  ready: readonly ReadyEndpoint[],
  flying: readonly ReadyEndpoint[],
  limits: ShareLimits,
): ReadonlyMap<string, number> {
  const taken = new Counts(flying);
  const shares = new Map<string, number>();
  const perOwner = Math.max(1, Math.floor(limits.inAll / 4));
  const forFailing = Math.max(1, Math.floor(limits.inAll / 2));
  const mayTake = ({ id, owner, isFailing }: ReadyEndpoint): boolean =>
    taken.of('all') < limits.inAll &&
    taken.of(`owner ${owner}`) < perOwner &&
    taken.of(`endpoint ${id}`) < (isFailing ? 1 : limits.perEndpoint) &&
    (!isFailing || taken.of('failing') < forFailing);
  for (let left = ready.filter(mayTake); left.length > 0; left = left.filter(mayTake)) {
    for (const endpoint of left) {
      if (!mayTake(endpoint)) continue;
      taken.add(endpoint);
      shares.set(endpoint.id, (shares.get(endpoint.id) ?? 0) + 1);
    }
  }
  return shares;
}

class Counts {
  private readonly counts = new Map<string, number>();

  constructor(flying: readonly ReadyEndpoint[]) {
    for (const one of flying) this.add(one);
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  add({ id, owner, isFailing }: ReadyEndpoint): void {
    for (const name of ['all', `owner ${owner}`, `endpoint ${id}`, ...(isFailing ? ['failing'] : [])])
      this.counts.set(name, this.of(name) + 1);
  }
}
