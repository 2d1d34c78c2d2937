import { createHash } from 'node:crypto';
import type { Leases } from '#platform';
import { Duty } from '../duty.js';
import { Loop } from '../loop.js';
import type { ConnectedShop } from '../shop-book.js';

type Turn = (shopId: string, duty: Duty, signal: AbortSignal) => Promise<number>;

/** One loop for each app of a platform, on duty in one copy of the service at a time. */
export class AppLoops {
  private readonly loops = new Map<string, { readonly loop: Loop; readonly duty: Duty }>();

  /** `kind` names the work in the lease; `turn` gets the shop whose keys open the app. */
  constructor(
    private readonly kind: string,
    private readonly leases: Leases,
    private readonly turn: Turn,
  ) {}

  /** A loop for each app that is there now; an app whose keys were changed is a new one. */
  follow(openers: ReadonlyMap<string, ConnectedShop>): void {
    for (const [app, known] of this.loops) {
      if (openers.has(app)) continue;
      this.loops.delete(app);
      void endOf(known);
    }
    for (const [app, shop] of openers) {
      if (this.loops.has(app)) continue;
      const duty = new Duty(this.leases, `${this.kind}:${digestOf(app)}`);
      const loop = new Loop(signal => this.turn(shop.id, duty, signal));
      this.loops.set(app, { loop, duty });
      loop.start();
    }
  }

  async stop(): Promise<void> {
    await Promise.all([...this.loops.values()].map(endOf));
  }
}

async function endOf({ loop, duty }: { readonly loop: Loop; readonly duty: Duty }): Promise<void> {
  await loop.stop();
  // A database that is away cannot be told; the term ends by itself.
  await duty.leave().catch(() => undefined);
}

/** Names of leases are short, addresses need not be. */
const digestOf = (app: string): string => createHash('sha256').update(app).digest('hex').slice(0, 24);
