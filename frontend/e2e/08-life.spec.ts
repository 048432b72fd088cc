import { expect, test, type Page } from '@playwright/test';
import { login, looksRight, pick } from './jiayi.ts';

const fill = async (page: Page, label: string, value: string) => {
  await page.getByRole('dialog').getByLabel(label, { exact: true }).fill(value);
};

/** The first village of the first town. */
const dwell = async (page: Page, address: string) => {
  for (const label of ['镇街', '社区（村）']) await pick(page.getByRole('dialog'), label);
  await fill(page, '住址', address);
};

const day = async (page: Page, label: string, value: string) => {
  const field = page.getByRole('textbox', { name: label });
  await field.fill(value);
  await field.press('Enter');
};

test('a nurse finds what is wrong, enters a newborn, is told of a mistyped number, and notes a departure (M10, traps 8 and 24)', async ({
  page,
}) => {
  await login(page, 'yb-member');
  await page.goto('/team/findings');
  await expect(page.getByRole('heading', { name: '家庭核对' })).toBeVisible();
  await expect(page.getByText('没有联系电话').first()).toBeVisible();
  await looksRight(page, 'findings');

  await page.goto('/team/households');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: '家庭成员' })).toBeVisible();
  await looksRight(page, 'household');

  await page.getByRole('button', { name: '登记新生儿' }).click();
  await fill(page, '姓名', '周小满');
  await pick(page.getByRole('dialog'), '性别', '女');
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
  await day(page, '出生日期', today);
  await page.getByRole('dialog').getByRole('button', { name: '登记新生儿' }).click();
  await expect(page.getByText('新生儿出生 · 周小满').first()).toBeVisible();

  await page.getByRole('link', { name: '周小满' }).last().click();
  await expect(page.getByText('还没有身份证号')).toBeVisible();
  await page.getByRole('button', { name: '登记身份证号' }).click();
  await fill(page, '身份证号', '110105194912310021');
  await page.getByRole('dialog').getByRole('button', { name: '登记身份证号' }).click();
  await expect(page.getByRole('alert')).toContainText('请对照证件核对');
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await looksRight(page, 'person');

  await page.getByRole('button', { name: '成员迁出' }).click();
  await fill(page, '去向和原因', '随外婆到外地生活');
  await page.getByRole('dialog').getByRole('button', { name: '成员迁出' }).click();
  await expect(page.getByText('迁出 · 周小满')).toBeVisible();
});

test('a nurse merges two records of one person, and takes it back (M10, trap 8)', async ({ page }) => {
  await login(page, 'yb-member');
  await page.goto('/team/findings');
  const twice = page.getByRole('row').filter({ hasText: '的身份证号在本区有两份档案' }).first();
  const name = /(\S+)的身份证号在本区有两份档案/.exec(await twice.innerText())?.[1] ?? '';
  await twice.getByRole('link').first().click();
  await page.getByRole('region', { name: '家庭成员' }).getByRole('link', { name, exact: true }).click();
  await expect(page.getByText('是同一个身份证号')).toBeVisible();

  await page.getByRole('button', { name: '合并档案', exact: true }).click();
  await pick(page.getByRole('dialog'), '同一人的另一份档案');
  await expect(page.getByRole('dialog').getByRole('columnheader', { name: '另一份' })).toBeVisible();
  await fill(page, '原因或说明', '证件核对为同一人');
  await page.getByRole('dialog').getByRole('button', { name: '合并档案' }).click();
  await expect(page.getByText(`这份档案已合并到 ${name} 的档案`)).toBeVisible();

  await page.getByRole('button', { name: '撤销合并', exact: true }).click();
  await fill(page, '原因或说明', '核对有误');
  await page.getByRole('dialog').getByRole('button', { name: '撤销合并' }).click();
  await expect(page.getByText('是同一个身份证号')).toBeVisible();
});

test('a nurse changes the head, splits a household and notes a move, and the history keeps all three (M10, traps 8 and 12)', async ({
  page,
}) => {
  await login(page, 'yb-member');
  const members = page.getByRole('region', { name: '家庭成员' }).getByRole('link');
  const names: string[] = [];
  for (let home = 12; names.length < 3; home++) {
    await page.goto('/team/households');
    await page.getByRole('table').getByRole('row').nth(home).getByRole('link').first().click();
    await expect(members.first()).toBeVisible();
    names.splice(0, names.length, ...(await members.allInnerTexts()));
  }
  const [head = '', other = '', ...others] = names;
  const leaver = others.at(-1) ?? '';

  await page.getByRole('button', { name: '变更户主' }).click();
  await pick(page.getByRole('dialog'), `${head}与户主的关系`, '配偶');
  await pick(page.getByRole('dialog'), `${other}与户主的关系`, '户主');
  for (const name of others) await pick(page.getByRole('dialog'), `${name}与户主的关系`, '其他');
  await page.getByRole('dialog').getByRole('button', { name: '变更户主' }).click();
  await expect(page.getByText(`变更户主 · ${other}`).first()).toBeVisible();

  await page.getByRole('button', { name: '分户', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: `分出：${leaver}` })
    .check();
  await pick(page.getByRole('dialog'), `${leaver}与户主的关系`, '户主');
  await dwell(page, '空港路 66 号');
  await page.getByRole('dialog').getByRole('button', { name: '分户' }).click();
  await expect(page.getByText('分户，部分成员分出').first()).toBeVisible();
  await expect(members).toHaveCount(names.length - 1);

  await page.getByRole('button', { name: '搬家', exact: true }).click();
  await dwell(page, '空港路 68 号');
  await page.getByRole('dialog').getByRole('button', { name: '搬家' }).click();
  await expect(page.getByText('空港路 68 号').first()).toBeVisible();
});

test('a resident reads what the register says of the household (M10, M12)', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await login(page, 'yb-resident');
  await page.getByRole('link', { name: '详细情况' }).click();
  await expect(page.getByRole('heading', { name: '大事记' })).toBeVisible();
  await expect(page.getByText('建立家庭档案')).toBeVisible();
  await looksRight(page, 'resident-family');
});
