import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { firefoxLaunchOptions, launchOptions } from './tools/chromium.mjs';

const elements = ['packages/elements/src/**/*.test.ts'];
// The other engine holds to what every screen is made of: fields, forms, the way to something submitted, dossiers.
const inFirefox = [
  'packages/elements/src/fields/**/*.test.ts',
  'packages/elements/src/components/{dossier,official-transfer,residence-comment}/*.test.ts',
];
// Where several files share a page, Tab goes out of the runner's frame in Firefox and does not come back: the walks by keyboard are Chromium's.
const byKeyboard = ['**/*-by-keyboard.test.ts', 'packages/elements/src/fields/{choices,place}/*.test.ts'];
// What is watched in every test of an element is judged before the test clears the page.
const watched = {
  setupFiles: 'packages/elements/src/internal/testing/set-up.ts',
  sequence: { hooks: 'list' as const },
};
// In a browser a machine of CI that stands still for seconds fails a test once; what fails twice is broken.
const retry = process.env['CI'] ? 1 : 0;

// A function: one browser object shared by two projects is mutated by the first.
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: launchOptions(), contextOptions: { locale: 'vi-VN' } }),
  instances: [{ browser: 'chromium' as const }],
});

const firefox = firefoxLaunchOptions();

export default defineConfig({
  resolve: { conditions: ['tthc-source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['tthc-source', 'module', 'node', 'development|production'] } },
  test: {
    // Families of properties take seconds when two runs share the cores.
    testTimeout: 60_000,
    // What is waited for comes at once or never; how long a loaded machine takes says nothing.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        // One loading of the tables serves all files, which takes a third of the time.
        test: { name: 'core', environment: 'node', include: ['packages/core/src/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          isolate: false,
          globalSetup: 'packages/api-spec/src/server/internal/testing/postgres-of-run.ts',
          include: ['packages/api-spec/src/**/*.test.ts', '{scripts,tools}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'elements', include: elements, ...watched, retry, isolate: false, browser: chromium() },
      },
      ...(firefox
        ? [
            {
              extends: true as const,
              test: {
                name: 'elements-firefox',
                include: inFirefox,
                exclude: byKeyboard,
                retry,
                // With a frame for each file the runner loses sight of some of them over Firefox's channel: every click there fails.
                isolate: false,
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  provider: playwright({ launchOptions: firefox }),
                  instances: [{ browser: 'firefox' as const }],
                },
              },
            },
          ]
        : []),
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.stories.ts'],
      reporter: ['text-summary', 'lcov'],
    },
  },
});
