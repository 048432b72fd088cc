import { expect, test, type Page } from '@playwright/test';
import { login, looksRight } from './jiayi.ts';

/** Writes something like a name on the sheet that is open. */
async function sign(page: Page, whose: RegExp): Promise<void> {
  await page.getByRole('button', { name: whose }).click();
  const sheet = page.getByRole('dialog').getByRole('img', { name: '在这里手写姓名' });
  const box = await sheet.boundingBox();
  if (box === null) throw new Error('there is nowhere to sign');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5, { steps: 6 });
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.7, { steps: 6 });
  await page.mouse.up();
  await page.getByRole('dialog').getByRole('button', { name: '写好了' }).click();
}

test('a household chooses a team and signs on the phone, the team signs, and both see it at once (M13, M14)', async ({
  browser,
}) => {
  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await login(phone, 'yb-newcomer');
  await phone.getByRole('link', { name: '选择家庭医生团队' }).click();
  await expect(phone.getByText('负责您家所在网格')).toBeVisible();
  await looksRight(phone, 'resident-choose');
  await phone
    .getByRole('link', { name: /^申请签约/ })
    .first()
    .click();
  await phone.getByLabel(/想对团队说的话/).fill('家里老人行动不便，希望能上门。');
  await phone.getByRole('button', { name: '签字并提交申请' }).click();
  await expect(phone.getByRole('alert')).toHaveText('请先签名，再提交。');
  await sign(phone, /甲方（家庭）：吴秀英/);
  await looksRight(phone, 'resident-apply');
  await phone.getByRole('button', { name: '签字并提交申请' }).click();
  await expect(phone.getByText('待答复', { exact: true })).toBeVisible();
  await looksRight(phone, 'resident-application');

  const desk = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await login(desk, 'yb-leader');
  await desk.goto('/team/applications');
  await expect(desk.getByRole('heading', { name: '签约申请' })).toBeVisible();
  await looksRight(desk, 'team-applications');
  await desk.getByRole('searchbox', { name: '按申请人姓名查找' }).fill('吴秀英');
  await desk.keyboard.press('Enter');
  await desk.getByRole('button', { name: /答复.*吴秀英的申请/ }).click();
  await expect(desk.getByText('家里老人行动不便，希望能上门。')).toBeVisible();
  await sign(desk, /乙方（团队）：周明辉/);
  await desk.getByRole('button', { name: '受理并签字' }).click();

  await expect(phone.getByText('已签约', { exact: true })).toBeVisible();
  await phone.getByRole('link', { name: '查看协议' }).click();
  await expect(phone.getByText('到期日（当天仍有效）')).toBeVisible();
});
