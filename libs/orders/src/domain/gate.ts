import type { Homes } from '#contracts';
import { DEFAULT_HOMES } from './border.js';
import type { Order } from './order.js';

/** When an order waits for finance. Of the rules that fit, one of the shop counts before one of the channel, then the rest. */
export interface GateRule {
  /** Empty: every shop. */
  readonly shopId: string;
  /** Empty: every channel. */
  readonly channel: string;
  readonly currency: string;
  /** Payable amount from which approval is needed; null: never. */
  readonly fromMinor: number | null;
}

/** What an order has to pass before it is released: whose approval, and which borders are checked. */
export interface GatePolicy {
  readonly rules: readonly GateRule[];
  readonly homes: Homes;
}

/** The rule for every shop and channel unless others are set. */
export const defaultGate = (fromMinor: number): GateRule => ({ shopId: '', channel: '', currency: 'CNY', fromMinor });

/** Approval from CNY 1,000.00 on, every shop in China. */
export const DEFAULT_GATES: GatePolicy = { rules: [defaultGate(100_000)], homes: DEFAULT_HOMES };

type Gated = Pick<Order, 'shopId' | 'channel' | 'currency' | 'payableMinor'>;

/** Whether finance has to approve this order before it ships. */
export function needsApproval({ rules }: Pick<GatePolicy, 'rules'>, order: Gated): boolean {
  const rule = ruleFor(rules, order);
  return rule !== undefined && rule.fromMinor !== null && order.payableMinor >= rule.fromMinor;
}

function ruleFor(rules: readonly GateRule[], order: Gated): GateRule | undefined {
  let best: GateRule | undefined;
  for (const rule of rules) {
    if (rule.currency !== order.currency) continue;
    if (rule.shopId && rule.shopId !== order.shopId) continue;
    if (rule.channel && rule.channel !== order.channel) continue;
    // At the same weight the later rule counts: what staff set comes after the default.
    if (!best || weight(rule) >= weight(best)) best = rule;
  }
  return best;
}

const weight = (rule: GateRule): number => (rule.shopId ? 2 : 0) + (rule.channel ? 1 : 0);
