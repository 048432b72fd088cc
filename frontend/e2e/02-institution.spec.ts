import { expect, test } from '@playwright/test';
import { login, looksRight } from './jiayi.ts';

test('the administrator returns a request with a reason, and the household reads it (M16)', async ({
  page,
  browser,
}) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const resident = await phone.newPage();
  await login(resident, 'yb-resident');
  const name = (await resident.getByRole('heading', { level: 1 }).innerText()).replace('的家庭', '');

  await login(page, 'yb-institution');
  await page.goto('/institution/terminations');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('解约申请');
  await looksRight(page, 'institution-terminations');
  await page
    .getByRole('button', { name: new RegExp(`^答复\\s*${name}的解约申请$`) })
    .first()
    .click();
  const drawer = page.getByRole('dialog', { name: `${name}的解约申请` });
  await expect(drawer.getByText('下个月搬到成都')).toBeVisible();
  await drawer.getByRole('button', { name: '退回申请' }).click();
  await expect(drawer.getByRole('alert')).toHaveText('退回须写明原因，居民会看到这段话。');
  await drawer.getByLabel('给居民的话').fill('请先办理居住证变更，再提出申请');
  await drawer.getByRole('button', { name: '退回申请' }).click();
  await page.getByRole('dialog', { name: '退回申请？' }).getByRole('button', { name: '退回申请' }).click();
  await expect(drawer.getByText('已退回')).toBeVisible();

  await resident.goto('/resident/agreement');
  await expect(resident.getByText('请先办理居住证变更，再提出申请')).toBeVisible();
  await phone.close();
});

test('the administrator accepts a request, and it stays in sight among the closed ones (M16, trap 11)', async ({
  page,
}) => {
  await login(page, 'yb-institution');
  await page.goto('/institution/terminations');
  const rows = page.getByRole('row').filter({ has: page.getByRole('button', { name: /^答复.*的解约申请$/ }) });
  const button = rows.first().getByRole('button', { name: /^答复.*的解约申请$/ });
  const name = (await button.innerText()).replace(/^答复\s*|的解约申请$/g, '');
  await button.click();
  const drawer = page.getByRole('dialog', { name: `${name}的解约申请` });
  await drawer.getByRole('button', { name: '同意解约' }).click();
  await page.getByRole('dialog', { name: '同意解约？' }).getByRole('button', { name: '同意解约' }).click();
  await expect(drawer.getByText('已同意')).toBeVisible();
  await expect(drawer.getByText(/协议到 .* 为止/)).toBeVisible();
  await page.goto('/institution/terminations?show=closed');
  await expect(page.getByRole('row').filter({ hasText: name }).filter({ hasText: '已同意' }).first()).toBeVisible();
});
