import { Inject, Injectable } from '@nestjs/common';
import { systemViewer, type Channel } from '#contracts';
import {
  CONFIG,
  Database,
  invalidProposal,
  MOST_SAMPLES,
  Refused,
  type Config,
  type Impact,
  type ProposalKind,
  type Signed,
  type Tx,
} from '#platform';
import { defaultGate, needsApproval, type GateRule } from './domain/gate.js';
import { GatesStore } from './store/gates.store.js';
import { ListStore } from './store/list.store.js';

const MOST_ORDERS = 2_000;
const LONGEST_NAMES = 100;
const HUB = systemViewer('orders');

/** Rules of the finance gate, set by two people. */
@Injectable()
export class GateProposals implements ProposalKind<GateRule> {
  readonly name = 'FINANCE_GATE';
  readonly scope = 'orders:write';

  constructor(
    private readonly db: Database,
    private readonly gates: GatesStore,
    private readonly lists: ListStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  read(change: GateRule): GateRule {
    return change;
  }

  subjectOf({ shopId, channel, currency }: GateRule): string {
    return `${shopId || 'every shop'}, ${channel || 'every channel'}, ${currency}`;
  }

  async check(_: Tx, { fromMinor }: GateRule): Promise<void> {
    if ((fromMinor ?? 0) < 0) throw new Refused(invalidProposal(['fromMinor must not be negative']));
  }

  /** A gate has no versions: the instant it was set at tells one from the next. */
  async revision(tx: Tx, change: GateRule): Promise<number> {
    return (await this.gates.all(tx)).find(gate => isSame(gate, change))?.setAt.getTime() ?? 0;
  }

  /** Which of the orders that are not shipped would need approval, or need none any more. */
  async impact(change: GateRule): Promise<Impact> {
    const [orders, set] = await this.db.read(async tx => [await this.unshipped(tx, change), await this.gates.all(tx)]);
    const before = [defaultGate(this.config.financeGateMinor), ...set];
    const after = [...before.filter(gate => !isSame(gate, change)), change];
    const looked = orders.slice(0, MOST_ORDERS);
    const needs = (rules: readonly GateRule[]) => looked.map(order => needsApproval({ rules }, order));
    const [was, is] = [needs(before), needs(after)];
    const more = looked.filter((_, n) => is[n] === true && was[n] === false);
    const less = looked.filter((_, n) => is[n] === false && was[n] === true);
    return {
      looked: looked.length,
      complete: orders.length <= MOST_ORDERS,
      affected: more.length + less.length,
      counts: [
        { name: 'NEEDS_APPROVAL', count: more.length },
        { name: 'NEEDS_NONE', count: less.length },
      ],
      orderIds: [...more, ...less].slice(0, MOST_SAMPLES).map(order => order.id),
    };
  }

  async apply(tx: Tx, change: GateRule, { maker, approver, at }: Signed): Promise<void> {
    await this.gates.save(tx, { ...change, setBy: `${maker}, ${approver}`.slice(0, LONGEST_NAMES), setAt: at });
  }

  private unshipped(tx: Tx, { shopId, channel }: GateRule) {
    const query = {
      ...{ shopId: shopId || null, channel: (channel || null) as Channel | null, heldBy: null },
      ...{ statuses: ['PAID', 'READY_TO_SHIP'] as const, createdFrom: null, createdTo: null },
    };
    return this.lists.list(tx, HUB, query, null, MOST_ORDERS + 1);
  }
}

const isSame = (a: GateRule, b: GateRule): boolean =>
  a.shopId === b.shopId && a.channel === b.channel && a.currency === b.currency;
