import { createHmac, randomUUID } from 'node:crypto';
import { ask } from './ask.js';

const CONNECT =
  'mutation C($input: ConnectShopInput!) { connectShop(input: $input) { __typename ... on Problem { code message } } }';
const STOCK =
  'mutation S($input: SetStockInput!) { setStock(input: $input) { __typename ... on Problem { code message } } }';

/** The door of a hub: its address and a staff token. */
export interface HubDoor {
  readonly url: string;
  /** Where platforms push to, when that is another process. */
  readonly hooksUrl?: string;
  readonly staffToken: string;
}

/** A whole order in the generic form; see the channels' generic adapter. */
export type GenericOrder = Readonly<Record<string, unknown>> & { readonly orderId: string };

/** A shop of the generic channel that signs its pushes. */
export class GenericShop {
  readonly secret = randomUUID();

  constructor(
    private hub: HubDoor,
    readonly id = 'shp_web',
  ) {}

  /** Points at a hub that was started again. */
  at(hub: HubDoor): this {
    this.hub = hub;
    return this;
  }

  async connect(): Promise<this> {
    const { data, errors } = await ask(this.hub.url, this.hub.staffToken, CONNECT, {
      input: { id: this.id, name: 'Web shop', channel: 'GENERIC', appSecret: this.secret },
    });
    if (data?.connectShop?.__typename !== 'Shop') throw new Error(JSON.stringify(errors ?? data));
    return this;
  }

  async stock(skuId: string, onHand: number): Promise<void> {
    const { data, errors } = await ask(this.hub.url, this.hub.staffToken, STOCK, {
      input: { skuId, warehouse: 'MAIN', onHand, reason: 'test' },
    });
    if (errors || data.setStock.code) throw new Error(JSON.stringify(errors ?? data));
  }

  /** Sends one signed push; true when the hub acknowledged it. A `signal` gives up on a hub that does not answer. */
  async push(order: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<boolean> {
    const body = JSON.stringify({ shopId: this.id, ...order });
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const signature = createHmac('sha256', this.secret)
      .update(timestamp + body)
      .digest('hex');
    const headers = {
      'content-type': 'application/json',
      'x-ordermesh-timestamp': timestamp,
      'x-ordermesh-signature': signature,
    };
    const response = await fetch(`${this.hub.hooksUrl ?? this.hub.url}/hooks/generic/${this.id}`, {
      method: 'POST',
      headers,
      body,
      ...(signal ? { signal } : {}),
    });
    await response.body?.cancel();
    return response.ok;
  }
}

/** A paid order of one line with an address nothing is wrong with. */
export const aPaidOrder = (orderId: string, over: Readonly<Record<string, unknown>> = {}): GenericOrder => ({
  orderId,
  version: 1,
  status: 'PAID',
  payable: 9_900,
  createdAt: '2026-11-22T08:00:00+08:00',
  paidAt: '2026-11-22T08:01:00+08:00',
  buyer: { id: `buyer-${orderId}`, name: '王小明' },
  receiver: {
    name: '王小明',
    phone: '13800138000',
    province: '浙江省',
    city: '杭州市',
    district: '西湖区',
    address: '文三路 478 号华星时代广场 A 座 1203 室',
  },
  lines: [{ id: '1', sku: 'SKU-1', title: '保温杯', quantity: 1, unitPrice: 9_900 }],
  ...over,
});
