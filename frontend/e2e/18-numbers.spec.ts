import { expect, test } from '@playwright/test';
import { login, looksRight } from './jiayi.ts';

test('a team works off what waits for it, and the hospital’s list empties with it (M24, trap 15)', async ({
  page,
  browser,
}) => {
  await login(page, 'yb-member');
  await page.getByRole('link', { name: '转诊待办' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('转诊待办');
  await looksRight(page, 'team-referral-work');

  const declined = page.getByRole('navigation', { name: '待办种类' }).getByRole('link', { name: /^已被拒绝/ });
  const before = Number(/\d+/.exec(await declined.innerText())?.[0]);
  expect(before).toBeGreaterThan(0);
  await declined.click();
  await page.getByRole('button', { name: /^查看/ }).first().click();
  await page.getByRole('button', { name: '标记知悉' }).click();
  await expect(page.getByText('已知悉')).toBeVisible();
  // live: nobody reloads
  await expect(declined).toContainText(String(before - 1));
  await page.keyboard.press('Escape');

  const desk = await browser.newContext();
  const hospital = await desk.newPage();
  await login(hospital, 'yb-hospital');
  await hospital.getByRole('link', { name: '转诊待办' }).click();
  await expect(hospital.getByRole('heading', { level: 1 })).toHaveText('转诊待办');
  await expect(hospital.getByText('需要本院处理的转诊')).toBeVisible();
  await looksRight(hospital, 'hospital-referral-work');
  await desk.close();
});

test('the commission reads a year of referrals, split three ways, each number with what it means (M33, trap 22)', async ({
  page,
}) => {
  await login(page, 'yb-commission');
  await page.getByRole('link', { name: '转诊统计' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('转诊统计');
  await expect(page.getByText(/^统计时间：/)).toBeVisible();
  const answered = page.getByRole('listitem').filter({ hasText: '按时答复率' });
  await expect(answered).toContainText('%');
  await answered.getByText(/^口径/).click();
  await expect(answered.getByText(/^分母：/)).toBeVisible();
  await looksRight(page, 'commission-statistics');

  await page.getByText('按团队', { exact: true }).click();
  await expect(page.getByRole('region', { name: '分项明细' }).first()).toContainText('家庭医生团队');
  await page.getByText('上月', { exact: true }).click();
  await expect(page.getByRole('region', { name: '各月明细' }).first().getByRole('row')).toHaveCount(2);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  expect((await file).suggestedFilename()).toMatch(/^转诊统计-.*\.xlsx$/);
});

for (const [account, name] of [
  ['yb-hospital', 'hospital'],
  ['yb-member', 'team'],
  ['yb-institution', 'institution'],
] as const) {
  test(`${name} reads its own numbers (M33)`, async ({ page }) => {
    await login(page, account);
    await page.getByRole('link', { name: '转诊统计' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('转诊统计');
    await expect(page.getByText('爽约率').first()).toBeVisible();
    await looksRight(page, `${name}-statistics`);
  });
}
