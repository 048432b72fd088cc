import { expect, test } from '@playwright/test';
import { login, looksRight, openSigned, pick } from './jiayi.ts';

test.setTimeout(120_000);
test.use({ viewport: { width: 1440, height: 1400 } });

test('a hospital publishes slots; a team refers into one; the hospital confirms; the team sees it at once (M23, M24)', async ({
  page: hospital,
  browser,
}) => {
  const desk = await browser.newContext();
  const team = await desk.newPage();
  await login(team, 'yb-member');
  await team.goto('/team/households');
  await expect(team.getByRole('heading', { level: 1 })).toHaveText('签约家庭');
  await looksRight(team, 'team-households');

  await login(hospital, 'yb-hospital');
  await expect(hospital.getByRole('heading', { level: 1 })).toHaveText('待确认转诊');
  await looksRight(hospital, 'hospital-queue');

  // publish
  await hospital.getByRole('link', { name: '预留号源' }).click();
  await expect(hospital.getByRole('heading', { name: '单独发布号源' })).toBeVisible();
  await hospital.getByRole('button', { name: '发布', exact: true }).click();
  await expect(hospital.getByRole('alert')).toContainText('请填完');
  const form = hospital.getByRole('region', { name: '单独发布号源' });
  await pick(form, '科室');
  const doctor = `专家${Date.now() % 100_000}`;
  await form.getByLabel('专家或设备').fill(doctor);
  await hospital.locator('.ant-picker-multiple').click();
  await hospital.locator('.ant-picker-dropdown:visible .ant-picker-header-next-btn').click();
  await hospital.locator('.ant-picker-dropdown:visible .ant-picker-cell-in-view').nth(9).click();
  await hospital.getByRole('heading', { name: '单独发布号源' }).click();
  await expect(hospital.locator('.ant-picker-dropdown:visible')).toHaveCount(0);
  await pick(hospital, '团队或机构 1');
  await hospital.getByRole('button', { name: '发布', exact: true }).click();
  await expect(hospital.getByText('已发布 2 个号。')).toBeVisible();
  await looksRight(hospital, 'hospital-slots');
  await hospital.getByRole('link', { name: '待确认转诊' }).click();

  // refer
  await openSigned(team);
  await looksRight(team, 'team-household');
  await team.getByRole('link', { name: '转诊', exact: true }).first().click();
  await expect(team.getByRole('heading', { level: 1 })).toHaveText('发起转诊');
  await pick(team, '选择医院', '渝北样例人民医院');
  await pick(team, '选择科室');
  await team.getByRole('radio').filter({ visible: true }).last().check();
  const complaint = `反复头晕三个月，血压控制不佳（${Date.now()}）`;
  await team.getByLabel('病情与转诊原因').fill(complaint);
  await looksRight(team, 'team-refer');
  const waiting = hospital.getByRole('row').filter({ hasText: '待医院确认' });
  const before = await waiting.count();
  await team.getByRole('button', { name: '发出转诊' }).click();
  await expect(team).toHaveURL(/\/team\/referrals/);
  await expect(team.getByRole('dialog')).toContainText('等医院答复');

  // confirm; both pages stay open and nobody reloads
  await expect(waiting).toHaveCount(before + 1);
  await waiting.last().getByRole('button').click();
  const drawer = hospital.getByRole('dialog');
  await expect(drawer).toContainText(complaint);
  await drawer.getByLabel('给团队和患者的话').fill('请带医保卡和既往检查结果');
  await looksRight(hospital, 'hospital-answer');
  await drawer.getByRole('button', { name: '确认就诊' }).click();
  await expect(drawer).toContainText('已确认');
  await expect(team.getByRole('dialog')).toContainText('请带医保卡和既往检查结果');
  await looksRight(team, 'team-referral');
  await desk.close();
});

test('the hospital declines with a reason, never without (M24, trap 15)', async ({ page }) => {
  await login(page, 'yb-hospital');
  const row = page.getByRole('row').filter({ hasText: '待医院确认' }).first();
  await row.getByRole('button').click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: '拒绝' }).click();
  await expect(drawer.getByRole('alert')).toHaveText('请选择拒绝原因。');
  await pick(page, '拒绝原因', '停诊');
  await drawer.getByRole('button', { name: '拒绝' }).click();
  await page.getByRole('dialog', { name: '拒绝这份转诊？' }).getByRole('button', { name: '拒绝' }).click();
  await expect(drawer).toContainText('已拒绝');
  await expect(drawer).toContainText('停诊');
});
