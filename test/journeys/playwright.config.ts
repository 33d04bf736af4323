import { defineConfig } from '@playwright/test';

/**
 * Journeys in a real browser against a portal that is started for them alone.
 * `PORTAL_URL` and `CHROMIUM_PATH` are set by the set-up before the first worker reads this file.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.pw.ts',
  outputDir: '../../test-results/journeys',
  // One browser and one font everywhere, both from packages, so the pictures hold on every machine.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  globalSetup: './support/portal-up.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // Roomy: a busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI === 'true',
  use: {
    baseURL: process.env.PORTAL_URL,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    trace: 'off',
    video: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: (process.env.CHROMIUM_ARGS ?? '').split('\n').filter((word) => word !== ''),
    },
  },
});
