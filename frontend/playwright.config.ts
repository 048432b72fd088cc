import { defineConfig } from '@playwright/test';
import { browserPath, prepareFonts } from './e2e/browser.ts';

await prepareFonts();

/** Journeys in a real browser against a running Jiayi: JIAYI_URL, http://localhost:8080 unless set. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/journeys',
  globalSetup: './e2e/globalSetup.ts',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    { name: 'journeys', testMatch: '*.spec.ts' },
    // walks through all pages and prints how long each takes: for a whole district
    { name: 'walk', testMatch: '*.walk.ts' },
  ],
  use: {
    baseURL: process.env['JIAYI_URL'] ?? 'http://localhost:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: await browserPath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    },
  },
});
