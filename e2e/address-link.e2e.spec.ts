import 'reflect-metadata';
import type { Page } from 'playwright-core';
import { environmentOf } from '#platform';
import {
  aPaidOrder,
  AppProcess,
  ask,
  GenericShop,
  isFleet,
  removeTraces,
  shared,
  startHub,
  testConfig,
  until,
} from '#testing';
import { startEmulators } from '../apps/emulators/src/emulators.js';
import { readSettings } from '../apps/emulators/src/settings.js';
import { inBrowser, Watch, withBrowser } from './browser.js';

// Programs start, a browser starts, and a platform pushes in its own time.
jest.setTimeout(isFleet ? 240_000 : 120_000);

const SECRET = 'between the hub and its provider';
const VAGUE = '大润发超市旁边';
const CLEAR = '文三路 478 号华星时代广场 A 座 1203 室';
const CONNECT = `mutation($input: ConnectShopInput!) { connectShop(input: $input) { __typename ... on Problem { message } } }`;
const ORDER = `query($channel: Channel!, $shop: ID!, $id: String!) { orderByExternalId(channel: $channel, shopId: $shop, externalId: $id) {
  id status holds { kind state } risk { outcome level } addressLinks { state message } tickets { kind open }
  log(first: 100) { nodes { axis by } } } }`;

/** The platforms and the SMS provider, acted out. */
async function openWorld() {
  const emulators = await startEmulators(
    readSettings({
      ...{ EMULATORS_PORT: '0', EMULATORS_CONTROL_PORT: '0', HUB_URL: '', EMULATORS_RATE: '0' },
      ...{ EMULATORS_DUPLICATE_PERCENT: '0', EMULATORS_LOSS_PERCENT: '0', EMULATORS_REORDER_MS: '0' },
      EMULATORS_SMS_SECRET: SECRET,
    }),
  );
  const control = async (path: string, body?: object): Promise<any> => {
    const headers = { 'content-type': 'application/json' };
    const request = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {};
    const answer = await fetch(`${emulators.control}/control/${path}`, request);
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return answer.json();
  };
  return {
    control,
    config: { smsUrl: `${emulators.platforms}/sms/messages`, smsSecret: SECRET, publicUrl: 'http://buyers.invalid' },
    /** Paths of the links a phone received, once there are so many. */
    links: async (phone: string, count: number): Promise<string[]> => {
      const messages = await until(
        () => control(`sms?to=${phone}`),
        (list: { text: string }[]) => list.length >= count,
      );
      return messages.map(({ text }: { text: string }) => /\/address\/[\w-]{43}/.exec(text)?.[0] ?? '');
    },
    [Symbol.asyncDispose]: () => emulators.stop(),
  };
}

async function openPlace() {
  await using opened = new AsyncDisposableStack();
  const world = opened.use(await openWorld());
  const hub = opened.use(await startHub({ config: world.config }));
  const shop = await new GenericShop(hub.door).connect();
  await shop.stock('SKU-1', 100);
  const orderOf = async (id: string, place = { channel: 'GENERIC', shop: shop.id }) =>
    (await hub.query(ORDER, { ...place, id })).data?.orderByExternalId;
  const push = (id: string, phone: string, over: object = {}, address = VAGUE) => {
    const base = aPaidOrder(id);
    return shop.push({ ...base, receiver: { ...(base['receiver'] as object), phone, address }, ...over });
  };
  const held = (id: string) =>
    until(
      () => orderOf(id),
      order => order?.holds.some((hold: { kind: string }) => hold.kind === 'ADDRESS'),
    );
  const all = opened.move();
  return { world, hub, shop, orderOf, push, held, [Symbol.asyncDispose]: () => all.disposeAsync() };
}
const thePlace = shared(openPlace);

const typed = (phone: string, address = CLEAR): RequestInit => ({
  method: 'POST',
  headers: { 'accept-language': 'en' },
  body: new URLSearchParams({ address, phone: phone.slice(-4) }),
});

/** What a page says, by its code where it says one thing. */
async function said(answer: Response): Promise<string> {
  const text = await answer.text();
  return `${answer.status} ${/data-code="(\w+)"/.exec(text)?.[1] ?? (text.includes('role="alert"') ? 'form with a fault' : 'form')}`;
}

const fill = async (page: Page, address: string, tail: string): Promise<void> => {
  await page.locator('#address').fill(address);
  await page.locator('#phone').fill(tail);
  await page.getByRole('button').click();
};

inBrowser(
  'a buyer of a demo shop completes an address on the phone, and the order becomes ready',
  async () => {
    const { world, hub, shop, orderOf } = await thePlace();
    await shop.stock('DEMO-001', 100);
    for (const { shopId: id, channel, name, credentials } of await world.control('credentials'))
      await hub.query(CONNECT, { input: { id, channel, name, ...credentials } });
    await world.control('hub', { url: hub.url, hooksUrl: hub.hooksUrl });
    const phone = '13987654321';
    const patch = {
      ...{ receiver: { phone, detail: VAGUE, street: '' }, remark: '', sellerMemo: '' },
      lines: [{ sku: 'DEMO-001', quantity: 1, priceFen: 1_000 }],
    };
    const { id } = await world.control('orders', { platform: 'douyin', patch });
    await world.control(`orders/douyin/${id}/advance`, { to: 'PAID' });
    const demo = { channel: 'DOUYIN', shop: 'shp_demo_douyin' };
    const [link = ''] = await world.links(phone, 1);
    expect(await orderOf(id, demo)).toMatchObject({ status: 'PAID', risk: { outcome: 'FLAGGED', level: 2 } });

    await withBrowser(async browser => {
      const context = await browser.newContext({
        ...{ viewport: { width: 390, height: 844 }, locale: 'zh-CN', javaScriptEnabled: false },
      });
      const page = await context.newPage();
      const watch = new Watch(page, hub.url);
      await page.goto(`${hub.url}${link}`);
      const text = (await page.locator('main').textContent()) ?? '';
      expect(text).toContain('补全收货地址');
      expect(text).toContain('***');
      for (const secret of [VAGUE, phone, phone.slice(-4)]) expect(text).not.toContain(secret);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      await fill(page, CLEAR, '0000');
      await page.getByRole('alert').waitFor();
      expect(watch.faults.splice(0)).toEqual([expect.stringContaining('422')]);
      await fill(page, CLEAR, phone.slice(-4));
      await page.locator('[data-code=CLEAR]').waitFor();
      await page.goto(`${hub.url}${link}`);
      await page.locator('[data-code=LINK_USED]').waitFor();
      expect(watch.faults).toEqual([expect.stringContaining('410')]);
    });
    await until(
      () => orderOf(id, demo),
      order => order?.status === 'READY_TO_SHIP',
    );
    expect(await orderOf(id, demo)).toMatchObject({ addressLinks: [{ state: 'USED', message: 'SENT' }] });
  },
  120_000,
);

it('links mend their own order alone, once, in five tries, and lift no hold but ADDRESS', async () => {
  const { world, hub, push, held, orderOf } = await thePlace();
  const url = (path: string | undefined): string => `${hub.url}${path ?? ''}`;
  await push('CLEAR', '13900000001', {}, CLEAR);
  await push('A', '13900000002');
  await push('B', '13900000003');
  await push('SUSPECT', '13900000004', { remark: '帮 忙 刷 单,好评返现' });
  await push('GONE', '13900000005');
  for (const id of ['A', 'B', 'SUSPECT', 'GONE']) await held(id);
  const [a] = await world.links('13900000002', 1);
  const [suspect] = await world.links('13900000004', 1);
  const [gone] = await world.links('13900000005', 1);

  expect(await said(await fetch(url(a), typed('13900000003')))).toBe('422 form with a fault');
  expect(await said(await fetch(url(a), typed('13900000002')))).toBe('200 CLEAR');
  expect(await said(await fetch(url(a), typed('13900000002')))).toBe('410 LINK_USED');
  await until(
    () => orderOf('A'),
    order => order.status === 'READY_TO_SHIP',
  );
  expect((await orderOf('B')).status).toBe('PAID');

  expect(await said(await fetch(url(suspect), typed('13900000004')))).toBe('200 CLEAR');
  const order = await orderOf('SUSPECT');
  expect(order).toMatchObject({ status: 'PAID', risk: { outcome: 'FLAGGED', level: 1 } });
  expect(order.holds).toContainEqual({ kind: 'RISK', state: 'BLOCKED' });
  expect(order.holds).toContainEqual({ kind: 'ADDRESS', state: 'RELEASED' });

  await push('GONE', '13900000005', { version: 2, status: 'SHIPPED', shippedAt: '2026-11-22T09:00:00+08:00' });
  await until(
    () => orderOf('GONE'),
    found => found.status === 'SHIPPED',
  );
  expect(await said(await fetch(url(gone), typed('13900000005')))).toBe('410 LINK_OVER');
  expect((await orderOf('GONE')).log.nodes.map((entry: { axis: string }) => entry.axis)).not.toContain('ADDRESS');
  expect(await orderOf('CLEAR')).toMatchObject({ status: 'READY_TO_SHIP', addressLinks: [] });
});

it('tells whoever has no link nothing, and lets nobody try for long', async () => {
  const { world, hub, push, held } = await thePlace();
  await push('C', '13900000012');
  await held('C');
  const [link = ''] = await world.links('13900000012', 1);
  const nothing = await fetch(`${hub.url}/address/${'x'.repeat(43)}`);
  const page = await fetch(`${hub.url}${link}`);
  for (const answer of [nothing, page]) {
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  }
  expect(await page.text()).toMatch(/lang="zh-CN"/);
  expect(await said(nothing)).toBe('404 LINK_UNKNOWN');
  for (const garbage of ['x', '%00', '..%2f..%2fgraphql', "'%20OR%201=1--", encodeURIComponent('<script>')])
    expect([garbage, await said(await fetch(`${hub.url}/address/${garbage}`))]).toEqual([garbage, '404 LINK_UNKNOWN']);
  const foreign = { ...typed('13900000012'), headers: { 'sec-fetch-site': 'cross-site' } };
  expect(await said(await fetch(`${hub.url}${link}`, foreign))).toBe('403 LINK_UNKNOWN');
  const other = { ...typed('13900000012'), headers: { origin: 'https://elsewhere.example' } };
  expect(await said(await fetch(`${hub.url}${link}`, other))).toBe('403 LINK_UNKNOWN');
  const marked = await fetch(`${hub.url}${link}`, typed('0000', '<script>alert(1)</script> & "1"'));
  expect(await marked.text()).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;1&quot;');
  const wrong = [];
  for (let n = 0; n < 4; n += 1) wrong.push(await said(await fetch(`${hub.url}${link}`, typed('0000'))));
  expect(wrong.at(-1)).toBe('410 LINK_LOCKED');
  const many = await Promise.all(Array.from({ length: 40 }, () => fetch(`${hub.url}/address/${'y'.repeat(43)}`)));
  expect(many.filter(answer => answer.status === 429).length).toBeGreaterThan(0);
});

const inOneProcess = isFleet ? it.skip : it;
inOneProcess('a hub that is killed before and after the message goes on where it stopped', async () => {
  await using world = await openWorld();
  const config = testConfig();
  await using app = new AppProcess('hub', ['--empty']);
  const env = environmentOf({ dataDir: config.dataDir, staffToken: 'a-token-of-the-test-0123456789', ...world.config });
  const start = async () => ({ url: await app.start(env), staffToken: 'a-token-of-the-test-0123456789' });
  try {
    let hub = await start();
    const shop = await new GenericShop(hub).connect();
    await shop.stock('SKU-1', 100);
    // The provider is busy, so the message still waits when the hub dies.
    await world.control('sms', { busyFor: 1 });
    const phone = '13900000021';
    const base = aPaidOrder('K-1');
    await shop.push({ ...base, receiver: { ...(base['receiver'] as object), phone, address: VAGUE } });
    const orderOf = async () =>
      (await ask(hub.url, hub.staffToken, ORDER, { channel: 'GENERIC', shop: shop.id, id: 'K-1' })).data
        ?.orderByExternalId;
    await until(orderOf, order => order?.addressLinks[0]?.message === 'WAITING');
    await app.end('SIGKILL');
    hub = await start();
    const [link = ''] = await world.links(phone, 1);
    await app.end('SIGKILL');
    hub = await start();
    expect(await said(await fetch(`${hub.url}${link}`, typed(phone)))).toBe('200 CLEAR');
    await app.end('SIGKILL');
    hub = await start();
    await until(orderOf, order => order?.status === 'READY_TO_SHIP');
    expect(await said(await fetch(`${hub.url}${link}`, typed(phone)))).toBe('410 LINK_USED');
    expect(await world.links(phone, 1)).toHaveLength(1);
  } finally {
    await app.end('SIGKILL');
    await removeTraces(config);
  }
});
