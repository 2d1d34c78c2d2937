import { exponentOf, type Money } from '#contracts';

/** What a buyer is given. */
export const COMPENSATION_KINDS = ['COUPON', 'REFUND', 'OTHER'] as const;
export type CompensationKind = (typeof COMPENSATION_KINDS)[number];

/** PROPOSED: somebody has to agree. GRANTED: the buyer is owed it. NOTIFIED: and was told. REVOKED: taken back, for good. */
export const COMPENSATION_STATES = ['PROPOSED', 'GRANTED', 'NOTIFIED', 'REVOKED'] as const;
export type CompensationState = (typeof COMPENSATION_STATES)[number];

/** What a buyer is given for an incident: one thing, once. */
export interface Compensation {
  readonly id: string;
  readonly shopId: string;
  readonly incidentId: string;
  readonly orderId: string;
  /** Keyed hash: one buyer of one channel; the id of the compensation once the buyer was forgotten. */
  readonly buyerHash: string;
  readonly compensationKind: CompensationKind;
  readonly amountMinor: number;
  readonly currency: string;
  readonly state: CompensationState;
  /** Why it has this state. */
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly stateAt: Date;
}

/** Whom a compensation is for: a keyed hash; null once the buyer was forgotten. */
export const compensated = ({ id, buyerHash }: Pick<Compensation, 'id' | 'buyerHash'>): string | null =>
  buyerHash === id ? null : buyerHash;

const MOVES: Readonly<Record<CompensationState, readonly CompensationState[]>> = {
  PROPOSED: ['GRANTED', 'REVOKED'],
  GRANTED: ['NOTIFIED', 'REVOKED'],
  NOTIFIED: ['REVOKED'],
  REVOKED: [],
};

/** Whether a compensation in one state may come into another. */
export const mayMove = (from: CompensationState, to: CompensationState): boolean => MOVES[from].includes(to);

/** What a move changes of the sum that buyers are owed, in minor units. */
export function owedBy(from: CompensationState, to: CompensationState, amountMinor: number): number {
  if (to === 'GRANTED') return amountMinor;
  return to === 'REVOKED' && from !== 'PROPOSED' ? -amountMinor : 0;
}

const NAMES: Readonly<Record<CompensationKind, readonly [chinese: string, english: string]>> = {
  COUPON: ['优惠券', 'a coupon'],
  REFUND: ['退款', 'a refund'],
  OTHER: ['补偿', 'a compensation'],
};

/** The words of the notice; who gets it reads Chinese or English. */
export function noticeWords(sign: string, kind: CompensationKind, amount: Money): string {
  const [chinese, english] = NAMES[kind];
  const sum = `${inUnits(amount)} ${amount.currency}`;
  return `【${sign}】您的订单受到影响,非常抱歉。我们为您提供${chinese} ${sum}。(We are sorry for the trouble with your order. You are given ${english} of ${sum}.)`;
}

/** An amount as people write it: 15.00. */
function inUnits({ minor, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const text = exponent === 0 ? whole : `${whole}.${digits.slice(-exponent)}`;
  return minor < 0 ? `-${text}` : text;
}
