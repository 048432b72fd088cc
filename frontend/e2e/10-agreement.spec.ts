import { expect, test, type Page } from '@playwright/test';
import { login, looksRight } from './jiayi.ts';

/** Writes something on the sheet that lies in front. */
async function write(page: Page): Promise<void> {
  const sheet = page.getByRole('dialog').getByRole('img', { name: '在这里手写姓名' });
  const box = await sheet.boundingBox();
  if (box === null) throw new Error('There is no sheet to write on');
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  for (const line of [
    [at(0.3, 0.3), at(0.45, 0.35), at(0.6, 0.3)],
    [at(0.45, 0.2), at(0.47, 0.5), at(0.42, 0.8)],
  ]) {
    const [first, ...rest] = line;
    if (first === undefined) continue;
    await page.mouse.move(...first);
    await page.mouse.down();
    for (const point of rest) await page.mouse.move(...point, { steps: 4 });
    await page.mouse.up();
  }
}

async function sign(page: Page, whose: RegExp): Promise<void> {
  await page.getByRole('button', { name: whose }).click();
  await write(page);
  await page.getByRole('dialog').getByRole('button', { name: '写好了' }).click();
}

test('both sides sign on the screen at the studio, and what they signed is there to read (M13, M14)', async ({
  page,
}) => {
  await login(page, 'yb-leader');
  await page.goto('/team/households?show=unsigned');
  const households = page.getByRole('row').getByRole('link');
  await households.first().waitFor();
  let isSigned = false;
  // from the end: the first one belongs to the resident who applies in another journey
  for (let i = (await households.count()) - 1; i >= 0 && !isSigned; i--) {
    await households.nth(i).click();
    const panel = page.getByRole('region', { name: '与本团队签约' });
    await panel
      .or(page.getByRole('region', { name: '现在不能签约' }))
      .first()
      .waitFor();
    if (await panel.isVisible()) {
      await expect(panel.getByRole('button', { name: '签约', exact: true })).toBeDisabled();
      await sign(page, /^签名：甲方/);
      await sign(page, /^签名：乙方/);
      await looksRight(page, 'team-signing');
      await panel.getByRole('button', { name: '签约', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: '签约', exact: true }).click();
      isSigned = true;
    } else {
      await page.goBack();
      await households.first().waitFor();
    }
  }
  expect(isSigned).toBe(true);
  await page.getByRole('link', { name: '查看签名的协议' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('家庭医生签约服务协议');
  await expect(page.getByText('内容与签署时一致')).toBeVisible();
  await expect(page.getByRole('img', { name: '周明辉的签名' })).toBeVisible();
  await looksRight(page, 'team-agreement');
});

test('a resident reads and saves the agreement on a phone, and anybody checks it by its code (M14, M18)', async ({
  browser,
}) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const resident = await phone.newPage();
  await login(resident, 'yb-resident');
  await resident.goto('/resident/agreement');
  await resident.getByRole('link', { name: '查看签名的协议' }).click();
  await expect(resident.getByText('第一条 双方')).toBeVisible();
  await looksRight(resident, 'resident-signed-agreement');
  const saving = resident.waitForEvent('download');
  await resident.getByRole('button', { name: /^下载协议/ }).click();
  expect((await saving).suggestedFilename()).toMatch(/^家庭医生签约服务协议-.*\.pdf$/);
  const code = await resident.getByRole('link', { name: /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/ }).innerText();

  await resident.goto('/resident/handbook');
  const printing = resident.waitForEvent('download');
  await resident.getByRole('button', { name: /^下载手册/ }).click();
  expect((await printing).suggestedFilename()).toMatch(/^家庭医生签约服务手册-.*\.pdf$/);
  await phone.close();

  const anybody = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await anybody.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: '查验协议' }).click();
  await page.getByLabel('查验码').fill('0000-0000-0000');
  await page.getByRole('button', { name: '查验' }).click();
  await expect(page.getByText('没有这份协议')).toBeVisible();
  await page.getByLabel('查验码').fill(code.toLowerCase());
  await page.getByRole('button', { name: '查验' }).click();
  await expect(page.getByRole('heading', { name: '协议真实' })).toBeVisible();
  await expect(page.getByText('今天有效')).toBeVisible();
  await expect(page.getByText('陈建国')).toHaveCount(0);
  await looksRight(page, 'public-check');
  await page.goto('/public/clauses/500112');
  await expect(page.getByRole('heading', { name: '第一条 双方' })).toBeVisible();
  await looksRight(page, 'public-clauses');
  await anybody.close();
});

test('on a phone the sheet to sign lies lengthwise over the whole screen (M14)', async ({ browser }) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await phone.newPage();
  await page.goto('/dev/ui');
  await page.getByRole('button', { name: /^签名：/ }).click();
  const box = await page.getByRole('dialog').boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await write(page);
  await page.screenshot({ path: 'test-results/pictures/phone-signature-sheet.png' });
  await page.getByRole('dialog').getByRole('button', { name: '写好了' }).click();
  await expect(page.getByRole('button', { name: /^重新签名：/ })).toBeVisible();
  await phone.close();
});
