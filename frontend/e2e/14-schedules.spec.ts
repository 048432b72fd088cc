import { expect, test } from '@playwright/test';
import { login, looksRight, pick } from './jiayi.ts';

test.setTimeout(120_000);
test.use({ viewport: { width: 1440, height: 1400 } });

test('a hospital founds a department, opens a schedule for an examination, skips a day and ends it (M23, M27, trap 14)', async ({
  page,
}) => {
  const name = `影像科${Date.now() % 100_000}`;
  const equipment = `磁共振${Date.now() % 100_000}`;
  await login(page, 'yb-hospital');

  await page.getByRole('link', { name: '科室' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('科室');
  await page.getByRole('textbox', { name: '名称' }).fill('心血管内科');
  await page.getByRole('textbox', { name: '位置' }).fill('医技楼一层');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('alert')).toContainText('本院已有“心血管内科”');
  await page.getByRole('textbox', { name: '名称' }).fill(name);
  await page.getByLabel('需带物品').fill('身份证、医保卡；检查前两小时取下金属饰物');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText(`已保存“${name}”。`)).toBeVisible();
  await looksRight(page, 'hospital-departments');

  await page.getByRole('link', { name: '出诊安排' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('出诊安排');
  await pick(page, '科室', name);
  await pick(page, '类型', '大型设备检查');
  await page.getByLabel('专家或设备').fill(equipment);
  await page.getByLabel('周二').check();
  await page.getByLabel('周四').check();
  await pick(page, '团队或机构 1');
  await page.getByRole('button', { name: '预览' }).click();
  await expect(page.getByText(/将立即生成 \d+ 个号/)).toBeVisible();
  await page.getByRole('button', { name: '开始安排' }).click();
  await expect(page.getByText(/已生成 \d+ 个号。/)).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: equipment });
  await expect(row).toContainText('周二 周四');
  await looksRight(page, 'hospital-schedules');

  await row.getByRole('button', { name: '停止' }).click();
  const dialog = page.getByRole('dialog', { name: '停止这个出诊安排？' });
  await expect(dialog).toContainText(/将撤回 \d+ 个空号/);
  await expect(dialog).toContainText('没有患者受影响');
  await looksRight(page, 'hospital-schedule-end');
  await dialog.getByRole('button', { name: '确认停止' }).click();
  await expect(page.getByText(/已停止：撤回 \d+ 个空号/)).toBeVisible();
});

test('a free slot is dragged to another day and moved back; a taken one stays (trap 14)', async ({ page }) => {
  await login(page, 'yb-hospital');
  await page.goto('/hospital/slots');
  await page.getByRole('button', { name: '下一周' }).click();
  const grid = page.getByRole('region', { name: '一周号源' });
  await expect(grid).toBeVisible();
  await looksRight(page, 'hospital-week');
  const row = grid.getByRole('row').filter({ hasText: '64 排 CT' });
  const chip = row.locator('button[data-state=FREE]').first();
  const label = (await chip.getAttribute('aria-label')) ?? '';
  await chip.dragTo(row.getByRole('cell').last());
  await expect(page.getByText(/已移到 .*。/)).toBeVisible();
  await expect(row.getByRole('cell').last().getByRole('button', { name: label })).toBeVisible();
  await page.getByRole('button', { name: '移回原处' }).click();
  await expect(row.getByRole('cell').last().getByRole('button')).toHaveCount(0);

  await chip.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('起释放给公众');
  await expect(dialog.getByLabel('改到')).toBeVisible();
  await looksRight(page, 'hospital-slot');
});
