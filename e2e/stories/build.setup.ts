import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test as setup } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Stories of yesterday would pass for those of today.
setup('the stories are built', () => {
  const { status, stdout, stderr } = spawnSync('storybook', ['build', '-o', 'storybook-static', '--quiet'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
});
