import { expect, test, type Page } from '@playwright/test';
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

/** Opens a page from the menu and waits until nothing on it is still loading. */
async function visit(page: Page, path: string): Promise<Answer & { shown: number }> {
  const since = await page.evaluate(() => performance.now());
  await page.locator(`nav a[href="${path}"]`).first().click();
  await page.waitForURL((url) => url.pathname === path);
  await expect(page.getByText('正在加载…')).toHaveCount(0);
  await expect(page.locator('.ant-spin-spinning')).toHaveCount(0);
  const shown = Math.round((await page.evaluate(() => performance.now())) - since);
  return { ...(await answers(page, since)), shown };
}

/** Prints how long each page of the menu takes; it asserts only that each opens. The second visit counts: the first loads the page's code. */
for (const role of ROLES) {
  test(`the pages of ${role}`, async ({ page }) => {
    test.setTimeout(300_000);
    await login(page, role);
    const links = page.locator('nav a[href^="/"]');
    await expect(links.first()).toBeVisible();
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const path of paths) await visit(page, path);
    for (const path of paths) {
      const { requests, slowest, shown } = await visit(page, path);
      process.stdout.write(
        `${path.padEnd(32)} ${String(requests).padStart(2)} requests, slowest ${String(slowest).padStart(5)} ms, shown after ${String(shown).padStart(5)} ms\n`,
      );
    }
  });
}
