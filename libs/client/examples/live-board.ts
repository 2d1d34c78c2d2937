import type { OrderMeshClient } from '@ordermesh/client';
import { graphql } from './generated/gql.js';

const OPEN_ORDERS = graphql(`
  query OpenOrders($first: Int, $after: String) {
    orders(first: $first, after: $after) {
      nodes {
        externalId
        status
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const CHANGES = graphql(`
  subscription BoardChanges {
    orderStatusChanged {
      position
      status
      order {
        externalId
      }
    }
  }
`);

/** A board of orders and their status that stays right over lost connections. */
export class LiveBoard {
  readonly status = new Map<string, string>();

  constructor(private readonly client: OrderMeshClient) {}

  /** Follows the hub until the signal is aborted. */
  async follow(signal: AbortSignal): Promise<void> {
    const changes = this.client.subscribe(CHANGES, {}, { signal, onResync: () => this.load() });
    // The stream is open while the list is loaded: what changes meanwhile waits in its buffer.
    await this.load();
    for await (const { data } of changes) {
      const { order, status } = data.orderStatusChanged;
      this.status.set(order.externalId, status);
    }
  }

  private async load(): Promise<void> {
    for await (const order of this.client.paginate(OPEN_ORDERS, {}, ({ orders }) => orders))
      this.status.set(order.externalId, order.status);
  }
}
