import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { aPaidOrder, GenericShop, startHub } from '#testing';

const BROWSER = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium';
const inBrowser = existsSync(BROWSER) ? it : it.skip;
if (!existsSync(BROWSER)) console.warn(`GraphiQL was not tried: there is no ${BROWSER} (apt-get install chromium)`);

inBrowser(
  'GraphiQL works without the internet: with a token in its Headers tab it asks, and follows orders live',
  async () => {
    await using hub = await startHub();
    const token = hub.keys.staffToken;
    const shop = await new GenericShop(hub.door).connect();
    await shop.stock('SKU-1', 10);
    const browser = await chromium.launch({
      executablePath: BROWSER,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1_400, height: 900 } });
      const strangers: string[] = [];
      const faults: string[] = [];
      page.on('request', request => {
        if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(hub.url)) strangers.push(request.url());
      });
      page.on('console', message => {
        // Before a token is given the page's own look at the schema is refused, which the browser reports.
        if (message.type() === 'error' && !message.text().includes('401')) faults.push(message.text());
      });
      page.on('pageerror', error => faults.push(error.message));
      await page.goto(`${hub.url}/graphiql`);
      await giveToken(page, token);
      await run(page, 'WhoAmI');
      await expectResponse(page, '"kind": "STAFF"');
      await run(page, 'NewestOrders');
      await expectResponse(page, '"nodes": []');
      await run(page, 'Live');
      await page.locator('.graphiql-execute-button[aria-label^="Stop"]').waitFor();
      await shop.push(aPaidOrder('G-1'));
      await expectResponse(page, '"outcome": "CLEARED"');
      expect(await page.evaluate(() => JSON.stringify({ ...globalThis.localStorage }))).not.toContain(token);
      expect({ strangers, faults }).toEqual({ strangers: [], faults: [] });
    } finally {
      await browser.close();
    }
  },
  60_000,
);

async function giveToken(page: Page, token: string): Promise<void> {
  await page.getByText('"Bearer "').click();
  await page.keyboard.press('End');
  // Before the closing quote, the space and the brace.
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.insertText(token);
}

async function run(page: Page, operation: string): Promise<void> {
  await page.locator('.graphiql-execute-button').click();
  await page.getByRole('menuitem', { name: operation }).click();
}

async function expectResponse(page: Page, text: string): Promise<void> {
  await page.locator('.graphiql-response').getByText(text).first().waitFor({ timeout: 20_000 });
}
