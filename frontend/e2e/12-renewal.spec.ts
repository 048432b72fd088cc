import { expect, test } from '@playwright/test';
import { login, looksRight } from './jiayi.ts';

test('the commission has contracts checked and follows it, the household and its team confirm (M15, trap 10)', async ({
  page,
  browser,
}) => {
  await login(page, 'eq-commission');
  await page.goto('/commission/renewals');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('续约');
  await page.getByRole('button', { name: '立即检查一次' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '立即检查一次' }).click();
  await expect(page.getByText(/李慧 于 .* 开始 · .* 完成/)).toBeVisible({ timeout: 30_000 });
  await looksRight(page, 'commission-renewals');

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const resident = await phone.newPage();
  await login(resident, 'eq-resident');
  await resident.getByRole('link', { name: '去确认' }).click();
  await expect(resident.getByRole('heading', { level: 1 })).toHaveText('续约确认');
  await looksRight(resident, 'resident-renewal');
  await resident.getByRole('button', { name: '确认续约' }).click();
  await expect(resident.getByText('您家已确认')).toBeVisible();

  const desk = await browser.newContext();
  const member = await desk.newPage();
  await login(member, 'eq-member');
  await member.goto('/team/renewals');
  await looksRight(member, 'team-renewals');
  await member.getByRole('row').filter({ hasText: '王桂兰 已确认' }).getByRole('checkbox').check();
  await member.getByRole('button', { name: '确认所选 1 户' }).click();
  await expect(member.getByText('已确认 1 户。')).toBeVisible();

  await resident.reload();
  await expect(resident.getByText('双方都已确认')).toBeVisible();
  await phone.close();
  await desk.close();
});

test('a household reads its notices, and the bell counts them (M15)', async ({ page }) => {
  await login(page, 'yb-institution');
  await page.getByRole('link', { name: /^通知/ }).first().click();
  await expect(page.getByRole('heading', { name: /通知/ }).first()).toBeVisible();
  await looksRight(page, 'institution-notices');
});
