import { expect, test, type Page } from '@playwright/test';
import { login, looksRight, pick } from './jiayi.ts';

/** A team of one's own, so that no other journey meets it. */
async function found(page: Page, name: string): Promise<void> {
  await page.goto('/institution/teams/new');
  await page.getByLabel('名称').fill(name);
  await page.getByLabel('签约工作室').fill(`${name}工作室`);
  await page.getByLabel('联系电话').fill('023-67000000');
  for (const [index, person] of ['陈医生', '林护士', '黄公卫'].entries()) {
    const fields = page.getByRole('main').getByRole('group').nth(index);
    await fields.getByLabel('姓名').fill(person);
    await fields.getByLabel('职称或资格').fill('主治医师');
    await fields.getByLabel('职责').fill('诊疗、随访');
  }
  await looksRight(page, 'institution-team-new');
  await page.getByRole('button', { name: '建立团队' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('团队');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test('an administrator founds a team, replaces a member, and closes it again (M04, trap 7, trap 12)', async ({
  page,
}) => {
  const name = `端到端团队${Date.now() % 100_000}`;
  await login(page, 'yb-institution');
  await page.goto('/institution/teams');
  await expect(page.getByRole('table')).toBeVisible();
  await looksRight(page, 'institution-teams');

  await found(page, name);
  const members = page.getByRole('region', { name: '现有成员' }).getByRole('table');
  await members.getByRole('button', { name: /^离队或接替\s*林护士$/ }).click();
  const drawer = page.getByRole('dialog', { name: '林护士离队' });
  await drawer.getByRole('button', { name: '确定离队' }).click();
  await expect(drawer.getByRole('alert')).toContainText('还有必填的文字没有填写');
  await drawer.getByLabel('姓名').fill('新护士');
  await drawer.getByLabel('职称或资格').fill('护师');
  await drawer.getByLabel('职责').fill('随访');
  await drawer.getByRole('button', { name: '确定离队' }).click();
  await expect(members.getByRole('row', { name: /^新护士/ })).toBeVisible();
  await expect(members.getByRole('row', { name: /^林护士/ })).toHaveCount(0);
  await looksRight(page, 'institution-team');

  await page.getByRole('link', { name: '撤销团队' }).click();
  await expect(page.getByText('这个团队没有签约家庭，也没有负责的网格')).toBeVisible();
  await page.getByLabel(/^原因/).fill('试建的团队，不再需要');
  await page.getByRole('button', { name: '撤销团队并转移' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销团队并转移' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('转移记录');
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('试建的团队，不再需要');
  await looksRight(page, 'institution-transfers');
});

test('closing a team shows where its households would go, and does nothing yet (M05, trap 7)', async ({ page }) => {
  await login(page, 'yb-institution');
  await page.goto('/institution/teams');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('link', { name: '撤销团队' }).click();
  await expect(page.getByRole('heading', { name: '接收团队的负荷' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: /的接收团队$/ }).first()).toBeVisible();
  await looksRight(page, 'institution-team-close');
});

test('a household whose doctor’s permission lapsed gets another team, and may go back (trap 7)', async ({ page }) => {
  await login(page, 'yb-institution');
  await page.goto('/institution/without-team');
  const rows = page.getByRole('row').filter({ has: page.getByRole('checkbox') });
  await expect(rows.nth(1)).toBeVisible();
  await looksRight(page, 'institution-without-team');
  const number = await rows.nth(1).getByRole('cell').last().innerText();
  await page.getByRole('checkbox', { name: number }).check();
  await pick(page, '接收团队');
  await page.getByLabel(/^原因/).fill('许可到期');
  await page.getByRole('button', { name: '转移', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '转移' }).click();
  await expect(page.getByText(number)).toHaveCount(0);

  await page.goto('/institution/transfers');
  await page.getByRole('row').filter({ hasText: '许可到期' }).getByRole('button', { name: /^撤回/ }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
  await expect(page.getByRole('row').filter({ hasText: '许可到期' }).first()).toContainText('已撤回');
});

test('a leader sees who worked in the team on a day, and the certificates to renew (M04, trap 12)', async ({
  page,
}) => {
  await login(page, 'yb-leader');
  await page.goto('/team/our');
  const day = page.getByRole('region', { name: '某一天的团队' });
  await day.getByLabel('查看日期').fill('2000-01-01');
  await expect(day.getByText('这一天没有成员。')).toBeVisible();
  await looksRight(page, 'team-our');
  await page.goto('/team/certificates');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('到期证书');
  await looksRight(page, 'team-certificates');
});
