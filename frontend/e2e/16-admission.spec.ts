import { expect, test } from '@playwright/test';
import { login, looksRight, openSigned, pick } from './jiayi.ts';

test.setTimeout(180_000);
test.use({ viewport: { width: 1440, height: 1400 } });

test('an urgent admission by the green channel: bed, stay, discharge, and back to the team (M23, M24, M25)', async ({
  page: hospital,
  browser,
}) => {
  const desk = await browser.newContext();
  const team = await desk.newPage();
  await login(team, 'yb-member');
  await team.goto('/team/households');
  await openSigned(team);
  await team.getByRole('link', { name: '转诊', exact: true }).first().click();
  await pick(team, '选择医院', '渝北样例人民医院');
  await pick(team, '选择科室', '呼吸内科');
  await team.getByText('住院床位', { exact: true }).click();
  await team.getByLabel('住院夜数').fill('3');
  await team.getByRole('checkbox', { name: /绿色通道/ }).check();
  const complaint = `高热三天，血氧 91%，需急诊住院（${Date.now()}）`;
  await team.getByLabel('病情与转诊原因').fill(complaint);
  await looksRight(team, 'team-refer-bed');
  await team.getByRole('button', { name: '发出转诊' }).click();
  await expect(team).toHaveURL(/\/team\/referrals/);
  await expect(team.getByRole('dialog')).toContainText('等医院答复');

  // first in the queue, with its own time
  await login(hospital, 'yb-hospital');
  const first = hospital.getByRole('row').nth(1);
  await expect(first).toContainText('绿色通道');
  await looksRight(hospital, 'hospital-green-channel');
  const queue = hospital.getByRole('row').filter({ hasText: '绿色通道' });
  const drawer = hospital.getByRole('dialog');
  for (const row of (await queue.all()).reverse()) {
    await row.getByRole('button').click();
    await expect(drawer.getByRole('heading', { name: '经过' })).toBeVisible();
    if (await drawer.getByText(complaint).isVisible()) break;
    await hospital.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
  }
  await drawer.getByLabel('给团队和患者的话').fill('请直接到住院处办理');
  await looksRight(hospital, 'hospital-confirm-bed');
  await drawer.getByRole('button', { name: '确认就诊' }).click();
  await expect(drawer).toContainText('已确认');

  // the stay
  await drawer.getByRole('button', { name: '登记入院' }).click();
  await expect(drawer).toContainText('已入院');
  await looksRight(hospital, 'hospital-admitted');
  await drawer.getByRole('button', { name: '登记出院' }).click();
  await hospital.getByRole('dialog', { name: '登记患者出院？' }).getByRole('button', { name: '登记出院' }).click();
  await expect(drawer).toContainText('已出院');
  await expect(team.getByRole('dialog')).toContainText('已出院');

  // and back
  await drawer.getByLabel('诊疗小结').fill('肺炎，抗感染治疗后好转出院。');
  await drawer.getByLabel('请团队留意').fill('继续口服抗生素三天，发热随诊。');
  await drawer.getByRole('button', { name: '转回', exact: true }).click();
  await expect(drawer.getByText('待团队接收')).toBeVisible();
  const number = (await drawer.getByText(/^\d{6}-\d{4}-\d{4}$/).allTextContents()).at(-1) ?? '';
  await looksRight(team, 'team-discharged');

  await team.goto('/team/down-referrals');
  await expect(team.getByRole('row').nth(1)).toBeVisible();
  const takeOver = team.getByRole('dialog');
  for (const row of (await team.getByRole('button', { name: /^接收/ }).all()).reverse()) {
    await row.click();
    await expect(takeOver).toBeVisible();
    if (await takeOver.getByText(number).isVisible()) break;
    await team.keyboard.press('Escape');
    await expect(takeOver).toBeHidden();
  }
  await takeOver.getByLabel('接收后的安排').fill('三日内上门随访，复查血常规。');
  await takeOver.getByRole('button', { name: '接收患者' }).click();
  await team.goto('/team/down-referrals?show=taken');
  await expect(team.getByRole('row').filter({ hasText: '已接收' }).first()).toBeVisible();
  await desk.close();
});

test('who did not come is noted, and a slip is taken back with words (M24)', async ({ page }) => {
  await login(page, 'yb-hospital');
  await page.goto('/hospital/referrals?show=confirmed');
  const drawer = page.getByRole('dialog');
  const missed = drawer.getByRole('button', { name: '患者未到诊' });
  const rows = page.getByRole('row').filter({ hasText: '已确认' });
  await expect(rows.first()).toBeVisible();
  for (const row of (await rows.all()).reverse()) {
    await row.getByRole('button').click();
    await expect(drawer.getByRole('heading', { name: '经过' })).toBeVisible();
    if (await missed.isVisible()) break;
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
  }
  await looksRight(page, 'hospital-visit');
  await missed.click();
  await page.getByRole('dialog', { name: '登记患者未到诊？' }).getByRole('button', { name: '患者未到诊' }).click();
  await expect(drawer).toContainText('未到诊');
  await drawer.getByRole('button', { name: '更正上一步登记' }).click();
  await expect(drawer.getByRole('alert')).toHaveText('请写明原因。');
  await drawer.getByLabel('为什么更正').fill('患者晚到');
  await drawer.getByRole('button', { name: '更正上一步登记' }).click();
  await expect(missed).toBeVisible();
});

test('a household reads in plain words where to be, when, and what to bring (M24)', async ({ page }) => {
  await login(page, 'yb-resident');
  await page.goto('/resident/referrals');
  await expect(page.getByText('医院已确认，请按下面的时间和地点就诊。').first()).toBeVisible();
  await looksRight(page, 'resident-referrals');
});
