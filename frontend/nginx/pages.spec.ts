import { expect, test, type Page } from '@playwright/test';
import { login } from '../e2e/jiayi.ts';

/** What the browser refused to load or run, in its own words. */
function refusals(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (/content security policy|refused to|blocked by/i.test(message.text())) found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

async function opens(page: Page, paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expect(page.locator('h1, .graphiql-container').first()).toBeVisible();
    await expect(page.getByText('正在加载…')).toHaveCount(path === '/dev/ui' ? 1 : 0);
  }
}

test('the pages that anyone may see live under the content policy', async ({ page }) => {
  const refused = refusals(page);
  await opens(page, ['/', '/public/teams', '/dev/ui', '/dev/graphiql']);
  expect(refused).toEqual([]);
});

test('so do the map, the charts and the phone’s pages', async ({ browser }) => {
  for (const [username, ...paths] of [
    ['yb-leader', '/team/grid', '/team/households'],
    ['yb-commission', '/commission/coverage', '/commission/allocation'],
    ['yb-resident', '/resident/home', '/resident/agreement'],
    ['yb-hospital', '/hospital/queue', '/hospital/slots'],
  ] as const) {
    const page = await browser.newPage();
    const refused = refusals(page);
    await login(page, username);
    await opens(page, paths);
    expect(refused, username).toEqual([]);
    await page.close();
  }
});

test('the policy would tell: a script from elsewhere is refused', async ({ page }) => {
  const refused = refusals(page);
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.name = "ran"';
    document.head.append(script);
  });
  expect(await page.evaluate(() => window.name)).not.toBe('ran');
  expect(refused).not.toEqual([]);
});

test('who has to sign in again does so in a window that finds its way back', async ({ page }) => {
  await login(page, 'yb-finance');
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => window.open('/auth/realms/jiayi/.well-known/openid-configuration'));
  const popup = await opened;
  await popup.waitForLoadState();
  await popup.goto('/healthz');
  expect(await popup.evaluate(() => window.opener !== null)).toBe(true);
});
