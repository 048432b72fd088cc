import { expect, test, type Page } from '@playwright/test';
import { login, looksRight, pick } from './jiayi.ts';

/** Chooses an area without a team and gives it to the leader's own team, as far as the preview. */
async function preview(page: Page, area: string, team: string): Promise<void> {
  await page.getByRole('checkbox', { name: `选择${area}`, exact: true }).check();
  const toolbar = page.getByRole('toolbar', { name: '分配' });
  await pick(toolbar, '选择团队', team);
  await toolbar.getByRole('button', { name: '分配' }).click();
}

async function firstGap(page: Page): Promise<string> {
  await page.getByText(/^无人负责 \d+$/).click();
  const label = await page.getByRole('checkbox', { name: /^选择/ }).first().getAttribute('aria-label');
  return (label ?? '').replace(/^选择/, '');
}

test('a leader sees gaps and overlaps, assigns an area with a preview, and undoes it (M05, M08)', async ({ page }) => {
  await login(page, 'yb-leader');
  await page.goto('/team/grid');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('责任网格');
  await looksRight(page, 'team-grid');
  const team = await page
    .getByRole('list', { name: '各团队负荷' })
    .getByRole('listitem')
    .first()
    .locator('p')
    .first()
    .innerText();
  const area = await firstGap(page);
  await preview(page, area, team);
  const dialog = page.getByRole('dialog', { name: '调整 1 片网格' });
  await expect(dialog.getByRole('row').filter({ hasText: team })).toContainText('→');
  await looksRight(page, 'team-grid-preview');
  await dialog.getByRole('button', { name: '确定调整' }).click();
  await expect(page.getByRole('status').filter({ hasText: '刚刚调整了 1 片网格' })).toBeVisible();
  await page.getByText(/^全部 \d+$/).click();
  const row = page.getByRole('row').filter({ has: page.getByText(area, { exact: true }) });
  await expect(row).toContainText(team);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(row).toContainText('无人负责');
});

test('two leaders change the same area at once: one wins, the other is told by whom (M08)', async ({
  page,
  browser,
}) => {
  const second = await browser.newContext();
  const other = await second.newPage();
  await login(page, 'yb-leader');
  await page.goto('/team/grid');
  await login(other, 'yb-leader2');
  await other.goto('/team/grid');
  const teams = page.getByRole('list', { name: '各团队负荷' }).getByRole('listitem');
  const team = await teams.first().locator('p').first().innerText();
  const who = await page.getByRole('banner').locator('strong').first().innerText();
  const area = await firstGap(page);
  await firstGap(other);
  await preview(page, area, team);
  await preview(other, area, await teams.nth(1).locator('p').first().innerText());
  await expect(other.getByRole('dialog').getByRole('button', { name: '确定调整' })).toBeEnabled();
  await page.getByRole('dialog').getByRole('button', { name: '确定调整' }).click();
  await expect(page.getByRole('status').filter({ hasText: '刚刚调整了 1 片网格' })).toBeVisible();
  await other.getByRole('dialog').getByRole('button', { name: '确定调整' }).click();
  await expect(other.getByRole('alert').filter({ hasText: area })).toContainText(who);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('status').filter({ hasText: '刚刚调整了' })).toHaveCount(0);
  await second.close();
});
