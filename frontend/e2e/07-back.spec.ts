import { expect, test } from '@playwright/test';
import { login, looksRight } from './jiayi.ts';

test('the hospital sends a patient back whom it has seen (M25)', async ({ page }) => {
  await login(page, 'yb-hospital');
  await page.goto('/hospital/referrals?show=confirmed');
  const drawer = page.getByRole('dialog');
  const sendBack = drawer.getByRole('button', { name: '转回', exact: true });
  const confirmed = page.getByRole('row').filter({ hasText: '已确认' });
  await expect(confirmed.first()).toBeVisible();
  for (const row of (await confirmed.all()).reverse()) {
    await row.getByRole('button').click();
    await expect(drawer.getByRole('heading', { name: '经过' })).toBeVisible();
    if (await sendBack.isVisible()) break;
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
  }
  await sendBack.click();
  await expect(drawer.getByText('请填写诊疗小结')).toBeVisible();
  await drawer.getByLabel('诊疗小结').fill('已完成专科检查，调整用药，病情平稳。');
  await drawer.getByLabel('请团队留意').fill('每周测量血压，出现头晕及时联系。');
  await looksRight(page, 'send-back');
  await sendBack.click();
  await expect(drawer.getByText('待团队接收')).toBeVisible();
});

test('the team sees who is late, and takes a patient over (M25, trap 16)', async ({ page }) => {
  await login(page, 'yb-member');
  await page.goto('/team/down-referrals');
  await expect(page.getByText('已超期').first()).toBeVisible();
  await looksRight(page, 'down-referrals');
  await page.getByRole('button', { name: /^接收/ }).first().click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: '接收患者' }).click();
  await expect(drawer.getByText('请填写接收后的安排')).toBeVisible();
  await drawer.getByLabel('接收后的安排').fill('三日内上门随访，核对用药。');
  await looksRight(page, 'take-over');
  await drawer.getByRole('button', { name: '接收患者' }).click();
  await page.goto('/team/down-referrals?show=taken');
  await expect(page.getByRole('row').filter({ hasText: '已接收' }).first()).toBeVisible();
});
