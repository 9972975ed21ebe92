import { test as base, expect, type Page } from '@playwright/test';
import { patience, watchFocus } from '../../packages/elements/src/internal/testing/focus-watch.ts';
import { startServer, type TestServer } from './server.ts';

interface Fixtures {
  readonly server: TestServer;
  /** Errors, violations of the policy, requests to other hosts, a focus that was lost. Empty at the end of every test. */
  readonly complaints: string[];
}

/** Messages of the browser that a test provokes on purpose. */
const provoked =
  /status of (401|403|404|409|412|422|503)|net::ERR|NetworkError|Failed to load resource|could not be loaded|CORS request did not succeed/;

/** Every test has its own server, and fails on anything that the browser complains of. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
  server: async ({}, use) => {
    const server = await startServer();
    await use(server);
    await server.stop();
  },
  // oxlint-disable-next-line no-empty-pattern
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  context: async ({ context, complaints }, use) => {
    // Told to the test at once, and across page loads.
    await context.exposeFunction('toldOfFocus', (what: string) => complaints.push(what));
    await context.exposeFunction('violated', (what: string) => complaints.push(what));
    await context.addInitScript(watchFocus, patience);
    await context.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        // The function that was exposed above.
        const { violated } = globalThis as unknown as { readonly violated: (what: string) => void };
        violated(`${violatedDirective} is violated: ${blockedURI} ${sample}`);
      }),
    );
    await use(context);
  },
  baseURL: async ({ server }, use) => {
    await use(server.origin);
  },
  page: async ({ page, complaints, server }, use) => {
    listen(page, complaints, server.origin);
    await use(page);
  },
});

/** Collects what the browser complains of on a page. */
export function listen(page: Page, complaints: string[], origin: string): void {
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !provoked.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(blob|data|about):/.test(request.url()))
      complaints.push(`request to ${request.url()}`);
  });
}

export { expect };
