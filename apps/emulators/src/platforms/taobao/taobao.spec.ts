import { chinaTime } from '../../world/china-time.js';
import { actForTest, type ActedBench } from '../../testing/acted-bench.js';

const INCREMENT = { method: 'taobao.trades.sold.increment.get', fields: 'tid,status,modified,orders' };
const CONSUME = { method: 'taobao.tmc.messages.consume', quantity: '100' };

const clock = (bench: ActedBench, secondsAgo = 0) => chinaTime(new Date(bench.around.now() - secondsAgo * 1000));
const lastMinute = (bench: ActedBench) => ({
  ...INCREMENT,
  start_modified: clock(bench, 60),
  end_modified: clock(bench),
});

/** Raw answer text: ids are beyond what JSON.parse keeps. */
const ids = (text: unknown) => [...JSON.stringify(text).matchAll(/"tid":(\d+)/g)].map(match => match[1]);

describe('Taobao', () => {
  it.each([
    ['a wrong signature', INCREMENT, { sign: 'F'.repeat(32) }, 25],
    ['no signature', INCREMENT, { sign: '' }, 24],
    ['an unknown method', { method: 'taobao.nothing' }, {}, 22],
    ['another app', INCREMENT, { app_key: '1' }, 29],
    ['a stale timestamp', { ...INCREMENT, timestamp: '2020-01-01 00:00:00' }, {}, 31],
    ['a foreign session', { ...INCREMENT, session: 'nobody' }, {}, 27],
    ['no fields', { ...INCREMENT, fields: '' }, {}, 40],
    ['a trade that does not exist', { method: 'taobao.trade.fullinfo.get', fields: 'tid', tid: '1' }, {}, 15],
  ])('answers %s with the code of TOP', async (_case, params, over, code) => {
    await using bench = await actForTest('taobao');
    expect(await bench.call(params, over)).toMatchObject({ error_response: { code } });
  });

  it('refuses a window of more than a day', async () => {
    await using bench = await actForTest('taobao');
    const answer = await bench.call({ ...INCREMENT, start_modified: clock(bench, 86_401), end_modified: clock(bench) });
    expect(answer).toMatchObject({ error_response: { code: 41, sub_code: 'isv.invalid-parameter:start_modified' } });
  });

  it('limits calls when told to, and lets them pass again a second later', async () => {
    await using bench = await actForTest('taobao');
    bench.book.faults = { ...bench.book.faults, callsPerSecond: 1 };
    expect(await bench.call(CONSUME)).toHaveProperty('tmc_messages_consume_response');
    expect(await bench.call(CONSUME)).toMatchObject({ error_response: { code: 7 } });
    bench.pass(1_000);
    expect(await bench.call(CONSUME)).toHaveProperty('tmc_messages_consume_response');
  });

  it('pages changed trades newest first, with the fields asked for only', async () => {
    await using bench = await actForTest('taobao');
    for (let i = 0; i < 5; i += 1) {
      bench.order(true);
      bench.pass(1_000);
    }
    const page = (page_no: string) =>
      bench.call({ ...lastMinute(bench), fields: 'tid,modified', page_size: '2', page_no, use_has_next: 'true' });
    const pages = (await Promise.all(['1', '2', '3'].map(page))) as any[];
    const answers = pages.map(answer => answer.trades_sold_increment_get_response);
    expect(answers.map(answer => [answer.trades.trade.length, answer.has_next])).toEqual([
      [2, true],
      [2, true],
      [1, false],
    ]);
    const times = answers.flatMap(answer => answer.trades.trade.map((trade: any) => trade.modified));
    expect(times).toEqual([...times].sort().reverse());
    expect(Object.keys(answers[0].trades.trade[0]).sort()).toEqual(['modified', 'tid']);
  });

  it('writes a trade so that its amounts add up, in yuan with two decimals', async () => {
    await using bench = await actForTest('taobao');
    const order = bench.order(true);
    const fields = 'tid,payment,total_fee,post_fee,discount_fee,orders,pay_time,status';
    const answer = (await bench.call({ method: 'taobao.trade.fullinfo.get', fields, tid: order.id })) as any;
    const { trade } = answer.trade_fullinfo_get_response;
    const fen = (text: string) => Math.round(Number(text) * 100);
    expect(trade.payment).toMatch(/^\d+\.\d\d$/);
    expect(fen(trade.payment)).toBe(order.payableFen);
    expect(fen(trade.total_fee) - fen(trade.discount_fee) + fen(trade.post_fee)).toBe(order.payableFen);
    const parts = trade.orders.order.map((line: any) => fen(line.divide_order_fee));
    expect(parts.reduce((a: number, b: number) => a + b, 0) + fen(trade.post_fee)).toBe(order.payableFen);
    expect(trade.status).toBe('WAIT_SELLER_SEND_GOODS');
  });

  it('sends ids as numbers beyond 2^53, every digit kept', async () => {
    await using bench = await actForTest('taobao');
    const order = bench.order(true);
    const params = { method: 'taobao.trade.fullinfo.get', fields: 'tid', tid: order.id };
    expect(Number.isSafeInteger(Number(order.id))).toBe(false);
    expect(ids(await bench.call(params))).toHaveLength(1);
    expect(bench.book.take(10)[0]?.content).toContain(`"tid":${order.id}`);
  });

  it('tells a message again until it is confirmed, and not after', async () => {
    await using bench = await actForTest('taobao', { redeliverMs: 60_000 });
    bench.order();
    const consume = async () => {
      const answer = (await bench.call(CONSUME)) as any;
      return answer.tmc_messages_consume_response.messages.tmc_message ?? [];
    };
    expect(await consume()).toHaveLength(1);
    expect(await consume()).toHaveLength(0);
    bench.pass(60_001);
    const [again] = bench.book.take(1);
    expect(again?.attempts).toBe(2);
    const s_message_ids = `${again?.id},999`;
    expect(await bench.call({ method: 'taobao.tmc.messages.confirm', s_message_ids })).toMatchObject({
      tmc_messages_confirm_response: { is_success: true },
    });
    bench.pass(600_000);
    expect(await consume()).toHaveLength(0);
    expect(bench.book.totals()).toMatchObject({ sent: 2, acked: 1, open: 0 });
  });
});
