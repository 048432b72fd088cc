import { defineConfig } from '@playwright/test';
import journeys from '../playwright.config.ts';

/** The journeys, and what only nginx can get wrong, against the production set-up: run by backend/prove-production. */
export default defineConfig({
  ...journeys,
  testDir: '..',
  testMatch: ['nginx/*.spec.ts', 'e2e/*.spec.ts'],
  outputDir: '../test-results/production',
  globalSetup: '../e2e/globalSetup.ts',
});
