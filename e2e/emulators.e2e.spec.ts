import { isFleet, shared, startHub, type TestHub } from '#testing';
import { startEmulators } from '../apps/emulators/src/emulators.js';
import { readSettings } from '../apps/emulators/src/settings.js';

// A lost push is found by a poll, a limited platform is asked again: real seconds pass, and more where six programs start first.
jest.setTimeout(isFleet ? 240_000 : 90_000);

const PLATFORMS = ['taobao', 'douyin', 'pinduoduo'] as const;
type Platform = (typeof PLATFORMS)[number];

/** What a platform believes of an order, from the control door. */
interface Believed {
  readonly id: string;
  readonly platform: Platform;
  readonly status: string | null;
  readonly stage: string;
  readonly barred: boolean;
  readonly refund: string;
  readonly payableFen: number;
  readonly lines: readonly { readonly skuCode: string; readonly quantity: number }[];
  readonly pushes: { readonly sent: number; readonly acked: number; readonly lost: number };
}

const SHOPS = {
  taobao: { shopId: 'shp_demo_taobao', channel: 'TAOBAO' },
  douyin: { shopId: 'shp_demo_douyin', channel: 'DOUYIN' },
  pinduoduo: { shopId: 'shp_demo_pdd', channel: 'PINDUODUO' },
} as const;

/** Platform codes and the states they mean, written down from the platforms' documents and not from the connectors. */
const MEANS: Readonly<Record<string, readonly string[]>> = {
  WAIT_BUYER_PAY: ['PENDING_PAYMENT'],
  PAID_FORBID_CONSIGN: ['PAID'],
  WAIT_SELLER_SEND_GOODS: ['PAID', 'READY_TO_SHIP'],
  SELLER_CONSIGNED_PART: ['PARTIALLY_SHIPPED'],
  WAIT_BUYER_CONFIRM_GOODS: ['SHIPPED'],
  TRADE_FINISHED: ['COMPLETED'],
  TRADE_CLOSED_BY_TAOBAO: ['CANCELLED'],
  TRADE_CLOSED: ['CLOSED'],
  'douyin/1': ['PENDING_PAYMENT'],
  'douyin/105': ['PAID'],
  'douyin/2': ['PAID', 'READY_TO_SHIP'],
  'douyin/101': ['PARTIALLY_SHIPPED'],
  'douyin/3': ['SHIPPED'],
  'douyin/4': ['CANCELLED'],
  'douyin/5': ['COMPLETED'],
  'pinduoduo/1': ['PAID', 'READY_TO_SHIP'],
  'pinduoduo/2': ['SHIPPED'],
  'pinduoduo/3': ['SIGNED'],
};

/** Fates of orders: each ends in another state. */
const FATES = [
  [],
  ['PAID'],
  ['CANCELLED'],
  ['PAID', 'SHIPPED'],
  ['PAID', 'PART_SHIPPED'],
  ['PAID', 'SHIPPED', 'SIGNED'],
  ['PAID', 'SHIPPED', 'SIGNED', 'FINISHED'],
  ['PAID', 'REFUND_ASKED', 'REFUND_AGREED', 'REFUNDED'],
  ['PAID', 'REFUND_ASKED', 'REFUND_WITHDRAWN'],
] as const;

const ORDER = `query($channel: Channel!, $shopId: ID!, $externalId: String!) {
  orderByExternalId(channel: $channel, shopId: $shopId, externalId: $externalId) {
    id status afterSale payable { minor currency } holds { kind state } lines { skuCode quantity }
    log(first: 100) { edges { node { seq from to } } }
  }
}`;
const CONNECT = `mutation($input: ConnectShopInput!) { connectShop(input: $input) { __typename ... on Problem { message } } }`;

const aHub = () => startHub({ config: { pollSeconds: 1 } });
const theHub = shared(aHub);

/** Emulators of its own for a test, whose three shops the hub is then connected to; `settings` in the words of the environment. */
async function openWorld(settings: Record<string, string> = {}, ownHub: TestHub | null = null) {
  const emulators = await startEmulators(
    readSettings({
      EMULATORS_PORT: '0',
      EMULATORS_CONTROL_PORT: '0',
      HUB_URL: '',
      EMULATORS_RATE: '0',
      EMULATORS_DUPLICATE_PERCENT: '0',
      EMULATORS_LOSS_PERCENT: '0',
      EMULATORS_REORDER_MS: '0',
      EMULATORS_REDELIVER_MS: '2000',
      ...settings,
    }),
  );
  const hub = ownHub ?? (await theHub());
  const control = async (path: string, body?: object) => {
    const request = body
      ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      : {};
    const answer = await fetch(`${emulators.control}/control/${path}`, request);
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return (await answer.json()) as any;
  };
  const connect = async () => {
    for (const { shopId: id, channel, name, credentials } of await control('credentials')) {
      const { data, errors } = await hub.query(CONNECT, { input: { id, channel, name, ...credentials } });
      expect(errors).toBeUndefined();
      expect(data.connectShop).toEqual({ __typename: 'Shop' });
    }
    await control('hub', { url: hub.url, hooksUrl: hub.hooksUrl });
  };
  return {
    hub,
    control,
    connect,
    [Symbol.asyncDispose]: () => emulators.stop(),
  };
}
type World = Awaited<ReturnType<typeof openWorld>>;

/** How far back an order's life lies, so that the next poll may list it: Pinduoduo lists no change of the last 3 minutes. */
const BACK_MS: Readonly<Record<Platform, number>> = { taobao: 12_000, douyin: 12_000, pinduoduo: 215_000 };

/** Lets an order live through a fate, a second a step. */
async function live(
  { control }: World,
  platform: Platform,
  fate: readonly string[],
  more: object = {},
): Promise<Believed> {
  const start = Date.now() - BACK_MS[platform];
  const at = (step: number) => new Date(start + step * 1_000).toISOString();
  const patch = {
    lines: [
      { sku: 'DEMO-001', quantity: 1 },
      { sku: 'DEMO-005', quantity: 2 },
    ],
  };
  let order = await control('orders', { platform, patch, at: at(0), ...more });
  for (const [i, to] of fate.entries()) {
    if (to === 'PART_SHIPPED' && platform === 'pinduoduo') continue;
    order = await control(`orders/${platform}/${order.id}/advance`, { to, at: at(i + 1), ...more });
  }
  return order;
}

async function hubOrder(hub: TestHub, { platform, id }: Pick<Believed, 'platform' | 'id'>) {
  const { data, errors } = await hub.query(ORDER, { ...SHOPS[platform], externalId: id });
  expect(errors).toBeUndefined();
  return data.orderByExternalId;
}

/** Which states of the hub agree with what the platform says. */
function meaningOf({ platform, status, stage }: Believed): readonly string[] {
  // Pinduoduo has no code for "closed": an unshipped order that was paid back keeps its "to be shipped".
  if (platform === 'pinduoduo' && status === '1' && stage === 'CLOSED') return ['CLOSED'];
  return MEANS[platform === 'taobao' ? String(status) : `${platform}/${status}`] ?? [];
}

const isVisible = ({ status }: Believed): boolean => status !== null;

/** Waits until the hub and the platform agree on the order; the failure shows what the hub had last. */
async function agreement({ hub }: World, believed: Believed, limitMs = 20_000) {
  const order = await hub.until(
    () => hubOrder(hub, believed),
    found => meaningOf(believed).includes(found?.status),
    limitMs,
  );
  expect(order.payable).toEqual({ minor: believed.payableFen, currency: 'CNY' });
  expect(order.lines).toEqual(believed.lines);
  return order;
}

const believedBy = async ({ control }: World, platform: Platform): Promise<Believed[]> =>
  (await control(`state?platform=${platform}`)).platforms[platform].orders;

describe('the hub and the platforms', () => {
  it('agree on every order of every platform, though pushes come doubled and out of order', async () => {
    await using world = await openWorld({ EMULATORS_DUPLICATE_PERCENT: '60', EMULATORS_REORDER_MS: '700' });
    await world.connect();
    const made = PLATFORMS.flatMap(platform => FATES.map(fate => live(world, platform, fate)));
    const ids = new Set((await Promise.all(made)).map(order => order.id));
    for (const platform of PLATFORMS) {
      const orders = await believedBy(world, platform);
      for (const believed of orders.filter(isVisible)) await agreement(world, believed);
      for (const { id } of orders.filter(order => !isVisible(order)))
        expect(await hubOrder(world.hub, { platform, id })).toBeNull();
      for (const { id } of orders) ids.delete(id);
    }
    expect(ids.size).toBe(0);
  });

  it('end with one order each and no new history when everything is told five times more, shuffled', async () => {
    // One that has nothing of another world left to read.
    await using hub = await aHub();
    await using world = await openWorld({}, hub);
    await world.connect();
    for (const platform of PLATFORMS) {
      const believed = await live(world, platform, ['PAID', 'SHIPPED', 'SIGNED', 'FINISHED']);
      const before = await agreement(world, believed);
      const { pushed } = await world.control('push', { platform, id: believed.id, times: 5, shuffle: true });
      expect(pushed).toBeGreaterThanOrEqual(15);
      const count = async () => (await believedBy(world, platform)).find(order => order.id === believed.id)?.pushes;
      await world.hub.until(count, pushes => (pushes?.acked ?? 0) >= believed.pushes.acked + pushed);
      const backlog = async () =>
        (await world.hub.query('query($id: ID!) { shop(id: $id) { backlog } }', { id: SHOPS[platform].shopId })).data
          .shop.backlog;
      await world.hub.until(backlog, waiting => waiting === 0);
      const after = await hubOrder(world.hub, believed);
      expect(after).toEqual(before);
    }
  });

  it('find each other by the next poll when every push is lost', async () => {
    await using world = await openWorld();
    await world.connect();
    for (const platform of PLATFORMS) {
      const believed = await live(world, platform, ['PAID', 'SHIPPED'], { silent: true });
      await agreement(world, believed, 60_000);
      const [state] = (await believedBy(world, platform)).filter(order => order.id === believed.id);
      expect(state?.pushes).toMatchObject({ sent: 0, acked: 0 });
    }
  });

  it('lose nothing when a platform limits and fails calls, and other platforms do not wait for it', async () => {
    await using world = await openWorld();
    await world.control('faults', { platform: 'taobao', callsPerSecond: 5, failPercent: 5 });
    await world.connect();
    const slow = await Promise.all(Array.from({ length: 8 }, () => live(world, 'taobao', ['PAID'])));
    const swift = await live(world, 'douyin', ['PAID']);
    await agreement(world, swift, 10_000);
    for (const believed of slow) await agreement(world, believed, 60_000);
  });

  it('keep an order barred by its platform from shipping until the platform lifts the bar', async () => {
    await using world = await openWorld();
    await world.connect();
    for (const platform of PLATFORMS) {
      const patch = {
        barred: true,
        lines: [
          { sku: 'DEMO-001', quantity: 1 },
          { sku: 'DEMO-005', quantity: 2 },
        ],
      };
      const believed = await live(world, platform, ['PAID'], { patch });
      const held = (order: any) =>
        order?.holds.some((hold: any) => hold.kind === 'PLATFORM' && hold.state === 'BLOCKED');
      await world.hub.until(() => hubOrder(world.hub, believed), held);
      await world.control(`orders/${platform}/${believed.id}/advance`, { to: 'CLEARED' });
      await world.hub.until(
        () => hubOrder(world.hub, believed),
        order => !held(order),
      );
    }
  });

  it('let a warehouse ship what the hub cleared, and end signed and finished', async () => {
    await using world = await openWorld({
      EMULATORS_RISK_PERCENT: '0',
      EMULATORS_LEAVE_PERCENT: '0',
      EMULATORS_SHIP_AFTER_MS: '0',
    });
    await world.connect();
    await world.hub.query('mutation($input: SetStockInput!) { setStock(input: $input) { __typename } }', {
      input: { skuId: 'DEMO-001', warehouse: 'main', onHand: 100, reason: 'test' },
    });
    const patch = { lines: [{ sku: 'DEMO-001', quantity: 1 }], remark: '', discountFen: 0 };
    const believed = await Promise.all(PLATFORMS.map(platform => live(world, platform, ['PAID'], { patch })));
    await world.control('hub', { staffToken: world.hub.keys.staffToken });
    for (const one of believed) {
      await world.hub.until(
        () => hubOrder(world.hub, one),
        order => order?.status === 'SHIPPED',
        30_000,
      );
      const told = async () => (await believedBy(world, one.platform)).find(order => order.id === one.id)?.stage;
      await world.hub.until(told, stage => stage === 'SHIPPED');
    }
  });
});
