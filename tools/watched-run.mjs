import { spawn, spawnSync } from 'node:child_process';

const running = new Set();

/** The processes that come from one; browsers leave the group of whoever starts them. */
function offspring(pid) {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const of = (parent) => pairs.flatMap(([child, by]) => (by === parent ? [child, ...of(child)] : []));
  return of(pid);
}

/** Ends a command and everything it started. */
function end({ pid }) {
  if (process.platform === 'win32') return void spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  for (const one of [-pid, ...offspring(pid)])
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It was gone already.
    }
}

// Commands are no longer reached by Ctrl-C once they have a group of their own.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    for (const child of running) end(child);
    process.exit(1);
  });

/**
 * Runs a shell command, hands on each line it prints, and ends it with all its children when it says nothing for `quiet`
 * minutes or lasts longer than `longest`: a browser that does not close would otherwise use up all the time there is.
 * Resolves to whether it went well and, where it had to be ended, why.
 */
export function watchedRun(command, { quiet, longest, line, env = {} }) {
  return new Promise((resolve) => {
    // A group of its own, so that its browsers and servers can be ended with it.
    const child = spawn(command, {
      shell: true,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    running.add(child);
    const began = Date.now();
    let heard = began;
    let stopped;
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (text) => {
        heard = Date.now();
        const lines = (rest + text).split('\n');
        rest = lines.pop();
        for (const one of lines) line(one);
      });
      stream.on('end', () => rest && line(rest));
    }
    const watch = setInterval(() => {
      if (Date.now() - heard > quiet * 60_000) stopped ??= `it said nothing for ${quiet} minutes`;
      if (Date.now() - began > longest * 60_000) stopped ??= `it took longer than ${longest} minutes`;
      if (stopped) end(child);
    }, 1000);
    let code = 1;
    const done = () => {
      clearInterval(watch);
      running.delete(child);
      resolve({ ok: code === 0 && !stopped, stopped });
    };
    child.once('error', done);
    child.once('exit', (status) => {
      code = status;
      // What it left running would hold its output open, and slow down what comes next.
      end(child);
      setTimeout(done, 5000).unref();
    });
    child.once('close', done);
  });
}
