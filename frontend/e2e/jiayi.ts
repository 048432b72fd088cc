import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** On the issuer's own page: the embedded one lists the demo accounts, Keycloak asks for name and password. */
export async function choose(page: Page, username: string): Promise<void> {
  const entry = page.getByRole('listitem').filter({ has: page.getByText(username, { exact: true }) });
  const name = page.locator('input[name=username]:visible');
  await entry.or(name).first().waitFor();
  if (await entry.isVisible()) {
    await entry.getByRole('button').click();
  } else {
    await name.fill(username);
    await page.locator('input[name=password]').fill('jiayi');
    await page.locator('[type=submit]').click();
  }
}

/** Signs in as one of the demo accounts, and waits for the first page of the role. */
export async function login(page: Page, username: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await choose(page, username);
  await page.waitForURL(
    (url) => !['/', '/login', '/signin'].includes(url.pathname) && !/^\/(oauth2|auth)\//.test(url.pathname),
  );
}

/** Picks from a select: the first that is offered, or the one with these words. */
export async function pick(where: Page | Locator, label: string, option?: string): Promise<void> {
  const field = where.getByRole('combobox', { name: label }).first();
  await field.click();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  if (option === undefined) await field.press('Enter');
  else {
    if (await field.isEditable()) await field.fill(option);
    const offered = field.page().locator('.ant-select-dropdown:visible .ant-select-item-option');
    // while the list still unfolds, a press may be lost, or the list opens once more after it
    await expect(async () => {
      if ((await field.getAttribute('aria-expanded')) === 'true')
        await offered.filter({ hasText: option }).first().click({ timeout: 2_000 });
      await expect(field).toHaveAttribute('aria-expanded', 'false', { timeout: 1_500 });
    }).toPass({ timeout: 15_000 });
  }
  await expect(field).toHaveAttribute('aria-expanded', 'false');
}

/** No violation of WCAG 2.2 A and AA on what is shown now. */
async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`,
  );
  expect(found).toEqual([]);
}

const WIDTHS = [390, 1440];

/** Accessible, nothing cut off sideways, and a picture of the whole page for each width in test-results/pictures. */
export async function looksRight(page: Page, name: string, { loading = 0 } = {}): Promise<void> {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
    await page.evaluate(async () => document.fonts.ready);
    await expect(page.locator('.ant-select-dropdown:visible, .ant-picker-dropdown:visible')).toHaveCount(0);
    await expect(page.getByText('正在加载…')).toHaveCount(loading);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${name} is wider than ${width} px`).toBeLessThanOrEqual(0);
    await isAccessible(page);
    await page.screenshot({ path: `test-results/pictures/${name}-${width}.png`, fullPage: true });
  }
  if (before !== null) await page.setViewportSize(before);
}

/** Opens one of the households that the team has signed: the list has those of its grid areas too that another team signed. */
export async function openSigned(team: Page) {
  await team.getByText('已签约', { exact: true }).click();
  await expect(team.getByRole('row').filter({ hasText: '未签约' })).toHaveCount(0);
  await team
    .getByRole('row')
    .filter({ hasNotText: '已在他处签约' })
    .getByRole('button', { name: /^查看.*的家庭$/ })
    .last()
    .click();
}
