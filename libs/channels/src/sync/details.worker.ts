import { Clock, Database, Leases, Log, type Worker } from '#platform';
import { Injectable } from '@nestjs/common';
import { nameOf } from '../intake/reading.js';
import { Wake } from '../intake/wake.js';
import { Duty } from '../duty.js';
import { Loop } from '../loop.js';
import { DetailWantStore } from '../store/detail-want.store.js';
import { DetailsService } from './details.service.js';

const NET_MS = 1_000;
const LONGEST_REST_MS = 60_000;
const AFTER_FAILURE_MS = 2_000;

/**
 * One loop for each shop with details to be read, so that a slow or limited shop holds up nobody else. A shop is read by one
 * copy of the service: the bucket that keeps to its platform's limit is in memory.
 */
@Injectable()
export class DetailsWorker implements Worker {
  private readonly loops = new Map<string, { readonly loop: Loop; readonly duty: Duty }>();
  private readonly net = new Loop(() => this.lookAround());
  private stopping = false;

  constructor(
    private readonly db: Database,
    private readonly wants: DetailWantStore,
    private readonly details: DetailsService,
    private readonly wake: Wake,
    private readonly leases: Leases,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  start(): void {
    this.wake.toRead(shopId => this.rouse(shopId));
    this.net.start();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const loops = [...this.loops.values()];
    await Promise.all([this.net.stop(), ...loops.map(({ loop }) => loop.stop())]);
    // A database that is away cannot be told; the terms end by themselves.
    await Promise.all(loops.map(({ duty }) => duty.leave().catch(() => undefined)));
  }

  private rouse(shopId: string): void {
    if (this.stopping) return;
    const known = this.loops.get(shopId);
    if (known) return known.loop.wake();
    const duty = new Duty(this.leases, `details:${shopId}`);
    const loop = new Loop(signal => this.turn(shopId, duty, signal));
    this.loops.set(shopId, { loop, duty });
    loop.start();
  }

  /** Finds shops whose details another copy, or an earlier life of this process, left to be read. */
  private async lookAround(): Promise<number> {
    try {
      const due = await this.db.read(tx => this.wants.shopsDue(tx, this.clock.now()));
      for (const shopId of due) this.rouse(shopId);
    } catch (error) {
      this.log.warn({ error: nameOf(error) }, 'wanted details could not be listed');
    }
    return NET_MS;
  }

  private async turn(shopId: string, duty: Duty, signal: AbortSignal): Promise<number> {
    try {
      if (!(await duty.isOurs())) return NET_MS;
      if ((await this.details.readNext(shopId, signal)) > 0) return 0;
      const next = await this.db.read(tx => this.wants.nextDue(tx, shopId));
      if (!next) return LONGEST_REST_MS;
      return Math.min(LONGEST_REST_MS, Math.max(1, next.getTime() - this.clock.now().getTime()));
    } catch (error) {
      this.log.warn({ shopId, error: nameOf(error) }, 'details of the shop wait for the database');
      return AFTER_FAILURE_MS;
    }
  }
}
