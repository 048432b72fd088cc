import { defineConfig } from '@playwright/test';
import journeys from '../playwright.config.ts';

/** The journeys, and what only nginx can get wrong, against the production set-up: run by backend/prove-production. */
export default defineConfig({
  ...journeys,
  testDir: '..',
  outputDir: '../test-results/production',
  projects: [{ name: 'production', testMatch: ['nginx/*.spec.ts', 'e2e/*.spec.ts'] }],
  globalSetup: '../e2e/globalSetup.ts',
});
