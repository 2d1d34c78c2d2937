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
export type GatePolicy = readonly GateRule[];

/** The rule for every shop and channel unless others are set. */
export const defaultGate = (fromMinor: number): GateRule => ({ shopId: '', channel: '', currency: 'CNY', fromMinor });

/** Approval from CNY 1,000.00 on. */
export const DEFAULT_GATES: GatePolicy = [defaultGate(100_000)];

type Gated = Pick<Order, 'shopId' | 'channel' | 'currency' | 'payableMinor'>;

/** Whether finance has to approve this order before it ships. */
export function needsApproval(policy: GatePolicy, order: Gated): boolean {
  const rule = ruleFor(policy, order);
  return rule !== undefined && rule.fromMinor !== null && order.payableMinor >= rule.fromMinor;
}

function ruleFor(policy: GatePolicy, order: Gated): GateRule | undefined {
  let best: GateRule | undefined;
  for (const rule of policy) {
    if (rule.currency !== order.currency) continue;
    if (rule.shopId && rule.shopId !== order.shopId) continue;
    if (rule.channel && rule.channel !== order.channel) continue;
    // At the same weight the later rule counts: what staff set comes after the default.
    if (!best || weight(rule) >= weight(best)) best = rule;
  }
  return best;
}

const weight = (rule: GateRule): number => (rule.shopId ? 2 : 0) + (rule.channel ? 1 : 0);
