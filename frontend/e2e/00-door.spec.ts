import { expect, test, type Page } from '@playwright/test';
import { choose, login, looksRight } from './jiayi.ts';

test('anyone opens the door and reads what Jiayi is', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('您家的医生，在您身边');
  await expect(page.getByRole('link', { name: '查看团队公示' })).toHaveAttribute('href', '/public/teams');
  await looksRight(page, 'landing');
});

test('the door speaks English too and remembers it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a department finds an honest page and can leave again', async ({ page }) => {
  await login(page, 'yb-finance');
  await expect(page).toHaveURL(/\/department\/home$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('财政部门');
  await looksRight(page, 'department');
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page.getByRole('button', { name: '登录', exact: true })).toBeVisible();
});

test('a link deep into the pages leads through login and back to it', async ({ page }) => {
  await page.goto('/department/home?from=link');
  await choose(page, 'yb-town');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('镇人民政府、街道办事处');
  await expect(page).toHaveURL(/\/department\/home\?from=link$/);
});

test('a menu longer than the window is within reach on a long page, and shows where one is', async ({ page }) => {
  await login(page, 'yb-leader');
  await page.goto('/team/households');
  const menu = page.getByRole('navigation', { name: '菜单' });
  const last = menu.getByRole('link', { name: '到期证书' });
  await expect(last).not.toBeInViewport();
  await last.scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await last.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('到期证书');
  await page.reload();
  await expect(last).toBeInViewport();
});

test('somebody else’s pages lead home', async ({ page }) => {
  await login(page, 'yb-pricing');
  await page.goto('/team');
  await expect(page).toHaveURL(/\/department\/home$/);
});

/** As if the working day were over: the token in this tab is no longer valid, and `forgotten` leaves none to renew it with. */
async function expireToken(page: Page, { forgotten = false } = {}): Promise<void> {
  await page.evaluate((withoutRefresh) => {
    for (const [key, value] of Object.entries(sessionStorage)) {
      if (!key.startsWith('oidc.user:')) continue;
      const user = JSON.parse(value as string) as { expires_at: number; refresh_token?: string };
      user.expires_at = 1;
      if (withoutRefresh) delete user.refresh_token;
      sessionStorage.setItem(key, JSON.stringify(user));
    }
  }, forgotten);
}

test('a token that has expired is renewed silently while the issuer still knows the reader', async ({ page }) => {
  await login(page, 'yb-insurance');
  await expireToken(page);
  await page.getByRole('link', { name: '查看团队公示' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('when the issuer has forgotten the reader, signing in again happens above the page, which then goes on', async ({
  page,
  context,
}) => {
  await login(page, 'yb-insurance');
  await context.clearCookies();
  await expireToken(page, { forgotten: true });
  await page.getByRole('link', { name: '查看团队公示' }).click();
  const dialog = page.getByRole('dialog', { name: '请重新登录' });
  await expect(dialog).toBeVisible({ timeout: 20_000 });
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    dialog.getByRole('button', { name: '登录', exact: true }).click(),
  ]);
  const closed = popup.waitForEvent('close');
  await choose(popup, 'yb-insurance');
  await closed;
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/public\/teams/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the shared parts look right in every state', async ({ page }) => {
  await page.goto('/dev/ui');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await looksRight(page, 'style-guide', { loading: 1 });
});
