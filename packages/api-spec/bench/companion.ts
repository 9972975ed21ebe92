import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A process that answers each word with one of its own. */
export interface Companion {
  ask<T>(word: object | string): Promise<T>;
  stop(): Promise<void>;
}

/** Starts a file beside this one as a process of its own. */
export function companion(file: string): Companion {
  const child = fork(new URL(file, import.meta.url), { execArgv: ['--conditions=tthc-source'] });
  const ended = once(child, 'exit');
  return {
    ask: <T>(word: object | string) =>
      new Promise<T>((resolve, reject) => {
        const gone = () => reject(new Error(`${file} ended without an answer.`));
        child.once('exit', gone);
        // Only our own files answer, each with what it declares.
        child.once('message', (answer: T & { readonly failed?: string }) => {
          child.off('exit', gone);
          if (answer.failed === undefined) resolve(answer);
          else reject(new Error(answer.failed));
        });
        child.send(word);
      }),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
