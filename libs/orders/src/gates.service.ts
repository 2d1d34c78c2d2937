import { Inject, Injectable } from '@nestjs/common';
import { HubError, type Channel, type ProposalState, type ProposalVerdict, type Viewer } from '#contracts';
import {
  Clock,
  CONFIG,
  Database,
  needsSecondPerson,
  page,
  pageSize,
  Proposals,
  type Config,
  type Connection,
  type PageArgs,
  type ProposalView,
} from '#platform';
import { defaultGate, type GateRule } from './domain/gate.js';
import { GateProposals } from './gate-proposals.service.js';
import { GatesStore } from './store/gates.store.js';

/** A rule as it comes from the graph. */
export interface GateInput {
  readonly shopId?: string | null;
  readonly channel?: Channel | null;
  readonly currency: string;
  readonly fromMinor?: number | null;
}

/** A person's word on a proposal. */
export interface GateDecision {
  readonly id: string;
  readonly verdict: ProposalVerdict;
  readonly reason: string;
}

/** The finance gate's rules: staff only. */
@Injectable()
export class GatesService {
  constructor(
    private readonly db: Database,
    private readonly store: GatesStore,
    private readonly clock: Clock,
    private readonly proposals: Proposals,
    private readonly changes: GateProposals,
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

  async save(viewer: Viewer, input: GateInput): Promise<GateRule> {
    if (viewer.shops !== 'ALL' || viewer.kind === 'PARTNER') throw new HubError('FORBIDDEN', 'Only staff may do this.');
    if (this.config.fourEyes === 'critical')
      throw new HubError('FORBIDDEN', needsSecondPerson('proposeFinanceGate').message);
    const rule = ruleOf(input);
    if ((rule.fromMinor ?? 0) < 0) throw new HubError('BAD_INPUT', 'fromMinor must not be negative');
    await this.db.write(tx => this.store.save(tx, { ...rule, setBy: viewer.name, setAt: this.clock.now() }));
    return rule;
  }

  /** Notes a rule for another person to approve. */
  propose(viewer: Viewer, input: GateInput, reason: string): Promise<ProposalView> {
    return this.proposals.propose(viewer, this.changes, ruleOf(input), reason);
  }

  decide(viewer: Viewer, decision: GateDecision): Promise<ProposalView> {
    return this.proposals.decide(viewer, [this.changes], decision);
  }

  /** Proposals belong to the house: a viewer of some shops sees none. */
  async proposed(viewer: Viewer, state: ProposalState | null, args: PageArgs): Promise<Connection<ProposalView>> {
    if (viewer.shops !== 'ALL') return page<ProposalView>([], pageSize(args.first), row => [row.id]);
    return this.proposals.list(state, args);
  }
}

const ruleOf = ({ shopId, channel, currency, fromMinor }: GateInput): GateRule => ({
  ...{ shopId: shopId ?? '', channel: channel ?? '', currency, fromMinor: fromMinor ?? null },
});
