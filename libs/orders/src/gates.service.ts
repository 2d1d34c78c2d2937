import { Inject, Injectable } from '@nestjs/common';
import { HubError, type Channel, type Viewer } from '#contracts';
import { Clock, CONFIG, Database, type Config } from '#platform';
import { defaultGate, type GateRule } from './domain/gate.js';
import { GatesStore } from './store/gates.store.js';

/** A rule as it comes from the graph. */
export interface GateInput {
  readonly shopId?: string | null;
  readonly channel?: Channel | null;
  readonly currency: string;
  readonly fromMinor?: number | null;
}

/** The finance gate's rules: staff only. */
@Injectable()
export class GatesService {
  constructor(
    private readonly db: Database,
    private readonly store: GatesStore,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Every rule in force; the setting's default is shown unless a rule of the same width replaced it. */
  async all(viewer: Viewer): Promise<readonly GateRule[]> {
    if (viewer.shops !== 'ALL') return [];
    const set = await this.db.read(tx => this.store.all(tx));
    const fallback = defaultGate(this.config.financeGateMinor);
    return set.some(rule => !rule.shopId && !rule.channel && rule.currency === fallback.currency)
      ? set
      : [fallback, ...set];
  }

  async save(viewer: Viewer, { shopId, channel, currency, fromMinor }: GateInput): Promise<GateRule> {
    if (viewer.shops !== 'ALL' || viewer.kind === 'PARTNER') throw new HubError('FORBIDDEN', 'Only staff may do this.');
    if ((fromMinor ?? 0) < 0) throw new HubError('BAD_INPUT', 'fromMinor must not be negative');
    const rule = { shopId: shopId ?? '', channel: channel ?? '', currency, fromMinor: fromMinor ?? null };
    await this.db.write(tx => this.store.save(tx, { ...rule, setBy: viewer.name, setAt: this.clock.now() }));
    return rule;
  }
}
