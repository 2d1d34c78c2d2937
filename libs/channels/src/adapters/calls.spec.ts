import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChannelAdapter, ChangedPage, Credentials } from './channel-adapter.js';
import { douyin } from './douyin/douyin.adapter.js';
import { pinduoduo } from './pinduoduo/pinduoduo.adapter.js';
import { doorOf } from './platform-call.js';
import { signDouyin, signSorted } from './signing.js';
import { taobao } from './taobao/taobao.adapter.js';

interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly params: Readonly<Record<string, string>>;
}
interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A platform that answers what a test wants and remembers what it was asked. */
async function aPlatform(answer: (asked: Asked) => Answer) {
  const calls: Asked[] = [];
  const server = createServer(async (request, response) => {
    const asked = await read(request);
    calls.push(asked);
    const { status = 200, headers = {}, body } = answer(asked);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const shop: Credentials = {
    appKey: 'key',
    appSecret: 'secret',
    accessToken: 'token',
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    socketUrl: '',
    platformShopId: 'shop',
    currency: 'CNY',
  };
  const close = () => new Promise<void>(done => void server.close(() => done()));
  return { shop, calls, [Symbol.asyncDispose]: close };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString('utf8');
  const url = new URL(request.url ?? '', 'http://platform');
  return { path: url.pathname, query: url.searchParams, body, params: Object.fromEntries(new URLSearchParams(body)) };
}

const FROM = new Date('2026-03-01T02:00:00.700Z');
const TO = new Date('2026-03-01T02:30:00.000Z');
const signal = () => new AbortController().signal;

async function pagesOf(adapter: ChannelAdapter, shop: Credentials): Promise<ChangedPage[]> {
  const pages: ChangedPage[] = [];
  for (let cursor: string | null = null; ;) {
    const page: ChangedPage | undefined = await adapter.fetchChanged?.(shop, FROM, TO, cursor, signal());
    if (!page) throw new Error('no list');
    pages.push(page);
    if (page.next === null) return pages;
    cursor = page.next;
  }
}
const idsOf = (pages: readonly ChangedPage[]) => pages.flatMap(page => page.externalIds);

describe('calls of Taobao', () => {
  it('are signed, in Beijing time, to the router', async () => {
    await using platform = await aPlatform(() => ({
      body: '{"trade_fullinfo_get_response":{"trade":{"tid":2200847392847561234,"status":"X"}}}',
    }));
    const text = await taobao.fetchOrder?.(platform.shop, '2200847392847561234', signal());
    expect(JSON.parse(text ?? '')).toEqual({ tid: '2200847392847561234', status: 'X' });
    const [asked] = platform.calls;
    expect(asked?.path).toBe('/router/rest');
    expect(asked?.params).toMatchObject({
      method: 'taobao.trade.fullinfo.get',
      tid: '2200847392847561234',
      session: 'token',
      v: '2.0',
    });
    expect(asked?.params['timestamp']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect(asked?.params['sign']).toBe(signSorted(asked?.params ?? {}, 'secret'));
  });

  it('say that there is no such trade with null', async () => {
    await using platform = await aPlatform(() => ({
      body: { error_response: { code: 15, msg: 'Remote service error', sub_code: 'isv.trade-not-exist' } },
    }));
    expect(await taobao.fetchOrder?.(platform.shop, '1', signal())).toBeNull();
  });

  it('ask for one page without counting when that is all', async () => {
    await using platform = await aPlatform(() => ({
      body: { trades_sold_increment_get_response: { has_next: false, trades: { trade: [{ tid: 1 }] } } },
    }));
    expect(idsOf(await pagesOf(taobao, platform.shop))).toEqual(['1']);
    expect(platform.calls).toHaveLength(1);
    expect(platform.calls[0]?.params).toMatchObject({
      use_has_next: 'true',
      start_modified: '2026-03-01 10:00:00',
      end_modified: '2026-03-01 10:30:00',
    });
  });

  it('lose no trade when one changes while the pages are read', async () => {
    const trades = Array.from({ length: 120 }, (_, index) => ({ tid: `t${index}` }));
    await using platform = await aPlatform(({ params }) => {
      const at = (Number(params['page_no']) - 1) * 50;
      const paging =
        params['use_has_next'] === 'true' ? { has_next: trades.length > at + 50 } : { total_results: trades.length };
      const body = { trades_sold_increment_get_response: { ...paging, trades: { trade: trades.slice(at, at + 50) } } };
      // A trade of the first page changes now: it leaves the window, and what stood behind it moves up.
      if (platform.calls.length === 3) trades.splice(10, 1);
      return { body };
    });
    const ids = new Set(idsOf(await pagesOf(taobao, platform.shop)));
    expect([...trades.filter(trade => !ids.has(trade.tid))]).toEqual([]);
  });

  it('take messages with exact ids and confirm them in lots of 200', async () => {
    await using platform = await aPlatform(({ params }) =>
      params['method'] === 'taobao.tmc.messages.consume'
        ? {
            body: '{"tmc_messages_consume_response":{"messages":{"tmc_message":[{"id":9223372036854775807,"topic":"t","content":"{}"}]}}}',
          }
        : { body: { tmc_messages_confirm_response: { is_success: true } } },
    );
    const taken = await taobao.takeMessages?.(platform.shop, signal());
    expect(taken).toEqual([
      { id: '9223372036854775807', text: '{"id":"9223372036854775807","topic":"t","content":"{}"}' },
    ]);
    await taobao.confirmMessages?.(
      platform.shop,
      Array.from({ length: 201 }, (_, index) => String(index)),
      signal(),
    );
    expect(platform.calls.slice(1).map(call => call.params['s_message_ids']?.split(',').length)).toEqual([200, 1]);
  });
});

describe('calls of Douyin', () => {
  it('are signed over the sorted JSON and named by their path', async () => {
    await using platform = await aPlatform(() => ({
      body: { code: 10000, data: { shop_order_detail: { order_id: '7' } } },
    }));
    expect(await douyin.fetchOrder?.(platform.shop, '7', signal())).toBe('{"order_id":"7"}');
    const [asked] = platform.calls;
    expect(asked?.path).toBe('/order/orderDetail');
    const query = asked?.query ?? new URLSearchParams();
    expect(query.get('sign')).toBe(
      signDouyin('key', 'order.orderDetail', asked?.body ?? '', query.get('timestamp') ?? '', 'secret'),
    );
  });

  it('count pages from 0 and read them from the last one backwards', async () => {
    const orders = Array.from({ length: 230 }, (_, index) => ({ order_id: String(index) }));
    await using platform = await aPlatform(({ body }) => {
      const { page, size } = JSON.parse(body) as { page: number; size: number };
      return {
        body: {
          code: 10000,
          data: { page, size, total: orders.length, shop_order_list: orders.slice(page * size, (page + 1) * size) },
        },
      };
    });
    const pages = await pagesOf(douyin, platform.shop);
    expect(pages.map(page => page.orders.length)).toEqual([0, 30, 100, 100]);
    expect(platform.calls.map(call => (JSON.parse(call.body) as { page: number }).page)).toEqual([0, 2, 1, 0]);
    expect(platform.calls[0]?.body).toBe(
      '{"order_asc":true,"order_by":"update_time","page":0,"size":100,"update_time_end":1772332200,"update_time_start":1772330400}',
    );
  });

  it('say that there is no such order with null', async () => {
    await using platform = await aPlatform(() => ({
      body: { code: 50002, sub_code: 'isv.business-failed:order-not-exist', data: null },
    }));
    expect(await douyin.fetchOrder?.(platform.shop, '7', signal())).toBeNull();
  });
});

describe('calls of Pinduoduo', () => {
  it('are signed and list changes from the last page backwards', async () => {
    const numbers = Array.from({ length: 201 }, (_, index) => ({ order_sn: `260301-${index}` }));
    await using platform = await aPlatform(({ params }) => {
      const at = (Number(params['page']) - 1) * 100;
      return {
        body: {
          order_sn_increment_get_response: { total_count: numbers.length, order_sn_list: numbers.slice(at, at + 100) },
        },
      };
    });
    const pages = await pagesOf(pinduoduo, platform.shop);
    expect(platform.calls.map(call => call.params['page'])).toEqual(['1', '3', '2', '1']);
    expect(new Set(idsOf(pages)).size).toBe(201);
    const params = platform.calls[0]?.params ?? {};
    expect(params['sign']).toBe(signSorted(params, 'secret'));
    expect(params).toMatchObject({ start_updated_at: '1772330400', end_updated_at: '1772332200', client_id: 'key' });
  });

  it('say that there is no such order with null', async () => {
    await using platform = await aPlatform(() => ({
      body: { error_response: { error_code: 50001, error_msg: '订单不存在' } },
    }));
    expect(await pinduoduo.fetchOrder?.(platform.shop, '1', signal())).toBeNull();
  });
});

describe('a call that brings no answer', () => {
  const top = (error: object) => ({ body: { error_response: error } });
  const douyinError = (code: number, sub_code = '') => ({ body: { code, sub_code, msg: 'no' } });
  const pop = (error_code: number) => ({ body: { error_response: { error_code, error_msg: 'no' } } });

  it.each<[string, ChannelAdapter, Answer, object]>([
    [
      'Taobao 7',
      taobao,
      top({
        code: 7,
        sub_code: 'accesscontrol.limited-by-api-access-count',
        sub_msg: 'This ban will last for 3 more seconds',
      }),
      { problem: 'LIMITED', retryAfterMs: 3000 },
    ],
    ['Taobao 27', taobao, top({ code: 27, sub_code: 'invalid-sessionkey' }), { problem: 'TOKEN_EXPIRED' }],
    ['Taobao isp', taobao, top({ code: 15, sub_code: 'isp.remote-service-timeout' }), { problem: 'UNAVAILABLE' }],
    ['Taobao 25', taobao, top({ code: 25, msg: 'Invalid Signature' }), { problem: 'REFUSED', platformCode: '25' }],
    ['Douyin 60000', douyin, douyinError(60000, 'isv.traffic-limited'), { problem: 'LIMITED' }],
    ['Douyin expired', douyin, douyinError(40003, 'isv.access-token-expired'), { problem: 'TOKEN_EXPIRED' }],
    ['Douyin 20000', douyin, douyinError(20000), { problem: 'UNAVAILABLE' }],
    ['Douyin 30001', douyin, douyinError(30001), { problem: 'REFUSED' }],
    ['Pinduoduo 52101', pinduoduo, pop(52101), { problem: 'LIMITED' }],
    ['Pinduoduo 70031', pinduoduo, pop(70031), { problem: 'LIMITED' }],
    ['Pinduoduo 10019', pinduoduo, pop(10019), { problem: 'TOKEN_EXPIRED' }],
    ['Pinduoduo 52001', pinduoduo, pop(52001), { problem: 'UNAVAILABLE' }],
    ['Pinduoduo 70033', pinduoduo, pop(70033), { problem: 'UNAVAILABLE' }],
    ['Pinduoduo 20004', pinduoduo, pop(20004), { problem: 'REFUSED' }],
    [
      '429',
      pinduoduo,
      { status: 429, headers: { 'retry-after': '2' }, body: {} },
      { problem: 'LIMITED', retryAfterMs: 2000 },
    ],
    ['503', taobao, { status: 503, body: 'down' }, { problem: 'UNAVAILABLE' }],
    ['404', taobao, { status: 404, body: 'no' }, { problem: 'REFUSED' }],
    ['no JSON', douyin, { body: '<html>' }, { problem: 'UNAVAILABLE', platformCode: 'not-json' }],
    [
      'a redirect',
      taobao,
      { status: 302, headers: { location: 'http://127.0.0.1:1/' }, body: '' },
      { problem: 'UNAVAILABLE' },
    ],
  ])('says what may be done: %s', async (_what, adapter, answer, expected) => {
    await using platform = await aPlatform(() => answer);
    await expect(adapter.fetchOrder?.(platform.shop, '1', signal())).rejects.toMatchObject({
      name: 'ChannelCallError',
      ...expected,
    });
  });

  it('is UNAVAILABLE where nobody listens, and an abort stays an abort', async () => {
    const platform = await aPlatform(() => ({ body: {} }));
    await platform[Symbol.asyncDispose]();
    await expect(taobao.fetchOrder?.(platform.shop, '1', signal())).rejects.toMatchObject({ problem: 'UNAVAILABLE' });
    await expect(taobao.fetchOrder?.(platform.shop, '1', AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('finds the door whether the host or the whole address was given', () => {
    expect(doorOf('https://gw-api.pinduoduo.com/', '/api/router')).toBe('https://gw-api.pinduoduo.com/api/router');
    expect(doorOf('https://gw-api.pinduoduo.com/api/router', '/api/router')).toBe(
      'https://gw-api.pinduoduo.com/api/router',
    );
  });
});
