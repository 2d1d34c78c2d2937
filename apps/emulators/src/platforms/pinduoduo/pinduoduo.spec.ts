import type { AddressInfo } from 'node:net';
import WebSocket from 'ws';
import { actForTest, until, type ActedBench } from '../../testing/acted-bench.js';
import { socketDigest } from './sign.js';

const INCREMENT = {
  type: 'pdd.order.number.list.increment.get',
  is_lucky_flag: '0',
  order_status: '5',
  refund_status: '5',
};
const window = (bench: ActedBench, from: number, to: number) => {
  const second = Math.floor(bench.around.now() / 1000);
  return { ...INCREMENT, start_updated_at: String(second - from), end_updated_at: String(second - to) };
};

async function openSocket(bench: ActedBench, secret = bench.around.shop.appSecret): Promise<WebSocket> {
  if (!bench.http.server.listening) await bench.http.listen({ host: '127.0.0.1', port: 0 });
  const { port } = bench.http.server.address() as AddressInfo;
  const { appKey } = bench.around.shop;
  const ms = String(bench.around.now());
  const digest = encodeURIComponent(socketDigest(appKey, ms, secret));
  return new WebSocket(`ws://127.0.0.1:${port}/message/${appKey}/${ms}/${digest}`);
}

const ackOf = (frame: string, more = ',"sendTime":1,"mallID":171001') =>
  `{"id":${/"id":(\d+)/.exec(frame)?.[1]},"commandType":"Ack","time":1${more}}`;

describe('Pinduoduo', () => {
  it.each([
    ['a wrong signature', { sign: 'F'.repeat(32) }, 20004],
    ['an expired token', {}, 10019],
    ['another client', { client_id: 'x' }, 10001],
  ])('answers %s with its own code', async (_case, over, code) => {
    await using bench = await actForTest('pinduoduo');
    const params = code === 10019 ? { ...INCREMENT, access_token: 'old' } : INCREMENT;
    expect(await bench.callPdd(params, over)).toMatchObject({ error_response: { error_code: code } });
  });

  it('refuses windows of more than 30 minutes and windows that end within the last 3', async () => {
    await using bench = await actForTest('pinduoduo');
    expect(await bench.callPdd(window(bench, 2_100, 200))).toMatchObject({ error_response: { error_code: 50001 } });
    expect(await bench.callPdd(window(bench, 300, 179))).toMatchObject({ error_response: { error_code: 50001 } });
    expect(await bench.callPdd(window(bench, 1_980, 180))).toHaveProperty('order_sn_increment_get_response');
  });

  it('says it is called too often with 70031', async () => {
    await using bench = await actForTest('pinduoduo');
    bench.book.faults = { ...bench.book.faults, callsPerSecond: 1 };
    await bench.callPdd(window(bench, 300, 200));
    expect(await bench.callPdd(window(bench, 300, 200))).toMatchObject({ error_response: { error_code: 70031 } });
  });

  it('shows an order only once it is paid, by detail and by list', async () => {
    await using bench = await actForTest('pinduoduo');
    const order = bench.order();
    const detail = { type: 'pdd.order.information.get', order_sn: order.id };
    expect(await bench.callPdd(detail)).toMatchObject({ error_response: { error_code: 50001 } });
    bench.world.take('pinduoduo', order.id, 'PAID', { at: new Date(bench.around.now()) });
    const answer = (await bench.callPdd(detail)) as any;
    const info = answer.order_info_get_response.order_info;
    expect(info).toMatchObject({ order_sn: order.id, order_status: 1, refund_status: 1 });
    expect(Math.round(info.pay_amount * 100)).toBe(order.payableFen);
    bench.pass(200_000);
    const list = (await bench.callPdd(window(bench, 300, 180))) as any;
    expect(list.order_sn_increment_get_response).toMatchObject({
      total_count: 1,
      order_sn_list: [{ order_sn: order.id }],
    });
  });

  it('loses an order for whoever pages forward while another changes, and none for who pages from the back', async () => {
    await using bench = await actForTest('pinduoduo');
    const orders = Array.from({ length: 4 }, () => {
      bench.pass(1_000);
      return bench.order(true);
    });
    bench.pass(200_000);
    const asked = window(bench, 300, 180);
    const page = async (number: number) => {
      const answer = (await bench.callPdd({ ...asked, page: String(number), page_size: '2' })) as any;
      return answer.order_sn_increment_get_response.order_sn_list.map((one: any) => one.order_sn);
    };
    const change = () =>
      bench.world.take('pinduoduo', orders[0]?.id ?? '', 'SHIPPED', { at: new Date(bench.around.now()) });
    const back = await page(2);
    change();
    expect(new Set([...back, ...(await page(1))])).toEqual(new Set(orders.slice(1).map(order => order.id)));
    expect(await page(2)).toHaveLength(1);
  });

  it('opens its message socket to the right digest only', async () => {
    await using bench = await actForTest('pinduoduo', { realClock: true });
    const refused = await openSocket(bench, 'wrong');
    const status = await new Promise(resolve =>
      refused.on('unexpected-response', (_request, answer) => resolve(answer.statusCode)),
    );
    expect(status).toBe(401);
    const open = await openSocket(bench);
    await new Promise(resolve => open.on('open', resolve));
    open.terminate();
  });

  it('sends a frame again until it is acknowledged with message, time and mall', async () => {
    await using bench = await actForTest('pinduoduo', { realClock: true, redeliverMs: 60 });
    const order = bench.order(true);
    const socket = await openSocket(bench);
    const frames: string[] = [];
    socket.on('message', data => frames.push(String(data)));
    await until(() => frames.length === 1);
    expect(frames[0]).toContain(`"content":"{\\"mall_id\\":171001,\\"tid\\":\\"${order.id}\\"}"`);
    socket.send(ackOf(frames[0] ?? '', ''));
    await until(() => frames.length === 2);
    expect(bench.book.totals().acked).toBe(0);
    socket.send(ackOf(frames[1] ?? ''));
    await until(() => bench.book.totals().acked === 1);
    expect(bench.book.totals().open).toBe(0);
    socket.terminate();
  });

  it('answers a heartbeat', async () => {
    await using bench = await actForTest('pinduoduo', { realClock: true });
    const socket = await openSocket(bench);
    await new Promise(resolve => socket.on('open', resolve));
    const answer = new Promise(resolve => socket.on('message', data => resolve(String(data))));
    socket.send('{"commandType":"HeartBeat","time":1}');
    expect(await answer).toContain('"commandType":"HeartBeat"');
    socket.terminate();
  });
});
