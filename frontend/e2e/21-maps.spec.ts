import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { login, looksRight } from './jiayi.ts';

interface Feature {
  properties: { code: string; name: string };
  geometry: { type: string; coordinates: number[][][] };
}

interface Features {
  type: 'FeatureCollection';
  features: Feature[];
}

async function saved(page: Page, button: string): Promise<Features> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8')) as Features;
}

async function bring(page: Page, file: Features): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({
    name: '网格边界.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
}

test('an institution sees gaps and overlaps, brings an outline, is told what is wrong, and takes it back (M08)', async ({
  page,
}) => {
  await login(page, 'yb-institution');
  await page.goto('/institution/boundaries');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('网格边界');
  const found = page.getByRole('status').filter({ hasText: /^空缺 \d+ 处，重叠 \d+ 处/ });
  await expect(found).toBeVisible();
  const before = await found.innerText();
  await page.getByRole('button', { name: '在地图上看' }).first().click();
  await looksRight(page, 'institution-boundaries');

  const file = await saved(page, '下载网格边界（GeoJSON）');
  const [first] = file.features;
  if (first === undefined) throw new Error('no area');
  const ring = first.geometry.coordinates[0] ?? [];
  const [a = [], b = [], c = [], ...rest] = ring;
  const crossing = { ...first, geometry: { type: 'Polygon', coordinates: [[a, c, b, ...rest]] } };
  await bring(page, { ...file, features: [crossing, { ...first, properties: { code: 'X-1', name: '别处' } }] });
  const problems = page.getByRole('list', { name: '要改正的要素' });
  await expect(problems).toContainText('自相交');
  await expect(problems).toContainText('不在可以修改的范围内');
  await looksRight(page, 'institution-boundaries-wrong');

  const middle = ring.slice(1).map(([east = 0, north = 0]) => [east, north] as const);
  const east = middle.reduce((sum, [x]) => sum + x, 0) / middle.length;
  const north = middle.reduce((sum, [, y]) => sum + y, 0) / middle.length;
  const smaller = ring.map(([x = 0, y = 0]) => [east + (x - east) * 0.6, north + (y - north) * 0.6]);
  await bring(page, { ...file, features: [{ ...first, geometry: { type: 'Polygon', coordinates: [smaller] } }] });
  await expect(page.getByRole('status').filter({ hasText: '已更新 1 个边界' })).toBeVisible();
  await expect(found).not.toHaveText(before);

  await page.getByRole('button', { name: '恢复上传前' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: '恢复上传前' }).click();
  await expect(page.getByText(/于.+恢复$/).first()).toBeVisible();
});

test('an administrator asks for a proposal, reads it, and applies one area of it (M05, M08)', async ({ page }) => {
  await login(page, 'yb-institution');
  await page.goto('/institution/balance');
  await expect(page.getByText('居民已签的协议不随网格转移')).toBeVisible();
  await page.getByRole('button', { name: '生成方案' }).click();
  const teams = page.getByRole('region', { name: '各团队调整前后' });
  await expect(teams).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('本区没有规定户数')).toBeVisible();
  await looksRight(page, 'institution-balance');
  const moves = page.getByRole('region', { name: '建议调整的网格' });
  await moves
    .getByRole('checkbox', { name: /^选择.+/ })
    .first()
    .check();
  await page.getByRole('button', { name: '采用所选 1 片…' }).click();
  const dialog = page.getByRole('dialog', { name: '调整 1 片网格' });
  await expect(dialog.getByRole('row').first()).toBeVisible();
  await dialog.getByRole('button', { name: '确定调整' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 片网格已被调整' })).toBeVisible();
  await page.goto('/institution/grid');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('status').filter({ hasText: '刚刚调整了 1 片网格' })).toBeHidden();
});

test('the grid page shades areas by load, with a legend in households (M08)', async ({ page }) => {
  await login(page, 'eq-leader');
  await page.goto('/team/grid');
  await page.getByText('按负荷着色').click();
  await expect(page.getByRole('list', { name: '负荷图例' })).toContainText('1,500');
  await looksRight(page, 'team-grid-load');
});

test('the commission sees coverage on a map, and the outlines of its towns (M08, M29)', async ({ page }) => {
  await login(page, 'yb-commission');
  await page.goto('/commission/coverage');
  await expect(page.getByRole('list', { name: '签约率图例' })).toBeVisible();
  await looksRight(page, 'commission-coverage-map');
  await page.goto('/commission/boundaries');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('镇街边界');
  const file = await saved(page, '下载镇街边界（GeoJSON）');
  expect(file.features.filter(({ properties }) => 'code' in properties).length).toBeGreaterThanOrEqual(22);
  await looksRight(page, 'commission-boundaries');
});
