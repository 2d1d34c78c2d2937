import { ORDER_STATUSES, type OrderStatus } from '#contracts';

/** How far an order has come; the two ends that undo it stand last, so that they win over repeats of older news. */
const RANKS: Readonly<Record<OrderStatus, number>> = {
  PENDING_PAYMENT: 0,
  PAID: 1,
  READY_TO_SHIP: 2,
  PARTIALLY_SHIPPED: 3,
  SHIPPED: 4,
  SIGNED: 5,
  COMPLETED: 6,
  CANCELLED: 7,
  CLOSED: 8,
};

/** What the hub itself may do: barred by holds where `clear` is set, and only from the statuses named. */
export interface HubAction {
  readonly from: readonly OrderStatus[];
  readonly to: OrderStatus | 'any';
  /** AUTOMATIC: the hub does it unasked; PERSON: somebody with the right to it asks; STAFF: staff with a reason. */
  readonly by: 'AUTOMATIC' | 'PERSON' | 'STAFF';
  /** Nothing may be open on the axis of holds. */
  readonly clear: boolean;
  readonly says: string;
}

const BEFORE_SHIPPING = ['PENDING_PAYMENT', 'PAID', 'READY_TO_SHIP'] as const;
const IN_SHIPPING = ['READY_TO_SHIP', 'PARTIALLY_SHIPPED'] as const;

/** Table of the hub's own acts on the status (capability A11). Holds are an axis of their own and are not listed. */
export const HUB_ACTIONS = {
  approve: {
    from: ['PAID'],
    to: 'READY_TO_SHIP',
    by: 'PERSON',
    clear: true,
    says: 'finance approval, nothing else open',
  },
  ready: { from: ['PAID'], to: 'READY_TO_SHIP', by: 'AUTOMATIC', clear: true, says: 'no hold open' },
  holdBack: { from: ['READY_TO_SHIP'], to: 'PAID', by: 'AUTOMATIC', clear: false, says: 'a hold opened' },
  shipPart: {
    from: IN_SHIPPING,
    to: 'PARTIALLY_SHIPPED',
    by: 'PERSON',
    clear: true,
    says: 'outbound voucher, some lines',
  },
  ship: { from: IN_SHIPPING, to: 'SHIPPED', by: 'PERSON', clear: true, says: 'outbound voucher' },
  cancel: { from: BEFORE_SHIPPING, to: 'CANCELLED', by: 'PERSON', clear: false, says: 'cancelled in the hub' },
  force: { from: ORDER_STATUSES, to: 'any', by: 'STAFF', clear: false, says: 'forced with a reason, holds stay' },
} as const satisfies Record<string, HubAction>;
export type HubActionName = keyof typeof HUB_ACTIONS;

/** Statuses a channel, warehouse or carrier reports; never READY_TO_SHIP, because the hub's review stands before it. */
export type ReportedStatus = Exclude<OrderStatus, 'READY_TO_SHIP'>;

/** Table of reported facts: each is recorded at once from ANY status, because it has happened. */
export const REPORTED_FACTS: Readonly<Record<ReportedStatus, string>> = {
  PENDING_PAYMENT: 'order placed',
  PAID: 'payment',
  PARTIALLY_SHIPPED: 'some goods left',
  SHIPPED: 'all goods left',
  SIGNED: 'signed for',
  COMPLETED: 'trade finished',
  CANCELLED: 'cancelled before payment',
  CLOSED: 'closed after payment',
};

/** Whether the table lets the hub do this from this status. */
export const mayAct = (action: HubActionName, status: OrderStatus): boolean =>
  (HUB_ACTIONS[action].from as readonly OrderStatus[]).includes(status);

/** A channel that claims READY_TO_SHIP can only know that it is paid. */
export const reportedAs = (status: OrderStatus): ReportedStatus => (status === 'READY_TO_SHIP' ? 'PAID' : status);

/** Place of a status on the way from payment to the end. */
export const rankOf = (status: OrderStatus): number => RANKS[status];
export const furthest = (a: OrderStatus, b: OrderStatus): OrderStatus => (RANKS[b] > RANKS[a] ? b : a);

/** The order is undone: nothing is shipped, answers that come late mean nothing. */
export const isUndone = (status: OrderStatus): boolean => status === 'CANCELLED' || status === 'CLOSED';
/** Goods have left, all or some. */
export const isShipment = (status: OrderStatus): boolean => RANKS[status] >= 3 && RANKS[status] <= 6;
/** The hub still has something to ship: here holds bar, and checks must have been asked for. */
export const isToShip = (status: OrderStatus): boolean => RANKS[status] >= 1 && RANKS[status] <= 3;
/** Statuses before the last parcel left. */
export const OPEN_STATUSES = ['PENDING_PAYMENT', 'PAID', 'READY_TO_SHIP', 'PARTIALLY_SHIPPED'] as const;
/** Before the last parcel left and not undone: the statuses in which an open hold means anything. */
export const isOpen = (status: OrderStatus): boolean => (OPEN_STATUSES as readonly OrderStatus[]).includes(status);
