import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { watchedRun } from './watched-run.mjs';

const patient = { quiet: 1, longest: 1 };

async function ran(command: string, limits: { quiet: number; longest: number }) {
  const lines: string[] = [];
  return { ...(await watchedRun(command, { ...limits, line: (text) => lines.push(text) })), lines };
}

describe.skipIf(process.platform === 'win32')('a watched command', () => {
  it('hands on every line, the last one without an end too', async () => {
    expect(await ran(`printf 'một\\nhai'`, patient)).toEqual({ ok: true, stopped: undefined, lines: ['một', 'hai'] });
  });

  it('fails as the command fails', async () => {
    expect(await ran('exit 3', patient)).toMatchObject({ ok: false, stopped: undefined });
  });

  it('does not wait for what the command left running', async () => {
    expect(await ran('sleep 50 & echo xong', patient)).toMatchObject({ ok: true, lines: ['xong'] });
  });

  it('ends a command that stands still, and a child that left its group', async () => {
    const { ok, stopped, lines } = await ran('setsid sleep 50 & echo $!; wait', { quiet: 0.02, longest: 1 });
    expect(ok).toBe(false);
    expect(stopped).toMatch(/said nothing/);
    // Gone, or a zombie that nobody has asked for.
    expect(spawnSync('ps', ['-o', 'stat=', '-p', lines[0]!], { encoding: 'utf8' }).stdout.trim()).toMatch(/^(Z.*)?$/);
  });

  it('ends a command that talks for too long', async () => {
    const { ok, stopped } = await ran('while true; do echo x; sleep 0.2; done', { quiet: 1, longest: 0.02 });
    expect(ok).toBe(false);
    expect(stopped).toMatch(/longer/);
  });
});
