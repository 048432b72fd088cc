import { expect, test, type Locator, type Page } from '@playwright/test';
import { login } from './jiayi.ts';

const ROLES = ['yb-commission', 'yb-institution', 'yb-leader', 'yb-member', 'yb-hospital', 'yb-resident'];

interface Answer {
  requests: number;
  slowest: number;
}

/** What the page asked of the API since then, in milliseconds at the browser. */
async function answers(page: Page, since: number): Promise<Answer> {
  return page.evaluate((start) => {
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime >= start && new URL(name).pathname === '/graphql');
    return { requests: asked.length, slowest: Math.round(Math.max(0, ...asked.map(({ duration }) => duration))) };
  }, since);
}

/** What the menu offers: links at a desk, tabs on a phone. */
const menuOf = (page: Page) =>
  page.getByRole('navigation', { name: '菜单' }).locator('a[href^="/"], .adm-tab-bar-item');

/** Opens a page from the menu and waits until nothing on it is still loading. */
async function visit(page: Page, entry: Locator): Promise<Answer & { shown: number }> {
  const since = await page.evaluate(() => performance.now());
  await entry.click();
  await page.waitForFunction(
    (element) => element.closest('.ant-menu-item-selected, .adm-tab-bar-item-active') !== null,
    await entry.elementHandle(),
  );
  await expect(page.getByText('正在加载…')).toHaveCount(0);
  await expect(page.locator('.ant-spin-spinning')).toHaveCount(0);
  const shown = Math.round((await page.evaluate(() => performance.now())) - since);
  return { ...(await answers(page, since)), shown };
}

/** Prints how long each page of the menu takes; it asserts only that each opens. The second visit counts: the first loads the page's code. */
for (const role of ROLES) {
  test(`the pages of ${role}`, async ({ page }) => {
    test.setTimeout(300_000);
    page.setDefaultTimeout(30_000);
    await login(page, role);
    const menu = menuOf(page);
    await expect(menu.first()).toBeVisible();
    const entries = await menu.all();
    for (const entry of entries) await visit(page, entry);
    for (const entry of entries) {
      const { requests, slowest, shown } = await visit(page, entry);
      const path = new URL(page.url()).pathname;
      process.stdout.write(
        `${path.padEnd(32)} ${String(requests).padStart(2)} requests, slowest ${String(slowest).padStart(5)} ms, shown after ${String(shown).padStart(5)} ms\n`,
      );
    }
  });
}
