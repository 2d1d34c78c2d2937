import type { AfterSaleState, AfterSaleType, CanonicalLine, Channel, OrderStatus, PersonalFields } from '#contracts';

/** An order as an adapter reads it, with personal fields still in clear; sealed before it is stored or published. */
export interface DraftOrder {
  readonly externalId: string;
  /** The platform's own shop id when the payload names it; it must be the shop the payload came in for. */
  readonly platformShopId: string | null;
  readonly version: number | null;
  readonly status: OrderStatus;
  readonly platformHolds: readonly string[];
  readonly afterSale: AfterSaleState;
  readonly currency: string;
  readonly goodsMinor: number;
  readonly postageMinor: number;
  readonly discountMinor: number;
  readonly payableMinor: number;
  readonly refundedMinor: number;
  readonly createdAt: Date;
  readonly paidAt: Date | null;
  readonly shippedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly shipBy: Date | null;
  readonly country: string;
  readonly province: string;
  readonly city: string;
  /** The platform's id or nick of the buyer; only its keyed hash leaves the channel. */
  readonly buyerId: string;
  readonly personal: PersonalFields;
  readonly lines: readonly CanonicalLine[];
  readonly linesKnown: boolean;
  readonly tags: readonly string[];
}

/** A refund or return as an adapter reads it. */
export interface DraftRefund {
  readonly externalId: string;
  readonly platformShopId: string | null;
  readonly refundId: string;
  readonly version: number | null;
  readonly state: AfterSaleState;
  readonly type: AfterSaleType;
  readonly amountMinor: number;
  readonly currency: string;
  readonly lineExternalId: string | null;
  readonly occurredAt: Date;
}

/** What one raw input means once it is read. A push may carry several. */
export type Meaning =
  | { readonly kind: 'order'; readonly order: DraftOrder }
  | { readonly kind: 'refund'; readonly refund: DraftRefund }
  /** A thin message: something changed, read the order's detail. */
  | { readonly kind: 'look'; readonly externalId: string; readonly platformShopId: string | null }
  /** Nothing of ours (a test push, a topic without effect); said why. */
  | { readonly kind: 'ignore'; readonly because: string };

/** Input that cannot be understood: it goes to quarantine with this reason and can be replayed after a rule was mended. */
export class Unmapped extends Error {
  constructor(
    readonly code:
      | 'UNKNOWN_STATUS'
      | 'UNKNOWN_CODE'
      | 'BAD_MONEY'
      | 'BAD_TIME'
      | 'BAD_FIELD'
      | 'MISSING_FIELD'
      | 'NOT_JSON'
      | 'WRONG_SHOP',
    message: string,
  ) {
    super(message);
    this.name = 'Unmapped';
  }
}

export type { Channel };
