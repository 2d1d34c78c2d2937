import 'reflect-metadata';
import type { Page } from 'playwright-core';
import { Clock } from '#platform';
import { aPaidOrder, GenericShop, isFleet, startHub, until, type TestHub } from '#testing';
import { inBrowser, SITE, Watch, withBrowser } from './browser.js';

const LIMIT_MS = 90_000;
const BOARD =
  '{ board { openOrders heldOrders redOrders amberOrders ordersLastMinute counts { channel status orders } held { kind orders } } }';
const MATRIX = '.matrix td[data-cell] .count';

/** A clock that runs, but can be put forward. */
class ShiftedClock extends Clock {
  private aheadMs = 0;

  override now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  putForward(ms: number): void {
    this.aheadMs += ms;
  }
}

const shopOn = async (hub: TestHub): Promise<GenericShop> => {
  const shop = await new GenericShop(hub.door).connect();
  await shop.stock('SKU-1', 100);
  return shop;
};

const numberIn = async (page: Page, selector: string): Promise<number> =>
  Number(((await page.locator(selector).first().textContent()) ?? '').replaceAll(',', ''));

/** The numbers on the page, in the words of the graph. */
async function boardOn(page: Page) {
  const cells = await page
    .locator(MATRIX)
    .evaluateAll(found =>
      found.map(cell => `${cell.parentElement?.getAttribute('data-cell') ?? ''} ${cell.textContent ?? ''}`),
    );
  const held = await page
    .locator('[data-hold]')
    .evaluateAll(found =>
      found.map(item => `${item.getAttribute('data-hold') ?? ''} ${item.querySelector('.number')?.textContent ?? ''}`),
    );
  const total = (name: string) => numberIn(page, `[data-total=${name}] dd`);
  return {
    open: await total('open'),
    held: await total('held'),
    red: await total('red'),
    amber: await total('amber'),
    minute: await total('minute'),
    cells: cells.sort(),
    kinds: held.sort(),
  };
}

async function boardIn(hub: TestHub) {
  const { board } = (await hub.query(BOARD)).data;
  return {
    open: board.openOrders,
    held: board.heldOrders,
    red: board.redOrders,
    amber: board.amberOrders,
    minute: board.ordersLastMinute,
    cells: board.counts.map((c: any) => `${c.channel}/${c.status} ${c.orders}`).sort(),
    kinds: board.held.map((h: any) => `${h.kind} ${h.orders}`).sort(),
  };
}

/** Waits until page and graph say the same, and says what it is. */
const agreed = (page: Page, hub: TestHub) =>
  until(
    async () => ({ page: await boardOn(page), graph: await boardIn(hub) }),
    both => JSON.stringify(both.page) === JSON.stringify(both.graph),
  ).then(both => both.graph);

inBrowser(
  'the board shows what the graph says, and follows orders live through stock, risk and approval',
  async () => {
    await using hub = await startHub({ site: SITE });
    const shop = await shopOn(hub);
    await withBrowser(async browser => {
      const page = await browser.newPage({ viewport: { width: 1_440, height: 900 }, locale: 'en-US' });
      const watch = new Watch(page, hub.url);
      await page.goto(`${hub.url}/?token=${hub.keys.staffToken}`);
      await page.waitForURL(`${hub.url}/`);
      await page.locator('.link.live').waitFor();
      await shop.push(aPaidOrder('C-1'));
      await shop.push(aPaidOrder('C-2', { payable: 250_000 }));
      const ready = page.locator('.live li[data-status=READY_TO_SHIP]', { hasText: 'C-1' });
      await ready.waitFor();
      expect(await ready.textContent()).toMatch(/Stock: reserved.*Risk: cleared/);
      await page.locator('[data-hold=FINANCE]').waitFor();
      await until(
        () => boardIn(hub),
        board => board.held === 1,
      );
      expect(await agreed(page, hub)).toMatchObject({
        open: 2,
        held: 1,
        cells: ['GENERIC/PAID 1', 'GENERIC/READY_TO_SHIP 1'],
      });

      await page.locator('.live li', { hasText: 'C-2' }).first().getByRole('button').click();
      const panel = page.getByRole('dialog');
      // Its id stands there until the order has been read.
      await panel.getByRole('heading', { level: 2, name: 'C-2' }).waitFor();
      await panel.getByText('¥2,500.00').waitFor();
      await panel.getByLabel(/Note/).fill('seen by finance');
      await panel.getByRole('button', { name: 'Approve for finance' }).click();
      await panel.locator('.standing', { hasText: 'Ready to ship' }).waitFor();
      await panel.locator('.log', { hasText: 'seen by finance' }).waitFor();
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      expect(await agreed(page, hub)).toMatchObject({ open: 2, held: 0, cells: ['GENERIC/READY_TO_SHIP 2'] });
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('oms_');
      expect(watch.faults).toEqual([]);
    });
  },
  LIMIT_MS,
);

(isFleet ? it.skip : inBrowser)(
  'an order that stands too long turns red by itself, is listed and raises an alert that can be marked as seen',
  async () => {
    const clock = new ShiftedClock();
    await using hub = await startHub({ site: SITE, clock });
    const shop = await shopOn(hub);
    await shop.push(aPaidOrder('C-3'));
    await until(
      () => boardIn(hub),
      board => board.cells.includes('GENERIC/READY_TO_SHIP 1'),
    );
    await withBrowser(async browser => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
      const watch = new Watch(page, hub.url);
      await page.goto(`${hub.url}/?token=${hub.keys.staffToken}`);
      await page.getByText('没有超时的订单。').waitFor();
      clock.putForward(121 * 60_000);
      const late = page.locator('.late tr[data-class=RED]', { hasText: 'C-3' });
      // The list and the time of the board come by questions of their own.
      await late.filter({ hasText: /待发货2小时01分/ }).waitFor();
      expect(await agreed(page, hub)).toMatchObject({ open: 1, red: 1, amber: 0 });
      const alert = page.locator('.alerts li', { hasText: 'READY_TO_SHIP' });
      await alert.waitFor();
      await alert.getByRole('button', { name: /标为已阅/ }).click();
      await page.getByText('没有未处理的告警。').waitFor();
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ tooWide, faults: watch.faults }).toEqual({ tooWide: 0, faults: [] });
    });
  },
  LIMIT_MS,
);

inBrowser(
  'a token nobody knows is refused with a clear word, a partner sees the orders of its own shop only',
  async () => {
    await using hub = await startHub({ site: SITE });
    const shop = await shopOn(hub);
    await shop.push(aPaidOrder('C-4'));
    await until(
      () => boardIn(hub),
      board => board.open === 1,
    );
    const key = hub.keys.partnerKeys[0]?.key ?? '';
    await withBrowser(async browser => {
      const page = await browser.newPage({ viewport: { width: 1_440, height: 900 }, locale: 'en-US' });
      await page.goto(`${hub.url}/?token=wrong`);
      await page.getByRole('alert').filter({ hasText: 'not known here' }).waitFor();
      expect(page.url()).toBe(`${hub.url}/`);
      await page.getByLabel('Token or key').fill(key);
      await page.keyboard.press('Enter');
      await page.getByText('No orders yet.').waitFor();
      await page.locator('.link.live').waitFor();
      expect(await boardOn(page)).toMatchObject({ open: 0, minute: 0, cells: [] });
      const { data } = await hub.query('{ orders { nodes { id } } }');
      await page.goto(`${hub.url}/#${data.orders.nodes[0].id}`);
      await page.getByText('This order is not known, or not yours.').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Switch to Chinese' }).click();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
      await page.getByRole('button', { name: '退出' }).click();
      await page.getByLabel('用户名').waitFor();
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    });
  },
  LIMIT_MS,
);
