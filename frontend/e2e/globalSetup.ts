import { chromium, type FullConfig } from '@playwright/test';

/** Before the first journey: a browser that starts, and a Jiayi that answers. Otherwise the run fails and says what to do. */
export default async function globalSetup(config: FullConfig): Promise<void> {
  const use = config.projects[0]?.use;
  try {
    const browser = await chromium.launch(use?.launchOptions);
    await browser.close();
  } catch (error) {
    throw new Error(
      [
        'No browser can start, so the journeys cannot run. 浏览器无法启动，不能运行端到端测试。',
        'The Chromium inside the npm packages is for Linux x64 (it needs libnss3, libnspr4 and libatk: apt-get install libnss3 libatk-bridge2.0-0).',
        'Elsewhere install Chromium or Chrome and set JIAYI_CHROMIUM to its program, for example JIAYI_CHROMIUM=/usr/bin/chromium.',
        '在其他系统上请安装 Chromium 或 Chrome，并把 JIAYI_CHROMIUM 设为其程序路径。',
      ].join('\n'),
      { cause: error },
    );
  }
  const address = `${use?.baseURL ?? ''}/config.json`;
  const answer = await fetch(address).catch(() => undefined);
  if (answer?.ok !== true) {
    throw new Error(
      `Jiayi does not answer at ${address}. Start it with backend/jiayi start, or set JIAYI_URL to where it runs. 请先启动家医，或设置 JIAYI_URL。`,
    );
  }
}
