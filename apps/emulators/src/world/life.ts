import { CATALOG } from './catalog.js';
import { makeDraft } from './make-order.js';
import { PLATFORMS, type Parcel, type Platform, type Step } from './order.js';
import { makeBuyer, type Buyer } from './people.js';
import type { Random } from './random.js';
import type { Change, World } from './world.js';

interface Planned {
  readonly step: Step;
  readonly afterMs: number;
}

const CARRIERS = ['SF', 'ZTO', 'YTO', 'STO', 'JD'] as const;

/**
 * Lets buyers order and their orders live. The n-th order of a platform draws from a generator of its own, so basket and
 * fate depend on the seed alone, whatever the timers do.
 */
export class Life {
  private readonly buyers: Readonly<Record<Platform, readonly Buyer[]>>;
  private readonly count: Record<Platform, number> = { taobao: 0, douyin: 0, pinduoduo: 0 };
  private readonly fates = new Map<string, Random>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private beat: NodeJS.Timeout | null = null;

  constructor(
    private readonly world: World,
    private readonly random: Random,
    private readonly habits: { readonly buyers: number; readonly riskPercent: number },
  ) {
    const crowd = (platform: Platform) =>
      Array.from({ length: habits.buyers }, (_, i) => makeBuyer(random.fork(`${platform}/buyer/${i}`), CATALOG.length));
    this.buyers = { taobao: crowd('taobao'), douyin: crowd('douyin'), pinduoduo: crowd('pinduoduo') };
    world.onChange(change => this.goOn(change));
  }

  /** Sets how many orders are made a second, over all platforms; 0 makes none. */
  setRate(perSecond: number): void {
    if (this.beat) clearInterval(this.beat);
    this.beat = perSecond > 0 ? setInterval(() => this.birth(), 1000 / perSecond) : null;
  }

  stop(): void {
    this.setRate(0);
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  /** A basket as the platform's next buyer would fill it. */
  nextDraft(platform: Platform, fate = this.fate(platform)) {
    return makeDraft(platform, this.buyers[platform], fate, this.habits.riskPercent);
  }

  /** Makes one order now and lets it live. */
  birth(platform = this.turn()): void {
    const fate = this.fate(platform);
    const order = this.world.create(this.nextDraft(platform, fate));
    this.fates.set(order.id, fate);
    this.plan(order.platform, order.id, firstSteps(fate, order.barred));
  }

  private turn(): Platform {
    const born = PLATFORMS.reduce((sum, platform) => sum + this.count[platform], 0);
    return this.random.fork(`turn/${born}`).pick(PLATFORMS);
  }

  private fate(platform: Platform): Random {
    this.count[platform] += 1;
    return this.random.fork(`${platform}/${this.count[platform]}`);
  }

  /** Whoever shipped the parcel, it is signed for and the deal ends some time later. */
  private goOn({ order, step }: Change): void {
    const fate = this.fates.get(order.id);
    if (!fate) return;
    if (step === 'SHIPPED') this.plan(order.platform, order.id, lastSteps(fate));
    if (order.endedAt) this.fates.delete(order.id);
  }

  private plan(platform: Platform, id: string, steps: readonly Planned[]): void {
    for (const { step, afterMs } of steps) {
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        const fate = this.fates.get(id);
        if (fate) this.world.take(platform, id, step, { parcel: makeParcel(fate) });
      }, afterMs);
      this.timers.add(timer);
    }
  }
}

/** A carrier and a waybill number of its form. */
export function makeParcel(random: Random): Parcel {
  const carrier = random.pick(CARRIERS);
  return { carrier, trackingNo: `${carrier}${random.digits(13)}` };
}

function firstSteps(fate: Random, barred: boolean): Planned[] {
  if (fate.chance(8)) return [{ step: 'CANCELLED', afterMs: fate.int(5_000, 20_000) }];
  const paid = fate.int(300, 6_000);
  const steps: Planned[] = [{ step: 'PAID', afterMs: paid }];
  if (barred) steps.push({ step: 'CLEARED', afterMs: paid + fate.int(5_000, 15_000) });
  if (fate.chance(6)) steps.push(...refund(fate, paid));
  if (fate.chance(5)) steps.push({ step: 'SHIPPED', afterMs: paid + fate.int(15_000, 40_000) });
  return steps;
}

function refund(fate: Random, paid: number): Planned[] {
  const asked = paid + fate.int(4_000, 20_000);
  const answered = asked + fate.int(2_500, 8_000);
  if (fate.chance(25))
    return [
      { step: 'REFUND_ASKED', afterMs: asked },
      { step: 'REFUND_WITHDRAWN', afterMs: answered },
    ];
  return [
    { step: 'REFUND_ASKED', afterMs: asked },
    { step: 'REFUND_AGREED', afterMs: answered },
    { step: 'REFUNDED', afterMs: answered + fate.int(2_500, 6_000) },
  ];
}

function lastSteps(fate: Random): Planned[] {
  const signed = fate.int(12_000, 40_000);
  return [
    { step: 'SIGNED', afterMs: signed },
    { step: 'FINISHED', afterMs: signed + fate.int(12_000, 40_000) },
  ];
}
