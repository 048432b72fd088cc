import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { login, looksRight, pick } from './jiayi.ts';

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

test('a supposition begins with what counts, is saved as a version, and the earlier one comes back (M28)', async ({
  page,
}) => {
  await login(page, 'yb-commission');
  await page.getByRole('link', { name: '任务分配' }).click();
  const versions = page.getByRole('combobox', { name: '版本' });
  await expect(versions).toBeVisible();
  const whatIf = page.getByRole('region', { name: '试算' }).first();
  await expect(whatIf.getByLabel('城镇任务比率')).toHaveValue('20.00');
  await expect(whatIf.getByLabel('农村任务比率')).toHaveValue('45.00');
  await whatIf.getByRole('button', { name: '试算任务数' }).click();
  await expect(whatIf.getByText('332,885', { exact: true })).toBeVisible();

  await whatIf.getByLabel('城镇任务比率').fill('25');
  await pick(whatIf, '取整方式', '进一法');
  await expect(whatIf.getByText('输入已改动，请重新试算。')).toBeVisible();
  await expect(whatIf.getByRole('button', { name: '保存为新版本…' })).toBeDisabled();
  await whatIf.getByRole('button', { name: '试算任务数' }).click();
  await expect(whatIf.getByText('214,046', { exact: true })).toBeVisible();
  await looksRight(page, 'commission-what-if');
  await whatIf.getByRole('button', { name: '保存为新版本…' }).click();
  const question = page.getByRole('dialog');
  await expect(question.getByText('不会改动')).toBeVisible();
  await expect(question.getByRole('button', { name: '保存新版本' })).toBeDisabled();
  await question.getByLabel('依据（必填）').fill('区卫健委例会');
  await looksRight(page, 'commission-what-if-save');
  await question.getByRole('button', { name: '保存新版本' }).click();
  await expect(page.getByText('来源：试算“区卫健委例会”')).toBeVisible();
  await expect(page.getByText('计算方式：城镇 25%，农村 45%，进一法。')).toBeVisible();

  await versions.click();
  await page.locator('.ant-select-item-option').nth(1).click();
  await page.getByRole('button', { name: '恢复为现行版本…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '恢复', exact: true }).click();
  await expect(page.getByText(/来源：恢复第 \d+ 版/)).toBeVisible();
  await expect(page.getByText('计算方式：城镇 20%，农村 45%，四舍五入。')).toBeVisible();
});

test('rates and rounding of a year are set as a new version, and key groups follow (M28, M29)', async ({ page }) => {
  await login(page, 'yb-commission');
  await page.getByRole('link', { name: '任务分配' }).click();
  await page.getByLabel('测算年度').fill('2018');
  await page.getByLabel('测算年度').press('Tab');
  const policy = page.getByRole('region', { name: '2018 年任务比率与取整' });
  await expect(policy.getByText('本区签约政策')).toBeVisible();
  await policy.getByRole('button', { name: '修改比率与取整' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('依据').fill('渝北卫健〔2018〕1号');
  await form.getByLabel('老年人').fill('70');
  await looksRight(page, 'commission-task-policy');
  await form.getByRole('button', { name: '保存为新版本' }).click();
  await expect(policy.getByText(/渝北卫健〔2018〕1号 · 第 1 版/)).toBeVisible();
  await page.goto('/commission/coverage?year=2018&by=KEY_GROUP');
  await expect(page.getByText('2018 年任务比率（渝北卫健〔2018〕1号）')).toBeVisible();
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
