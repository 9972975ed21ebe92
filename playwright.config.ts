import { defineConfig, devices } from '@playwright/test';
import { firefoxLaunchOptions, launchOptions } from './tools/chromium.mjs';

const firefox = firefoxLaunchOptions();
// The stories and the application are two runs of `npm test`, at one time or after each other: each keeps what it writes apart.
const report = process.env['REPORT'] ?? 'playwright';

// Every test starts a server of its own (e2e/support/server.ts), so tests and projects share nothing.
export default defineConfig({
  testDir: 'e2e',
  // One more than there are cores: some wait for a server or for a pause in typing.
  workers: 3,
  // An axe scan takes 2 s on an idle machine and up to 9 s on a loaded one.
  timeout: 90_000,
  forbidOnly: Boolean(process.env['CI']),
  // Machines of CI stand still for seconds at times; what fails twice is broken. The report names what needed a second try.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [
    ['list'],
    ['json', { outputFile: `.reports/${report}.json` }],
    ['html', { open: 'never', outputFolder: `.reports/${report}-html` }],
    ['./e2e/stories/told-reporter.ts'],
  ],
  outputDir: `.reports/${report}-results`,
  snapshotPathTemplate: '{testDir}/__screenshots__/{projectName}/{arg}{ext}',
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  use: {
    trace: process.env['CI'] ? 'on-first-retry' : 'retain-on-failure',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  },
  projects: [
    {
      name: 'chromium',
      // What members do, they do on their phones; policy.spec goes through all four procedures on a wide screen.
      testIgnore: /stories\/|(accessibility|correction|dues|home|transfer)\.spec/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 }, launchOptions: launchOptions() },
    },
    {
      name: 'mobile',
      // What members do on their phones, and how their screens read there.
      testMatch: /(accessibility|correction|dues|home|transfer)\.spec/,
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 }, launchOptions: launchOptions() },
    },
    { name: 'stories-build', testMatch: 'stories/build.setup.ts' },
    {
      name: 'stories',
      testDir: 'e2e/stories',
      dependencies: ['stories-build'],
      snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
      // A trace of a page that is kept for hundreds of stories takes longer than the stories.
      use: { ...devices['Desktop Chrome'], launchOptions: launchOptions(), trace: 'off' },
    },
    // The whole way of one dossier; everything else is tried in Chromium.
    ...(firefox
      ? [
          {
            name: 'firefox',
            grep: /route A/,
            testIgnore: /stories\//,
            use: { browserName: 'firefox' as const, launchOptions: firefox },
          },
        ]
      : []),
  ],
});
