import { existsSync } from 'node:fs';

/** Debian's Chromium without a window around its pages, which takes a quarter less of the processor. */
export const headlessShell = '/usr/bin/chromium-headless-shell';

/** Path of a Chromium/Chrome already on the machine, or undefined (then Playwright uses its own). */
export function systemChromium() {
  return [
    process.env.CHROMIUM_PATH,
    headlessShell,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((path) => path && existsSync(path));
}

/** Path of a stock Firefox already on the machine, or undefined. */
export function systemFirefox() {
  return [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
    (path) => path && existsSync(path),
  );
}

// Nothing but the page under test may use the network or the GPU, so that runs are the same everywhere.
const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  // As a Chromium with a window draws letters: pictures are the same in both.
  '--font-render-hinting=slight',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

/** Playwright launch options for the Chromium of this machine. */
export function launchOptions() {
  const executablePath = systemChromium();
  return { ...(executablePath ? { executablePath } : {}), headless: true, args: chromiumArgs };
}

/** Playwright launch options for stock Firefox through WebDriver BiDi; undefined when none is installed. */
export function firefoxLaunchOptions() {
  const executablePath = systemFirefox();
  return executablePath ? { channel: 'moz-firefox', executablePath, headless: true } : undefined;
}
