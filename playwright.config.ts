import { mkdirSync, rmSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { firefoxLaunchOptions, launchOptions } from './tools/chromium.mjs';

const port = 4199;
const baseURL = `http://127.0.0.1:${port}`;
const database = '.reports/e2e.sqlite';

// Workers read this file too; only the first reading, before the server starts, may clear the last run's data.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  mkdirSync('.reports', { recursive: true });
  for (const suffix of ['', '-wal', '-shm']) rmSync(database + suffix, { force: true });
}

const firefox = firefoxLaunchOptions();

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  // An axe scan takes 2 s on an idle machine and up to 9 s on a loaded one.
  timeout: 90_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [
    ['list'],
    ['json', { outputFile: '.reports/e2e.json' }],
    ['html', { open: 'never', outputFolder: '.reports/e2e-html' }],
  ],
  outputDir: '.reports/e2e-results',
  snapshotPathTemplate: '{testDir}/__screenshots__/{projectName}/{arg}{ext}',
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  use: { baseURL, trace: 'retain-on-failure', locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
  webServer: {
    command: 'node --conditions=tthc-source packages/api-spec/src/serve.ts',
    url: `${baseURL}/healthz`,
    env: { PORT: String(port), TTHC_DATA: database, TTHC_CONTROL: '1' },
    // Always our own, on fresh data: a server that somebody left running has other dossiers in it.
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
  projects: [
    {
      name: 'chromium',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 }, launchOptions: launchOptions() },
    },
    {
      name: 'mobile',
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 }, launchOptions: launchOptions() },
    },
    ...(firefox ? [{ name: 'firefox', use: { browserName: 'firefox' as const, launchOptions: firefox } }] : []),
  ],
});
