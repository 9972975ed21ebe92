// Puts the browsers and fonts that the tests need on a fresh machine, as far as this user may.
import { existsSync } from 'node:fs';
import { headlessShell, systemChromium, systemFirefox } from './chromium.mjs';

// Without these Vietnamese diacritics are drawn from a fallback font, and screenshots differ between machines.
const fonts = {
  'fonts-liberation': '/usr/share/doc/fonts-liberation',
  'fonts-dejavu-core': '/usr/share/doc/fonts-dejavu-core',
  'fonts-noto-core': '/usr/share/doc/fonts-noto-core',
};

function mayUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Makes sure that there is a Chromium and tries for Firefox and the fonts; `run(command, args, env)` returns an exit code.
 * Returns false when no Chromium could be had. A missing Firefox only means that its test projects do not run.
 */
export function installBrowsers(run, playwrightInstall) {
  if (mayUseApt()) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (packages) =>
      packages.length === 0 ||
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet) === 0;
    const wanted = Object.keys(fonts).filter((name) => !existsSync(fonts[name]));
    const extra = [
      ...(process.env.CHROMIUM_PATH || existsSync(headlessShell) ? [] : ['chromium-headless-shell']),
      ...(systemFirefox() ? [] : ['firefox-esr']),
    ];
    // One call for all is quickest; a distribution that lacks one of the browsers must still get the rest.
    if (wanted.length + extra.length > 0) {
      run('apt-get', ['update', '-qq'], quiet);
      if (!apt([...wanted, ...extra])) for (const one of [...wanted, ...extra]) apt([one]);
      if (!systemChromium()) apt(['chromium']);
    }
  }
  if (!systemFirefox()) console.log('No Firefox on this machine: its test projects are left out.');
  return systemChromium() !== undefined || playwrightInstall() === 0;
}
