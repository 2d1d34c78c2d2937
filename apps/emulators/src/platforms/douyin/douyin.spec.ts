import { createHash } from 'node:crypto';
import { fastify } from 'fastify';
import { actForTest, until, type ActedBench } from '../../testing/acted-bench.js';

interface Received {
  readonly body: string;
  readonly sign: string;
}

/** A hub that answers pushes as told and keeps what it got. */
async function openHub(answers: () => { status: number; body: string }) {
  const received: Received[] = [];
  const http = fastify({ forceCloseConnections: true });
  http.removeAllContentTypeParsers();
  http.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  http.post('/hooks/douyin/:shopId', async (request, reply) => {
    received.push({ body: String(request.body), sign: String(request.headers['event-sign']) });
    const { status, body } = answers();
    return reply.status(status).send(body);
  });
  const url = await http.listen({ host: '127.0.0.1', port: 0 });
  return { url, received, [Symbol.asyncDispose]: () => http.close() };
}

const search = (bench: ActedBench, more: object = {}) => {
  const second = Math.floor(bench.around.now() / 1000);
  const body = {
    page: 0,
    size: 100,
    update_time_start: second - 3_600,
    update_time_end: second,
    order_by: 'update_time',
    ...more,
  };
  return bench.callDouyin('order.searchList', body);
};

describe('Douyin', () => {
  it.each([
    ['a wrong signature', { sign: '0'.repeat(64) }, 40003, 'isv.signature-invalid'],
    ['an old token', { access_token: 'old' }, 40003, 'isv.access-token-expired'],
    ['a method of another address', { method: 'order.orderDetail' }, 40003, 'isv.method-invalid'],
  ])('answers %s with its own code', async (_case, over, code, sub_code) => {
    await using bench = await actForTest('douyin');
    expect(await bench.callDouyin('order.searchList', { page: 0, size: 10 }, over)).toMatchObject({ code, sub_code });
  });

  it('knows no order that does not exist, and no page of more than 100', async () => {
    await using bench = await actForTest('douyin');
    expect(await bench.callDouyin('order.orderDetail', { shop_order_id: '1' })).toMatchObject({
      code: 50002,
      data: null,
    });
    expect(await search(bench, { size: 101 })).toMatchObject({ code: 40003, sub_code: 'isv.parameter-invalid:size' });
  });

  it('says it is called too often with 60000', async () => {
    await using bench = await actForTest('douyin');
    bench.book.faults = { ...bench.book.faults, callsPerSecond: 1 };
    await search(bench);
    expect(await search(bench)).toMatchObject({ code: 60000, sub_code: 'isv.traffic-limited' });
  });

  it('pages from 0 and filters by status; amounts are whole fen and add up', async () => {
    await using bench = await actForTest('douyin');
    const orders = [bench.order(true), bench.order(), bench.order(true)];
    const answer = (await search(bench, { size: 2, combine_status: [{ order_status: '2,3' }] })) as any;
    expect(answer).toMatchObject({ code: 10000, data: { page: 0, size: 2, total: 2 } });
    const shown = answer.data.shop_order_list;
    expect(new Set(shown.map((one: any) => one.order_id))).toEqual(new Set([orders[0]?.id, orders[2]?.id]));
    for (const one of shown) {
      expect(one.order_amount - one.promotion_amount).toBe(one.pay_amount);
      const lines = one.sku_order_list.reduce((sum: number, line: any) => sum + line.pay_amount, 0);
      expect(lines + one.post_amount).toBe(one.pay_amount);
    }
    expect(await search(bench, { page: 1, size: 2 })).toMatchObject({ data: { total: 3 } });
  });

  it('pushes in the order of events with a signature over the bytes, and takes {"code":0} for a yes', async () => {
    await using hub = await openHub(() => ({ status: 200, body: '{"code":0,"msg":"success"}' }));
    await using bench = await actForTest('douyin', { hubUrl: hub.url, realClock: true });
    const order = bench.order(true);
    await until(() => bench.book.totals().acked === 2);
    const { appKey, appSecret } = bench.around.shop;
    for (const { body, sign } of hub.received) {
      expect(sign).toBe(
        createHash('md5')
          .update(appKey + body + appSecret)
          .digest('hex'),
      );
    }
    const messages = hub.received.flatMap(({ body }) => JSON.parse(body) as { tag: string; data: string }[]);
    expect(messages.map(message => message.tag)).toEqual(['100', '101']);
    expect(messages[1]?.data).toContain(`"p_id":${order.id},`);
  });

  it.each([
    ['refused', { status: 200, body: '{"code":40041,"msg":"no"}' }],
    ['shut out', { status: 503, body: '{"code":0}' }],
  ])('comes again with the same message id when it was %s', async (_case, refusal) => {
    let refusals = 2;
    const yes = { status: 200, body: '{"code":0}' };
    await using hub = await openHub(() => (refusals-- > 0 ? refusal : yes));
    await using bench = await actForTest('douyin', { hubUrl: hub.url, realClock: true, redeliverMs: 30 });
    bench.order();
    await until(() => bench.book.totals().acked === 1);
    const ids = hub.received.map(({ body }) => (JSON.parse(body) as { msg_id: string }[])[0]?.msg_id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });
});
