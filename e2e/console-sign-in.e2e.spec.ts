import 'reflect-metadata';
import type { Page } from 'playwright-core';
import { isFleet, startHub, until, type TestHub } from '#testing';
import { Clock } from '#platform';
import { inBrowser, SITE, Watch, withBrowser } from './browser.js';

const LIMIT_MS = 90_000;
const SHIFT_MS = 12 * 3_600_000;
const PASSWORD = 'correct horse battery';
const CREATE = `mutation($input: CreateUserInput!) { createUser(input: $input) { __typename } }`;
const DISABLE = 'mutation { changeUser(input: { name: "lin", disabled: true }) { __typename } }';

/** A clock that can be put forward by a shift. */
class ShiftClock extends Clock {
  private aheadMs = 0;

  override now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  passShift(): void {
    this.aheadMs += SHIFT_MS + 60_000;
  }
}

async function startWithLin(clock?: Clock): Promise<TestHub> {
  const hub = await startHub({ site: SITE, ...(clock ? { clock } : {}) });
  const { data } = await hub.query(CREATE, { input: { name: 'lin', password: PASSWORD, roles: ['OPERATOR'] } });
  expect(data.createUser.__typename).toBe('User');
  return hub;
}

async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** What the tab keeps, and whether anything outlives it. */
const kept = (page: Page) =>
  page.evaluate(() => ({
    tab: { ...sessionStorage },
    outlives: Object.keys(localStorage).concat(document.cookie || []),
  }));

inBrowser(
  'a person signs in by name and password, stays so when the page is loaded anew, and is forgotten when signing out',
  async () => {
    await using hub = await startWithLin();
    await withBrowser(async browser => {
      const page = await browser.newPage({ viewport: { width: 1_440, height: 900 }, locale: 'en-US' });
      const watch = new Watch(page, hub.url);
      await page.goto(hub.url);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').filter({ hasText: 'both your name and your password' }).waitFor();
      await signIn(page, 'lin', PASSWORD);
      await page.locator('.who', { hasText: 'staff:lin' }).waitFor();
      await page.locator('.link.live').waitFor();
      await page.reload();
      await page.locator('.who', { hasText: 'staff:lin' }).waitFor();
      const { tab, outlives } = await kept(page);
      expect([Object.keys(tab), outlives]).toEqual([['ordermesh.token'], []]);
      expect(JSON.stringify(tab)).not.toContain(PASSWORD);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByLabel('Password').waitFor();
      expect(await kept(page)).toEqual({ tab: {}, outlives: [] });
      expect(watch.faults).toEqual([]);
    });
  },
  LIMIT_MS,
);

inBrowser(
  'a wrong password is told from a hub that is away, who guesses has to wait, and a token still opens the board',
  async () => {
    await using hub = await startWithLin();
    await withBrowser(async browser => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-US' });
      await page.goto(hub.url);
      const problem = page.getByRole('alert');
      await page.route('**/session', route => route.abort());
      await signIn(page, 'lin', PASSWORD);
      await problem.filter({ hasText: 'does not answer' }).waitFor();
      await page.unroute('**/session');
      await signIn(page, 'lin', 'wrong');
      await problem.filter({ hasText: 'do not fit' }).waitFor();
      expect(await page.getByLabel('Password').inputValue()).toBe('');
      await until(async () => {
        await signIn(page, 'lin', 'wrong');
        return (await problem.textContent())?.includes('Try again in');
      });
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(tooWide).toBe(0);
      await page.getByRole('button', { name: 'Use a token or key' }).click();
      await page.getByLabel('Token or key').fill(hub.keys.staffToken);
      await page.keyboard.press('Enter');
      await page.locator('.who', { hasText: 'staff:local' }).waitFor();
    });
  },
  LIMIT_MS,
);

inBrowser(
  'whose session has ended is asked to sign in again',
  async () => {
    const clock = isFleet ? undefined : new ShiftClock();
    await using hub = await startWithLin(clock);
    await withBrowser(async browser => {
      const page = await browser.newPage({ viewport: { width: 1_440, height: 900 }, locale: 'en-US' });
      await page.goto(hub.url);
      await signIn(page, 'lin', PASSWORD);
      await page.locator('.link.live').waitFor();
      // Elsewhere the clock cannot be set: there the session is ended by somebody.
      if (clock) clock.passShift();
      else await hub.query(DISABLE);
      await page.getByRole('alert').filter({ hasText: 'Your session has ended' }).waitFor();
      expect(await kept(page)).toEqual({ tab: {}, outlives: [] });
      await page.getByLabel('Password').waitFor();
    });
  },
  LIMIT_MS,
);
