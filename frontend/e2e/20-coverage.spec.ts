import { expect, test } from '@playwright/test';
import { login, looksRight } from './jiayi.ts';

test('coverage on any day, split as asked, opens to the contracts behind a number (M29, traps 2, 5, 22)', async ({
  page,
}) => {
  await login(page, 'yb-commission');
  await page.getByRole('link', { name: '签约进度' }).click();
  const rows = page.getByRole('region', { name: '各镇街签约进度' }).locator('tbody tr.ant-table-row');
  await expect(rows).toHaveCount(22);
  await expect(page.getByRole('img', { name: '签约人数逐月变化' })).toBeVisible();
  await expect(page.getByText('统计口径（第 1 版）')).toBeVisible();

  await page.getByLabel('分组').getByText('重点人群', { exact: true }).click();
  await expect(page).toHaveURL(/by=KEY_GROUP/);
  const groups = page.getByRole('region', { name: '各类重点人群签约进度' }).locator('tbody tr.ant-table-row');
  await expect(groups).toHaveCount(14);
  await expect(groups.first()).toContainText('重点人群合计');
  await looksRight(page, 'commission-coverage-groups');
  for (const [button, ending] of [
    ['导出 Excel', 'xlsx'],
    ['导出 CSV', 'csv'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect((await download).suggestedFilename()).toMatch(new RegExp(`各类重点人群签约进度-.*\\.${ending}$`));
  }

  await page.getByLabel('任务年度').fill('2099');
  await expect(page.getByText('2099 年还没有任务分配表。', { exact: false })).toBeVisible();
  await page.getByLabel('任务年度').fill('2017');

  await page.getByLabel('分组').getByText('团队', { exact: true }).click();
  const teams = page.getByRole('region', { name: '各团队签约进度' });
  const number = teams.getByRole('link').first();
  await expect(number).toBeVisible();
  await looksRight(page, 'commission-coverage-teams');
  await number.click();
  await expect(page).toHaveURL(/inForceOn=.*teamId=Team_/);
  await expect(page.getByText('按当天的住址、团队和重点人群列出')).toBeVisible();
  await expect(page.getByRole('region', { name: '签约' }).locator('tbody tr.ant-table-row').first()).toBeVisible();
});

test('the commission has the numbers made anew and sees that they are (M29)', async ({ page }) => {
  await login(page, 'yb-commission');
  await page.getByRole('link', { name: '签约进度' }).click();
  await page.getByRole('button', { name: '重新计算' }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('上次重新计算于')).toBeVisible();
  }).toPass();
  await expect(page.getByText('更正 0 户')).toBeVisible();
});
