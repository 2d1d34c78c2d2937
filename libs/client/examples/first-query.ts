import type { OrderMeshClient } from '@ordermesh/client';
import { graphql } from './generated/gql.js';

const FIRST_QUERY = graphql(`
  query FirstQuery {
    viewer {
      name
      shops
    }
    orders(first: 5) {
      nodes {
        externalId
        status
        payable {
          minor
          currency
        }
      }
    }
  }
`);

/** Who the key belongs to, and the newest orders it may see. */
export async function firstQuery(client: OrderMeshClient): Promise<readonly string[]> {
  const { viewer, orders } = await client.query(FIRST_QUERY);
  return [
    `${viewer.name} sees ${viewer.shops?.join(', ') ?? 'every shop'}`,
    // Null, with an error that says why, while the orders are away.
    ...(orders?.nodes ?? []).map(
      order => `${order.externalId} ${order.status} ${order.payable.minor} ${order.payable.currency}`,
    ),
  ];
}
