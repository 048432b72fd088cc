import { expect, test } from '@playwright/test';
import { login, looksRight, pick } from './jiayi.ts';

test('the commission founds a combination, and may not found it twice (M26)', async ({ page }) => {
  await login(page, 'yb-commission');
  await page.goto('/commission/combinations');
  await expect(page.getByRole('row').filter({ hasText: '有效' }).first()).toBeVisible();
  await looksRight(page, 'combinations');
  await pick(page, '基层机构', '双凤桥');
  await pick(page, '二级医院', '中医院');
  await page.getByRole('button', { name: '建立组合' }).click();
  await expect(page.getByText('组合已建立')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: '双凤桥' }).filter({ hasText: '中医院' });
  await expect(row).toBeVisible();
  await pick(page, '基层机构', '双凤桥');
  await pick(page, '二级医院', '中医院');
  await page.getByRole('button', { name: '建立组合' }).click();
  await expect(page.getByText('没有结束日期。请先结束原有组合')).toBeVisible();
  await row.getByRole('button', { name: /^结束/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('原因').fill('试行结束');
  await looksRight(page, 'combination-end');
  await dialog.getByRole('button', { name: '结束', exact: true }).click();
  await expect(page.getByText('已设定最后一天')).toBeVisible();
});

test('the hospital records by the referral, and tells at once whether there are benefits (M22)', async ({ page }) => {
  await login(page, 'yb-hospital');
  await page.goto('/hospital/visits');
  await page.getByText('凭转诊单').click();
  await pick(page, '选择转诊');
  await page.getByLabel('科室（可以不填）').fill('门诊综合');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '享受签约优惠' })).toBeVisible();
  await looksRight(page, 'visits-hospital');
  await page.getByText('凭身份证').click();
  await page.getByLabel('身份证号').fill('500112199001011234');
  await page.getByLabel('姓名').fill('张三');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect(page.getByText('身份证号有误')).toBeVisible();
  await page.getByRole('row').filter({ hasText: '门诊综合' }).getByRole('button', { name: /^查看/ }).first().click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('撤销原因').fill('录入错误');
  await looksRight(page, 'visit');
  await drawer.getByRole('button', { name: '撤销登记' }).click();
  await expect(drawer.getByText('已撤销').first()).toBeVisible();
});

test('a file of visits is checked row by row before anything is written (M22)', async ({ page }) => {
  await login(page, 'yb-hospital');
  await page.goto('/hospital/visit-imports');
  await expect(page.getByText('还没有导入过')).toBeVisible();
  const rows = ['身份证号,姓名,就诊日期,科室', '123,张三,2026-02-30,内科', '11010519491231002X,外区人,2099-01-01,内科'];
  await page.locator('input[type=file]').setInputFiles({
    name: '就诊.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  });
  await expect(page.getByText('没有写入任何记录')).toBeVisible();
  await expect(page.getByRole('cell', { name: /应为 18 位/ })).toBeVisible();
  await looksRight(page, 'visit-import');
});

test('the institution sees where its signed have been without benefits (M22, trap 17)', async ({ page }) => {
  await login(page, 'yb-institution');
  await page.goto('/institution/visits?carriesBenefits=false&side=SIGNED');
  await expect(page.getByText('组合外，未经转诊').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: '本机构的“1+1”组合' })).toBeVisible();
  await looksRight(page, 'visits-institution');
  await page.getByRole('button', { name: /^查看/ }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: '重新认定' }).click();
  await expect(page.getByText('就诊之后才开的转诊不能补算').first()).toBeVisible();
});

test('the resident reads where to go, and why a visit carried none (M26)', async ({ page }) => {
  await login(page, 'yb-resident');
  await page.goto('/resident/visits');
  await expect(page.getByText('组合内的医院（不用转诊）')).toBeVisible();
  await expect(page.getByText('下次请先联系家庭医生转诊').first()).toBeVisible();
  await looksRight(page, 'my-visits');
});
