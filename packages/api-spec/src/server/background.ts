type Work = () => Promise<unknown>;

/** Work that goes on after a request was answered: how it is started, and how one waits until all of it has ended. */
export function background(
  start: ((work: Work) => void) | undefined,
  report: ((cause: unknown) => void) | undefined,
): { readonly later: (work: Work) => void; readonly finished: () => Promise<void> } {
  const running = new Set<Promise<unknown>>();
  const atOnce = (work: Work): void => {
    const run: Promise<unknown> = work()
      .catch((cause: unknown) => report?.(cause))
      .finally(() => running.delete(run));
    running.add(run);
  };
  return {
    later: start ?? atOnce,
    finished: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
