import type {
  AlertsQuery,
  BoardQuery,
  Channel,
  LateOrdersQuery,
  OrderQuery,
  OrderStatus,
  OrderStatusChangedSubscription,
  ViewerQuery,
} from '../generated/graphql';

export type { AgeClass, Channel, HoldKind, OrderStatus } from '../generated/graphql';

/** In the order they stand on the board. */
export const CHANNELS: readonly Channel[] = ['TAOBAO', 'DOUYIN', 'PINDUODUO', 'JD', 'YOUZAN', 'SHOPIFY', 'GENERIC'];

/** In the order an order passes them; the last three are ends. */
export const STATUSES: readonly OrderStatus[] = [
  'PENDING_PAYMENT',
  'PAID',
  'READY_TO_SHIP',
  'PARTIALLY_SHIPPED',
  'SHIPPED',
  'SIGNED',
  'COMPLETED',
  'CANCELLED',
  'CLOSED',
];
const FINISHED: readonly OrderStatus[] = ['COMPLETED', 'CANCELLED', 'CLOSED'];
export const isFinished = (status: OrderStatus): boolean => FINISHED.includes(status);

export type Board = NonNullable<BoardQuery['board']>;
export type StatusCount = Board['counts'][number];
export type LateOrders = NonNullable<LateOrdersQuery['lateOrders']>;
export type LateOrder = LateOrders['nodes'][number];
export type Alerts = NonNullable<AlertsQuery['alerts']>;
export type Alert = Alerts['nodes'][number];
export type Viewer = ViewerQuery['viewer'];
export type StatusChange = OrderStatusChangedSubscription['orderStatusChanged'];
export type OrderDetail = NonNullable<OrderQuery['order']>;
export type LogEntry = OrderDetail['log']['nodes'][number];
export type Money = OrderDetail['payable'];

/** What a mutation did, or the sentence that says why not. */
export interface Outcome {
  readonly __typename: string;
  readonly message?: string;
}
