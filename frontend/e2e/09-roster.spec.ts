import { expect, test } from '@playwright/test';
import { login, looksRight, pick } from './jiayi.ts';

test('a roster is looked through and told row by row, and a good one is taken in (M10)', async ({ page }) => {
  await login(page, 'yb-institution');
  await page.goto('/institution/rosters');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('名册导入');
  await looksRight(page, 'institution-rosters');

  // the sample with problems: what is wrong stands by row and column, and comes back as a file
  await page.getByRole('link', { name: '样例名册-有问题.csv' }).click();
  await expect(page.getByRole('region', { name: '问题', exact: true })).toContainText('身份证号校验不通过');
  await expect(page.getByRole('region', { name: '问题', exact: true })).toContainText('与第 2 行是同一个身份证号');
  await expect(page.getByRole('button', { name: '确认导入' })).toBeDisabled();
  await looksRight(page, 'institution-roster-wrong');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载标注了问题的文件' }).click();
  expect((await download).suggestedFilename()).toBe('样例名册-有问题-问题.xlsx');

  // the good one: columns as guessed, checked, confirmed
  await page.goto('/institution/rosters');
  await page.getByRole('link', { name: '样例名册.csv', exact: true }).click();
  await page.getByRole('button', { name: '核对' }).click();
  await expect(page.getByText('新入户（人）')).toBeVisible({ timeout: 15_000 });
  await looksRight(page, 'institution-roster-checked');
  await page.getByRole('button', { name: '确认导入' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认导入' }).click();
  await expect(page.getByText('已全部写入登记')).toBeVisible({ timeout: 15_000 });
  await page.goto('/institution/households?text=周样例&sort=NUMBER');
  await expect(page.getByRole('link', { name: '周样例' })).toBeVisible();
});

test('a file that is no roster is refused with what to do', async ({ page }) => {
  await login(page, 'yb-institution');
  await page.goto('/institution/rosters');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '名册.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('x') });
  await expect(page.getByRole('alert')).toContainText('另存为 .xlsx');
});

test('a list is narrowed, and saved as it is narrowed (M09, M12)', async ({ page }) => {
  await login(page, 'yb-leader');
  await page.getByRole('link', { name: '签约协议' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('签约协议');
  await looksRight(page, 'team-contracts');
  await page.getByRole('link', { name: '签约家庭' }).click();
  await looksRight(page, 'team-households');
  await pick(page, '重点人群', '高血压');
  await expect(page).toHaveURL(/keyGroup=HYPERTENSION/);
  await expect(page.getByRole('row').nth(1)).toContainText(/（\d+岁）/); // M09: who it is about
  await looksRight(page, 'team-cohort');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  expect((await download).suggestedFilename()).toMatch(/^家庭名单-\d{4}-\d{2}-\d{2}\.xlsx$/);
});
