import type { OrderMeshClient } from '@ordermesh/client';
import { graphql } from './generated/gql.js';

const ORDERS = graphql(`
  query OrdersToShip($first: Int, $after: String, $filter: OrderFilter) {
    orders(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        externalId
        shipBy
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Every order that waits for the warehouse, however many there are: one page is in memory at a time. */
export async function ordersToShip(client: OrderMeshClient, pageSize = 100): Promise<readonly string[]> {
  const found: string[] = [];
  const variables = { filter: { status: 'READY_TO_SHIP' } } as const;
  for await (const order of client.paginate(ORDERS, variables, ({ orders }) => orders, { pageSize }))
    found.push(order.externalId);
  return found;
}
