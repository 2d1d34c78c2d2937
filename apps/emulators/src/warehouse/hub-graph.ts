import { request } from 'undici';
import type { HubLink } from '../hub-link.js';

/** An order the hub has cleared for shipping. */
export interface ReadyOrder {
  readonly id: string;
  readonly channel: string;
  readonly externalId: string;
}

const READY = `query WarehouseReady($after: String) {
  orders(filter: { status: READY_TO_SHIP }, first: 100, after: $after) {
    edges { node { id channel externalId } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const SHIP = `mutation WarehouseShip($input: ShipOrderInput!, $key: String) {
  shipOrder(input: $input, idempotencyKey: $key) { __typename ... on Problem { code message } }
}`;

interface ReadyAnswer {
  readonly orders: {
    readonly edges: readonly { readonly node: ReadyOrder }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
export interface Voucher {
  readonly orderId: string;
  readonly voucher: string;
  readonly carrier: string;
  readonly trackingNo: string;
}

/** The hub's graph as the warehouse uses it, signed in with the staff token. */
export class HubGraph {
  constructor(private readonly hub: HubLink) {}

  /** Every order that waits for the warehouse, at most `pages` pages of 100. */
  async ready(pages: number, signal: AbortSignal): Promise<ReadyOrder[]> {
    const found: ReadyOrder[] = [];
    let after: string | null = null;
    for (let page = 0; page < pages; page += 1) {
      const { orders } = (await this.ask(READY, { after }, signal)) as ReadyAnswer;
      found.push(...orders.edges.map(edge => edge.node));
      after = orders.pageInfo.endCursor;
      if (!orders.pageInfo.hasNextPage) break;
    }
    return found;
  }

  /** True when the hub took the outbound voucher; false when it refused (held meanwhile, already shipped ...). */
  async ship(voucher: Voucher, signal: AbortSignal): Promise<boolean> {
    const data = (await this.ask(SHIP, { input: voucher, key: voucher.voucher }, signal)) as {
      shipOrder: { code?: string };
    };
    return data.shipOrder.code === undefined;
  }

  private async ask(query: string, variables: object, signal: AbortSignal): Promise<unknown> {
    const answer = await request(`${this.hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.hub.staffToken}` },
      body: JSON.stringify({ query, variables }),
      signal,
    });
    const { data, errors } = (await answer.body.json()) as {
      data?: unknown;
      errors?: readonly { readonly message: string }[];
    };
    if (!data || errors?.length)
      throw new Error(`the hub refused the warehouse: ${errors?.[0]?.message ?? answer.statusCode}`);
    return data;
  }
}
