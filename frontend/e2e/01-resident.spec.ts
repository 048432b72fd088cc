import { expect, test } from '@playwright/test';
import { login, looksRight } from './jiayi.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('a resident sees the doctor, asks for termination, sees who must act, takes it back, and asks again (M10, M13, M16, trap 11)', async ({
  page,
}) => {
  await login(page, 'yb-resident');
  await expect(page.getByRole('heading', { name: '我们的家庭医生' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^拨打电话/ })).toBeVisible();
  await looksRight(page, 'resident-home');

  await page.getByRole('link', { name: '查看团队' }).click();
  await expect(page.getByText('团队长')).toBeVisible();
  await looksRight(page, 'resident-doctor');

  await page
    .getByRole('tab', { name: '手册' })
    .or(page.getByText('手册', { exact: true }))
    .first()
    .click();
  await expect(page.getByRole('heading', { name: '签约服务手册' })).toBeVisible();
  await looksRight(page, 'resident-handbook');

  await page.goto('/resident/agreement');
  await expect(page.getByText('到期日（当天仍有效）')).toBeVisible();
  await expect(page.getByText(/协议期 1 年/)).toBeVisible();
  await looksRight(page, 'resident-agreement');

  const ask = async () => {
    await page.getByRole('link', { name: '申请解约' }).click();
    await page.getByRole('button', { name: '提交申请' }).click();
    await expect(page.getByRole('alert')).toHaveText('请选择解约原因。');
    await page.getByRole('radio', { name: '搬离本区' }).check();
    await page.getByRole('radio', { name: /本协议期结束时/ }).check();
    await page.getByLabel(/补充说明/).fill('下个月搬到成都');
    await page.getByRole('button', { name: '提交申请' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交申请' }).click();
    await expect(page.getByText(/^等待.*答复$/)).toBeVisible();
    await expect(page.getByText(/最晚 .* 答复/)).toBeVisible();
  };
  await ask();
  await looksRight(page, 'resident-request');
  await expect(page.getByRole('link', { name: '申请解约' })).toHaveCount(0);

  await page.getByRole('button', { name: '撤回申请' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤回申请' }).click();
  await expect(page.getByText('已撤回', { exact: true }).first()).toBeVisible();

  await ask();
});
