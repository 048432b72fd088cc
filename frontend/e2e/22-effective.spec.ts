import { expect, test } from '@playwright/test';
import { login, looksRight, pick } from './jiayi.ts';

test('the commission reads who is signed and served, changes what that means, and counts anew (M30, trap 22)', async ({
  page,
}) => {
  await login(page, 'yb-commission');
  await page.getByRole('link', { name: '有效签约', exact: true }).click();
  const towns = page.getByRole('region', { name: '按镇街' }).locator('tbody tr.ant-table-row');
  await expect(towns).toHaveCount(23);
  await expect(towns.last()).toContainText('合计');
  await expect(page.getByText('最近 12 个月内', { exact: false }).first()).toBeVisible();
  await looksRight(page, 'commission-effective');
  const before = await towns.last().innerText();

  await page.getByRole('button', { name: '修改口径' }).click();
  await page.getByRole('spinbutton', { name: '至少几次' }).fill('2');
  await page.getByRole('textbox', { name: '依据' }).fill('季度例会');
  await looksRight(page, 'commission-effective-change');
  await page.getByRole('button', { name: '保存为新的一版' }).click();
  await page.getByRole('button', { name: '确认' }).click();
  await expect(page.getByText(/^口径已改为第 \d+ 版/)).toBeVisible();
  await page.getByRole('button', { name: '立即清点' }).click();
  await expect(page.getByText(/^口径已改为第 \d+ 版/)).toHaveCount(0);
  await expect(page.getByText('至少有 2 次服务', { exact: false }).first()).toBeVisible();
  await expect(towns.last()).not.toHaveText(before);

  for (const [button, ending] of [
    ['导出 Excel', 'xlsx'],
    ['导出 CSV', 'csv'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect((await download).suggestedFilename()).toMatch(new RegExp(`^有效签约-.*\\.${ending}$`));
  }

  // and back to what it was, for whoever comes after
  await page.getByRole('button', { name: '修改口径' }).click();
  await page.getByRole('spinbutton', { name: '至少几次' }).fill('1');
  await page.getByRole('textbox', { name: '依据' }).fill('恢复');
  await page.getByRole('button', { name: '保存为新的一版' }).click();
  await page.getByRole('button', { name: '确认' }).click();
  await page.getByRole('button', { name: '立即清点' }).click();
  await expect(page.getByText(/^口径已改为第 \d+ 版/)).toHaveCount(0);
});

test('a number opens to the persons behind it, narrowed as its row (M30)', async ({ page }) => {
  await login(page, 'yb-commission');
  await page.getByRole('link', { name: '有效签约', exact: true }).click();
  await page.getByText('按团队', { exact: true }).click();
  await page
    .getByRole('region', { name: '按团队' })
    .getByRole('link', { name: /签而未服务人员/ })
    .first()
    .click();
  await expect(page).toHaveURL(/teamId=Team_/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('签而未服务');
  await expect(
    page.getByRole('region', { name: '签而未服务' }).locator('tbody tr.ant-table-row').first(),
  ).toBeVisible();
  await looksRight(page, 'commission-effective-persons');
  await pick(page, '镇街');
  await expect(page).toHaveURL(/townId=Place_/);
});

for (const [account, name] of [
  ['yb-member', 'team'],
  ['yb-institution', 'institution'],
] as const) {
  test(`${name} sees its own, and works off who was not served (M30, trap 26)`, async ({ page }) => {
    await login(page, account);
    await page.getByRole('link', { name: '有效签约', exact: true }).click();
    await expect(page.getByText('有效签约率').first()).toBeVisible();
    await expect(page.getByRole('button', { name: '修改口径' })).toHaveCount(0);
    await looksRight(page, `${name}-effective`);
    await page.getByRole('main').getByRole('listitem').filter({ hasText: '签而未服务' }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('签而未服务');
    await looksRight(page, `${name}-effective-persons`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 Excel' }).click();
    expect((await download).suggestedFilename()).toMatch(/^签而未服务人员-.*\.xlsx$/);
    await page
      .getByRole('link', { name: /^户主：/ })
      .first()
      .click();
    await expect(page).toHaveURL(/households\/Household_/);
  });
}
