import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { login, looksRight } from './jiayi.ts';

const annex = join(import.meta.dirname, '../../backend/src/main/resources/demo/annex-yubei-2017.csv');

test('the annex of Yubei comes out to the digit, in and out again (M28, trap 18, trap 19)', async ({ page }) => {
  await login(page, 'yb-commission');
  await page.getByRole('link', { name: '任务分配' }).click();
  await page.locator('input[type=file]').setInputFiles(annex);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page).toHaveURL(/version=TaskAllocation_/);

  const rows = page.getByRole('region', { name: '各镇街任务' }).locator('tbody tr.ant-table-row');
  await expect(rows).toHaveCount(22);
  await expect(rows.filter({ hasText: '龙兴镇' })).toContainText('24,109');
  await expect(rows.filter({ hasText: '一致' })).toHaveCount(22);

  const total = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(total('城镇')).toContainText('171,236');
  await expect(total('城镇')).toContainText('171,235');
  await expect(total('农村')).toContainText('161,649');
  await expect(total('农村')).toContainText('161,650');
  await expect(total('全区')).toContainText('332,885');
  await expect(total('全区')).toContainText('1,215,400');
  await expect(total('全区')).toContainText('1,215,401');
  await looksRight(page, 'commission-allocation');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('171236');
  expect(text).toContain('1215400');
});

test('a file with a wrong cell is refused with row and column, and nothing is written (M28)', async ({ page }) => {
  await login(page, 'yb-commission');
  await page.getByRole('link', { name: '任务分配' }).click();
  const broken = (await readFile(annex, 'utf8')).replace('78694', '七万');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '错误.csv', mimeType: 'text/csv', buffer: Buffer.from(broken) });
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByRole('cell', { name: '常住人口数', exact: false }).first()).toBeVisible();
});

test('coverage stands against the tasks, towns with nothing too (M29, trap 22)', async ({ page }) => {
  await login(page, 'yb-supervisor');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('签约进度');
  await expect(page.getByRole('region', { name: '各镇街签约进度' }).locator('tbody tr.ant-table-row')).toHaveCount(22);
  await expect(page.getByRole('img', { name: '各镇街签约率' })).toBeVisible();
  await looksRight(page, 'commission-coverage');
});
