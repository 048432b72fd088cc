import { expect, test } from '@playwright/test';
import { login, looksRight, pick } from './jiayi.ts';

test.setTimeout(120_000);
test.use({ viewport: { width: 1440, height: 1000 } });

test('a hospital founds a ward, changes its beds and takes it back; a team sees what is free (M23, M27, trap 14)', async ({
  page: hospital,
  browser,
}) => {
  const name = `端到端病区${Date.now() % 100_000}`;
  await login(hospital, 'yb-hospital');
  await hospital.getByRole('link', { name: '预留床位' }).click();
  await expect(hospital.getByRole('heading', { level: 1 })).toHaveText('预留床位');
  await expect(hospital.getByRole('table')).toBeVisible();
  await looksRight(hospital, 'hospital-wards');

  // found
  await hospital.getByRole('button', { name: '新建病区' }).click();
  await hospital.getByRole('button', { name: '建立病区' }).click();
  await expect(hospital.getByRole('alert')).toContainText('请填完');
  await pick(hospital, '科室');
  await hospital.getByLabel('病区名称').fill(name);
  await hospital.getByRole('textbox', { name: '位置', exact: true }).fill('住院楼九层');
  await looksRight(hospital, 'hospital-ward-new');
  await hospital.getByRole('button', { name: '建立病区' }).click();
  await expect(hospital.getByText(`已建立病区“${name}”`)).toBeVisible();
  const row = hospital.getByRole('row').filter({ hasText: name });
  await expect(row.getByRole('button', { name: /空床 4\/4$/ })).toHaveCount(14);

  // change, and take it back
  await row.getByRole('button').nth(2).click();
  const drawer = hospital.getByRole('dialog', { name });
  await expect(drawer.getByText('这一晚没有人占床')).toBeVisible();
  await drawer.getByLabel('床位数').fill('2');
  await looksRight(hospital, 'hospital-ward');
  await drawer.getByRole('button', { name: '保存床位' }).click();
  await expect(row.getByRole('button', { name: /空床 2\/2$/ })).toHaveCount(12);
  await hospital.getByRole('status').filter({ hasText: name }).getByRole('button', { name: '撤销' }).click();
  await expect(row.getByRole('button', { name: /空床 4\/4$/ })).toHaveCount(14);

  // the team
  const desk = await browser.newContext();
  const team = await desk.newPage();
  await login(team, 'yb-member');
  await team.goto('/team/beds');
  await expect(team.getByRole('heading', { level: 1 })).toHaveText('空床');
  await pick(team, '医院', '渝北样例人民医院');
  await expect(team.getByRole('region', { name }).getByText('4 张空床')).toBeVisible();
  await looksRight(team, 'team-beds');

  // close, so that no other journey meets it
  await row.getByRole('button').first().click();
  await drawer.getByRole('button', { name: '关闭病区' }).click();
  await hospital
    .getByRole('dialog', { name: `关闭病区 ${name}` })
    .getByRole('button', { name: '关闭病区' })
    .click();
  await expect(hospital.getByText(`“${name}”将从`)).toBeVisible();
  await desk.close();
});
