import { startEmulators } from '../emulators.js';
import { readSettings } from '../settings.js';

/** The whole program without orders of its own. */
async function openControl() {
  const quiet = {
    EMULATORS_PORT: '0',
    EMULATORS_CONTROL_PORT: '0',
    HUB_URL: '',
    EMULATORS_RATE: '0',
    EMULATORS_LOSS_PERCENT: '0',
  };
  const emulators = await startEmulators(readSettings(quiet));
  const ask = async (path: string, body?: object) => {
    const request = body
      ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      : {};
    const answer = await fetch(`${emulators.control}/control/${path}`, request);
    return { status: answer.status, body: (await answer.json()) as any };
  };
  return { ask, platforms: emulators.platforms, [Symbol.asyncDispose]: () => emulators.stop() };
}

describe('the control door', () => {
  it('hands out what connects the three demo shops', async () => {
    await using control = await openControl();
    const { body } = await control.ask('credentials');
    expect(body.map((one: any) => [one.shopId, one.channel, one.platform, one.credentials.platformShopId])).toEqual([
      ['shp_demo_taobao', 'TAOBAO', 'taobao', 'demo-taobao'],
      ['shp_demo_douyin', 'DOUYIN', 'douyin', '77001'],
      ['shp_demo_pdd', 'PINDUODUO', 'pinduoduo', '171001'],
    ]);
    for (const { credentials } of body) expect(credentials.apiUrl).toBe(control.platforms);
  });

  it('makes an order as told and moves it one step at a time, never out of turn', async () => {
    await using control = await openControl();
    const patch = {
      lines: [{ sku: 'DEMO-003', quantity: 2, priceFen: 1234 }],
      postageFen: 100,
      discountFen: 50,
      remark: '快点',
    };
    const { body: order } = await control.ask('orders', { platform: 'douyin', patch });
    expect(order).toMatchObject({ status: '1', stage: 'CREATED', payableFen: 2 * 1234 - 50 + 100, version: 1 });
    const advance = (to: string) => control.ask(`orders/douyin/${order.id}/advance`, { to });
    expect((await advance('SHIPPED')).status).toBe(409);
    expect((await advance('PAID')).body).toMatchObject({ status: '2', stage: 'PAID', version: 2 });
    expect((await advance('PAID')).status).toBe(409);
    const { body } = await control.ask('state?platform=douyin');
    expect(body.platforms.douyin.orders).toMatchObject([{ id: order.id, status: '2' }]);
  });

  it('sets the faults named and leaves the others', async () => {
    await using control = await openControl();
    const before = (await control.ask('faults', {})).body;
    const { body } = await control.ask('faults', { platform: 'taobao', lossPercent: 100 });
    expect(body).toEqual({ ...before, taobao: { ...before.taobao, lossPercent: 100 } });
    await control.ask('orders', { platform: 'taobao' });
    expect((await control.ask('state')).body.platforms.taobao.messages).toMatchObject({ lost: 1, open: 0 });
  });

  it.each([
    ['orders', { platform: 'ebay' }, /platform/],
    ['orders', { platform: 'taobao', patch: { lines: [] } }, /lines/],
    ['orders', { platform: 'taobao', at: 'yesterday' }, /instant/],
    ['orders/taobao/1/advance', { to: 'NOWHERE' }, /one of/],
    ['faults', { lossPercent: -1 }, /lossPercent/],
    ['rate', { perSecond: 'many' }, /perSecond/],
  ])('refuses nonsense at %s and says what is wrong: %j', async (path, body, message) => {
    await using control = await openControl();
    const answer = await control.ask(path, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(message);
  });
});
