import type { Browser, CDPSession } from 'playwright';
import { waitForTypable, type Seen } from './wait-for-typable.ts';

/** What one load of a page took. */
export interface Load {
  /** Milliseconds from the start of the navigation until there is something to read. */
  readonly painted: number;
  /** Milliseconds until a field is there, shown, and the page has time for a key. */
  readonly typable: number;
  readonly bytesUntilTypable: number;
  readonly bytes: number;
  /** Tasks of more than 50 ms on the page's main thread. */
  readonly longTasks: number;
  /** What of them is beyond 50 ms each. */
  readonly blocked: number;
  readonly longest: number;
}

/** The device and the line that are played: throughput in bytes a second, both ways and delay in milliseconds. */
export const phone = {
  slowdown: 6,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  words: 'processor 6 times slower, 1.6 Mbit/s, 150 ms',
} as const;

/** Opens a page in a new profile as a slow phone would, waits until its first text field can be typed into, and types. */
export async function measurePage(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const cdp = await context.newCDPSession(page);
    const bytes = await countBytes(cdp);
    await slowDown(cdp);
    await page.addInitScript(waitForTypable);
    await page.goto(address, { waitUntil: 'commit' });
    const typable = await page
      .waitForFunction(() => (globalThis as unknown as Seen).typable, undefined, { timeout: 60_000 })
      .then((handle) => handle.jsonValue());
    if (typable === undefined || errors[0]) throw errors[0] ?? new Error(`${address} shows no field.`);
    const bytesUntilTypable = bytes();
    await page.keyboard.press('7');
    await page.waitForFunction(() => (globalThis as unknown as Seen).field?.value === '7');
    await page.waitForLoadState('networkidle');
    // A field that is replaced when more arrives would lose what was typed into it.
    const isKept = await page.evaluate(() => {
      const { field } = globalThis as unknown as Seen;
      return field?.isConnected === true && field.value === '7';
    });
    if (!isKept) throw new Error(`${address} loses what was typed.`);
    const tasks = await page.evaluate(() => (globalThis as unknown as Seen).longTasks);
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    return {
      painted,
      typable,
      bytesUntilTypable,
      bytes: bytes(),
      longTasks: tasks.length,
      blocked: tasks.reduce((sum, task) => sum + task - 50, 0),
      longest: Math.max(0, ...tasks),
    };
  } finally {
    await context.close();
  }
}

async function slowDown(cdp: CDPSession): Promise<void> {
  const { latency, downloadThroughput, uploadThroughput, slowdown } = phone;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput,
    uploadThroughput,
  });
  // Only our own origin answers; nobody waits for a third party here.
  await cdp.send('Network.setBlockedURLs', { urls: ['https://*'] });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** Counts what comes over the wire, headers included. */
async function countBytes(cdp: CDPSession): Promise<() => number> {
  let bytes = 0;
  await cdp.send('Network.enable');
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => bytes;
}
