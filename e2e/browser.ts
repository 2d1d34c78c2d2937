import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const BROWSER = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium';
/** The console as it is served. */
export const SITE = resolve('dist/apps/console');
const missing = [
  existsSync(BROWSER) ? '' : `there is no ${BROWSER} (apt-get install chromium)`,
  existsSync(`${SITE}/index.html`) ? '' : 'the console is not built (npm run build)',
].filter(Boolean);
/** A test that is skipped, and says so, where there is no browser or no built console. */
export const inBrowser = missing.length === 0 ? it : it.skip;
if (missing.length > 0) console.warn(`The console was not tried: ${missing.join(', ')}`);

/** What a page must never do. */
export class Watch {
  readonly faults: string[] = [];

  constructor(page: Page, home: string) {
    page.on('request', request => {
      if (!request.url().startsWith(home)) this.faults.push(`asked ${request.url()}`);
    });
    page.on('console', message => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    page.on('pageerror', error => this.faults.push(error.message));
  }
}

/** Lends a browser. */
export async function withBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: BROWSER,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}
