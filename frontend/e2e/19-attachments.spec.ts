import { Buffer } from 'node:buffer';
import { expect, test } from '@playwright/test';
import { login, looksRight } from './jiayi.ts';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.setTimeout(120_000);
test.use({ viewport: { width: 1440, height: 1400 } });

test('a team sends a picture along with a referral; what only says that it is one is refused; the hospital saves it (M24, trap 26)', async ({
  page: team,
  browser,
}) => {
  const name = `心电图${Date.now() % 100_000}.png`;
  await login(team, 'yb-member');
  await team.goto('/team/referrals');
  await team.getByRole('row').filter({ hasText: '待医院确认' }).first().getByRole('button').first().click();
  const drawer = team.getByRole('dialog');
  const files = drawer.getByRole('region', { name: '附件' });
  const upload = files.locator('input[type=file]');
  await upload.setInputFiles({ name: '报告.png', mimeType: 'image/png', buffer: Buffer.from('<script></script>') });
  await expect(files.getByRole('alert')).toContainText('只能上传 JPG、PNG 图片和 PDF 文件');
  const sent = team.waitForResponse((response) => response.request().postData()?.includes('AttachFiles') === true);
  await upload.setInputFiles({ name, mimeType: 'image/png', buffer: PICTURE });
  const answer = (await (await sent).json()) as { data: { referralAttach: { referral: { id: string } } } };
  await expect(files.getByRole('button', { name })).toBeVisible();
  await expect(files.getByRole('alert')).toHaveCount(0);
  await looksRight(team, 'team-referral-attachments');

  const desk = await browser.newContext();
  const hospital = await desk.newPage();
  await login(hospital, 'yb-hospital');
  await hospital.goto(`/hospital/referrals?id=${answer.data.referralAttach.referral.id}`);
  const saved = hospital.getByRole('dialog').getByRole('button', { name });
  const download = hospital.waitForEvent('download');
  await saved.click();
  expect((await download).suggestedFilename()).toBe(name);
  await desk.close();
});
