import type * as graph from '../generated/graphql';
import acknowledgeAlert from './acknowledge-alert.graphql?raw';
import alerts from './alerts.graphql?raw';
import approveOrder from './approve-order.graphql?raw';
import board from './board.graphql?raw';
import lateOrders from './late-orders.graphql?raw';
import orderStatusChanged from './order-status-changed.graphql?raw';
import order from './order.graphql?raw';
import rejectOrder from './reject-order.graphql?raw';
import releaseOrder from './release-order.graphql?raw';
import viewer from './viewer.graphql?raw';

/**
 * Text of a GraphQL operation that knows its answer and its variables. The texts are sent as they stand: the generated
 * documents are used for their types alone, so neither a parser nor a printer comes along.
 */
export interface Operation<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  readonly types?: (variables: Variables) => Answer;
}

const operation = <Answer, Variables>(text: string): Operation<Answer, Variables> => ({
  name: /(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? '',
  text,
});

export const BOARD = operation<graph.BoardQuery, graph.BoardQueryVariables>(board);
export const LATE_ORDERS = operation<graph.LateOrdersQuery, graph.LateOrdersQueryVariables>(lateOrders);
export const ALERTS = operation<graph.AlertsQuery, graph.AlertsQueryVariables>(alerts);
export const VIEWER = operation<graph.ViewerQuery, graph.ViewerQueryVariables>(viewer);
export const ORDER = operation<graph.OrderQuery, graph.OrderQueryVariables>(order);
export const ORDER_STATUS_CHANGED = operation<
  graph.OrderStatusChangedSubscription,
  graph.OrderStatusChangedSubscriptionVariables
>(orderStatusChanged);
export const ACKNOWLEDGE_ALERT = operation<graph.AcknowledgeAlertMutation, graph.AcknowledgeAlertMutationVariables>(
  acknowledgeAlert,
);
export const APPROVE_ORDER = operation<graph.ApproveOrderMutation, graph.ApproveOrderMutationVariables>(approveOrder);
export const RELEASE_ORDER = operation<graph.ReleaseOrderMutation, graph.ReleaseOrderMutationVariables>(releaseOrder);
export const REJECT_ORDER = operation<graph.RejectOrderMutation, graph.RejectOrderMutationVariables>(rejectOrder);
