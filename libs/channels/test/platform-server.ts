import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a platform is asked, and what it answers: a status and a JSON text. */
export type Answerer = (call: { readonly path: string; readonly body: string }) => {
  readonly status?: number;
  readonly json: unknown;
};

/** A platform acted out on a free port: it counts its calls and answers as the test says. */
export interface PlatformServer extends AsyncDisposable {
  readonly url: string;
  readonly calls: { path: string; body: string }[];
  answer: Answerer;
}

export async function platformServer(answer: Answerer): Promise<PlatformServer> {
  const calls: { path: string; body: string }[] = [];
  const server: Server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const call = {
        path: new URL(request.url ?? '/', 'http://x').pathname,
        body: Buffer.concat(pieces).toString('utf8'),
      };
      calls.push(call);
      const { status = 200, json } = platform.answer(call);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const platform: PlatformServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    answer,
    [Symbol.asyncDispose]: () =>
      new Promise<void>(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return platform;
}

/** A Douyin order as order.orderDetail shows it. */
export const douyinOrder = (orderId: string, over: Record<string, unknown> = {}): Record<string, unknown> => ({
  shop_id: 77001,
  order_id: orderId,
  order_status: 2,
  order_type: 0,
  trade_type: 0,
  create_time: 1795330000,
  update_time: 1795330800,
  pay_time: 1795330800,
  order_amount: 10000,
  pay_amount: 10000,
  post_amount: 0,
  post_receiver: 'Li',
  post_tel: '13800000002',
  post_addr: {
    province: { name: 'Zhejiang' },
    city: { name: 'Hangzhou' },
    town: { name: 'Xihu' },
    street: { name: '' },
    detail: 'Wensan Road 2',
  },
  sku_order_list: [
    {
      order_id: `${orderId}`,
      parent_order_id: orderId,
      order_status: 2,
      sku_id: 1,
      out_sku_id: 'SKU-1',
      item_num: 1,
      origin_amount: 10000,
      product_name: 'Cup',
      pay_amount: 10000,
    },
  ],
  ...over,
});

export const douyinDetail = (order: object) => ({ code: 10000, msg: 'success', data: { shop_order_detail: order } });
export const douyinList = (orders: readonly object[]) => ({
  code: 10000,
  msg: 'success',
  data: { page: 0, total: orders.length, size: 100, shop_order_list: orders },
});
