import type { HubLink } from '../hub-link.js';
import { makeParcel } from '../world/life.js';
import type { Platform } from '../world/order.js';
import type { Random } from '../world/random.js';
import type { World } from '../world/world.js';
import { HubGraph, type ReadyOrder } from './hub-graph.js';

interface Habits {
  readonly shipAfterMs: number;
  readonly leavePercent: number;
}

const LOOK_EVERY_MS = 1_500;
const ANSWER_WITHIN_MS = 10_000;
const MOST_PAGES = 20;
const AT_ONCE = 4;
/** Parcels that were left lying are packed after all when somebody finds them. */
const FOUND_AFTER_MS = 600_000;
/** The seller's backend tells the platform a moment after the parcel left. */
const TELL_PLATFORM_MS = 2_000;
const PLATFORM_OF: Readonly<Record<string, Platform>> = { TAOBAO: 'taobao', DOUYIN: 'douyin', PINDUODUO: 'pinduoduo' };

/** A small warehouse: sees what the hub cleared, packs it after a while, hands in the outbound voucher. */
export class Warehouse {
  private readonly graph: HubGraph;
  private readonly packAt = new Map<string, number>();
  private readonly abort = new AbortController();
  private readonly telling = new Set<NodeJS.Timeout>();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly world: World,
    private readonly hub: HubLink,
    private readonly random: Random,
    private readonly habits: Habits,
  ) {
    this.graph = new HubGraph(hub);
  }

  start(): void {
    this.running = this.work();
  }

  async stop(): Promise<void> {
    this.abort.abort();
    for (const timer of this.telling) clearTimeout(timer);
    await this.running;
  }

  private async work(): Promise<void> {
    while (!this.abort.signal.aborted) {
      if (this.hub.url !== '' && this.hub.staffToken !== '') await this.round().catch(() => undefined);
      await this.rest();
    }
  }

  /** One look at the list; a hub that is away or refuses is asked again at the next look. */
  private async round(): Promise<void> {
    const ready = await this.graph.ready(MOST_PAGES, this.patience());
    const waiting = new Set(ready.map(order => order.id));
    for (const id of this.packAt.keys()) if (!waiting.has(id)) this.packAt.delete(id);
    const now = Date.now();
    const due = ready.filter(order => this.packTime(order, now) <= now);
    for (let i = 0; i < due.length && !this.abort.signal.aborted; i += AT_ONCE) {
      await Promise.all(due.slice(i, i + AT_ONCE).map(order => this.ship(order)));
    }
  }

  private packTime(order: ReadyOrder, now: number): number {
    const known = this.packAt.get(order.id);
    if (known !== undefined) return known;
    const wait = this.random.chance(this.habits.leavePercent) ? FOUND_AFTER_MS : this.habits.shipAfterMs;
    this.packAt.set(order.id, now + wait);
    return now + wait;
  }

  private async ship(order: ReadyOrder): Promise<void> {
    const parcel = makeParcel(this.random.fork(order.externalId));
    const shipped = await this.graph.ship(
      { orderId: order.id, voucher: `OUT-${order.id}`, ...parcel },
      this.patience(),
    );
    const platform = PLATFORM_OF[order.channel];
    if (!shipped || !platform) return;
    const timer = setTimeout(() => {
      this.telling.delete(timer);
      this.world.take(platform, order.externalId, 'SHIPPED', { parcel });
    }, TELL_PLATFORM_MS);
    this.telling.add(timer);
  }

  private patience(): AbortSignal {
    return AbortSignal.any([this.abort.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]);
  }

  private async rest(): Promise<void> {
    await new Promise<void>(done => {
      const { signal } = this.abort;
      const wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        done();
      };
      const timer = setTimeout(wake, LOOK_EVERY_MS);
      signal.addEventListener('abort', wake);
      if (signal.aborted) wake();
    });
  }
}
