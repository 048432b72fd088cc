import { expect, test } from '@playwright/test';
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
  await expect(page).toHaveURL(/\/department\/home\?from=link$/);
});

test('somebody else’s pages lead home', async ({ page }) => {
  await login(page, 'yb-pricing');
  await page.goto('/team');
  await expect(page).toHaveURL(/\/department\/home$/);
});

test('the shared parts look right in every state', async ({ page }) => {
  await page.goto('/dev/ui');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await looksRight(page, 'style-guide');
});
