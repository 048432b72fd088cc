import { expect, test } from '@playwright/test';
import { looksRight } from './jiayi.ts';

test('anyone reads the public notice of teams by district and town, without login (M07)', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '查看团队公示' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('家庭医生团队公示');
  await page.getByLabel('区县').selectOption({ label: '重庆市渝北区' });
  await expect(page.getByText('家庭医生', { exact: true }).first()).toBeVisible();
  await page.getByLabel('镇街').selectOption({ label: '龙溪街道' });
  await expect(page).toHaveURL(/town=Place_/);
  await expect(page.getByRole('definition').filter({ hasText: '龙溪街道' }).first()).toBeVisible();
  await looksRight(page, 'public-notice');
});
