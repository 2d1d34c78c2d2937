import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HubError, type Channel, type OrderStatus, type Problem, type Viewer } from '#contracts';
import { Database, Jobs, Log, need, type Lease } from '#platform';
import { faultOfLimit, halfOf, type AgeLimit, type AgeLimits } from './domain/age.js';
import { orderUnder } from './domain/open-order.js';
import { AgeLimitsStore } from './store/age-limits.store.js';
import { OpenOrdersStore } from './store/open-orders.store.js';

/** A limit somebody wants to set; what is left out follows from the rest. */
export interface AgeLimitInput {
  readonly status: OrderStatus;
  readonly channel?: Channel | null;
  readonly redSeconds?: number | null;
  readonly amberSeconds?: number | null;
  readonly deadlineAmberSeconds?: number | null;
}

/** A limit as the graph's union knows it. */
export type LimitSet = AgeLimit & { readonly kind: 'AgeLimit' };

const JOB = 're-age-orders';
const EVERY_MS = 60_000;
const CHUNK = 500;

/** Limits of age: kept, shown, and applied to the open orders when they change. */
@Injectable()
export class AgeLimitsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
    private readonly log: Log,
    private readonly limits: AgeLimitsStore,
    private readonly orders: OpenOrdersStore,
  ) {}

  onModuleInit(): void {
    this.jobs.every(JOB, EVERY_MS, lease => this.reAge(lease));
  }

  async inForce(): Promise<AgeLimit[]> {
    const limits = await this.db.read(tx => this.limits.inForce(tx));
    return limits.all();
  }

  async set(viewer: Viewer, input: AgeLimitInput): Promise<LimitSet | Problem> {
    need(viewer, 'analytics:write');
    if (viewer.shops !== 'ALL') throw new HubError('FORBIDDEN', 'Limits hold for every shop; only staff sets them.');
    const outcome = await this.db.write(async tx => {
      const limit = completed(input, await this.limits.inForce(tx));
      const fault = faultOfLimit(limit);
      if (fault) return refused(fault);
      await this.limits.put(tx, limit);
      await this.limits.startPass(tx);
      return { ...limit, kind: 'AgeLimit' as const };
    });
    if (outcome.kind === 'AgeLimit') this.reAgeSoon(viewer, input.status);
    return outcome;
  }

  /** At once if nobody is at it; else, or after a crash, the job finds the walk where it stands. */
  private reAgeSoon(viewer: Viewer, status: OrderStatus): void {
    this.log.info({ by: viewer.name, status }, 'age limit set');
    this.jobs
      .run(JOB, true)
      .catch((error: unknown) => this.log.warn({ error: String(error) }, 'open orders follow the new limit later'));
  }

  private async reAge(lease: Lease): Promise<void> {
    while (await this.reAgeChunk(lease)) await new Promise(resolve => setImmediate(resolve));
  }

  /** True when there is more to do. */
  private reAgeChunk(lease: Lease): Promise<boolean> {
    return this.db.write(async tx => {
      await lease.guard(tx);
      const at = await this.limits.passAt(tx);
      if (at === null) return false;
      const ids = await this.orders.idsAfter(tx, at, CHUNK);
      const last = ids.at(-1);
      if (last === undefined) {
        await this.limits.endPass(tx);
        return false;
      }
      const limits = await this.limits.inForce(tx);
      const orders = await this.orders.locked(tx, ids);
      await this.orders.reAge(
        tx,
        [...orders.values()].map(order => orderUnder(order, limits)),
      );
      await this.limits.movePass(tx, last);
      return true;
    });
  }
}

function completed(input: AgeLimitInput, limits: AgeLimits): AgeLimit {
  const { status, channel = null, redSeconds = null } = input;
  const before = limits.of(status, channel);
  const amberSeconds = input.amberSeconds ?? halfOf(redSeconds);
  return {
    status,
    channel,
    redSeconds,
    amberSeconds,
    deadlineAmberSeconds: input.deadlineAmberSeconds ?? before?.deadlineAmberSeconds ?? 0,
  };
}

const refused = (message: string): Problem => ({ kind: 'AgeLimitRefused', code: 'AGE_LIMIT_REFUSED', message });
