import type { Receiver } from './people.js';

export const PLATFORMS = ['taobao', 'douyin', 'pinduoduo'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Where an order stands, in the emulators' own words; each platform writes it in its own codes. */
export const STAGES = [
  'CREATED',
  'PAID',
  'PART_SHIPPED',
  'SHIPPED',
  'SIGNED',
  'FINISHED',
  'CANCELLED',
  'CLOSED',
] as const;
export type Stage = (typeof STAGES)[number];

/** What may happen to an order. CLEARED: the platform lifts its ban on shipping. */
export const STEPS = [
  'CREATED',
  'PAID',
  'CLEARED',
  'PART_SHIPPED',
  'SHIPPED',
  'SIGNED',
  'FINISHED',
  'CANCELLED',
  'REFUND_ASKED',
  'REFUND_AGREED',
  'REFUND_WITHDRAWN',
  'REFUNDED',
] as const;
export type Step = (typeof STEPS)[number];

export type RefundState = 'NONE' | 'ASKED' | 'AGREED' | 'WITHDRAWN' | 'DONE';

export interface WorldLine {
  /** The platform's sub-order id. */
  readonly id: string;
  readonly skuCode: string;
  readonly skuId: string;
  readonly goodsId: string;
  readonly title: string;
  readonly spec: string;
  readonly quantity: number;
  readonly priceFen: number;
  /** What the buyer pays for the line once the discount is shared out. */
  readonly paidFen: number;
  readonly shippedAt: Date | null;
}

/** An order as its platform believes it to be. */
export interface WorldOrder {
  readonly platform: Platform;
  readonly id: string;
  readonly buyerNick: string;
  readonly buyerOpenId: string;
  readonly receiver: Receiver;
  readonly buyerRemark: string;
  readonly sellerMemo: string;
  readonly lines: readonly WorldLine[];
  readonly goodsFen: number;
  readonly postageFen: number;
  readonly discountFen: number;
  readonly payableFen: number;
  readonly stage: Stage;
  /** True while the platform bars shipping of an order that is paid. */
  readonly barred: boolean;
  readonly refund: RefundState;
  readonly refundId: string;
  readonly refundedFen: number;
  readonly carrier: string;
  readonly trackingNo: string;
  readonly createdAt: Date;
  readonly paidAt: Date | null;
  readonly shippedAt: Date | null;
  readonly signedAt: Date | null;
  /** When it was finished, cancelled or closed. */
  readonly endedAt: Date | null;
  readonly shipBy: Date | null;
  readonly modifiedAt: Date;
  /** Counts the changes; platforms publish `modifiedAt`, in whole seconds, instead. */
  readonly version: number;
}

/** How a parcel was sent off. */
export interface Parcel {
  readonly carrier: string;
  readonly trackingNo: string;
}

const SHIP_WITHIN_MS = 48 * 3_600_000;
const PARCEL: Parcel = { carrier: 'SF', trackingNo: '' };

/** May this happen to the order now? */
export function canTake(order: WorldOrder, step: Step): boolean {
  const { stage, refund } = order;
  const rules: Readonly<Record<Step, boolean>> = {
    CREATED: false,
    PAID: stage === 'CREATED',
    CLEARED: stage === 'PAID' && order.barred,
    PART_SHIPPED: stage === 'PAID' && order.lines.length > 1 && order.platform !== 'pinduoduo',
    SHIPPED: stage === 'PAID' || stage === 'PART_SHIPPED',
    SIGNED: stage === 'SHIPPED',
    FINISHED: stage === 'SHIPPED' || stage === 'SIGNED',
    CANCELLED: stage === 'CREATED',
    REFUND_ASKED:
      ['PAID', 'PART_SHIPPED', 'SHIPPED', 'SIGNED'].includes(stage) && (refund === 'NONE' || refund === 'WITHDRAWN'),
    REFUND_AGREED: refund === 'ASKED',
    REFUND_WITHDRAWN: refund === 'ASKED',
    REFUNDED: refund === 'ASKED' || refund === 'AGREED',
  };
  return rules[step];
}

/** The order after the step; the caller asked `canTake` before. */
export function afterStep(order: WorldOrder, step: Step, at: Date, parcel: Parcel = PARCEL): WorldOrder {
  return { ...order, ...changeOf(order, step, at, parcel), modifiedAt: at, version: order.version + 1 };
}

function changeOf(order: WorldOrder, step: Step, at: Date, parcel: Parcel): Partial<WorldOrder> {
  switch (step) {
    case 'CREATED':
      return {};
    case 'PAID':
      return { stage: 'PAID', paidAt: at, shipBy: new Date(at.getTime() + SHIP_WITHIN_MS) };
    case 'CLEARED':
      return { barred: false };
    case 'PART_SHIPPED':
      return {
        stage: 'PART_SHIPPED',
        ...parcel,
        lines: order.lines.map((line, i) => (i === 0 ? { ...line, shippedAt: at } : line)),
      };
    case 'SHIPPED':
      return {
        stage: 'SHIPPED',
        barred: false,
        ...parcel,
        shippedAt: at,
        lines: order.lines.map(line => ({ ...line, shippedAt: line.shippedAt ?? at })),
      };
    case 'SIGNED':
      return { stage: 'SIGNED', signedAt: at };
    case 'FINISHED':
      return { stage: 'FINISHED', signedAt: order.signedAt ?? at, endedAt: at };
    case 'CANCELLED':
      return { stage: 'CANCELLED', endedAt: at };
    case 'REFUND_ASKED':
      return { refund: 'ASKED' };
    case 'REFUND_AGREED':
      return { refund: 'AGREED' };
    case 'REFUND_WITHDRAWN':
      return { refund: 'WITHDRAWN' };
    case 'REFUNDED':
      return { refund: 'DONE', refundedFen: order.payableFen, stage: 'CLOSED', barred: false, endedAt: at };
  }
}
