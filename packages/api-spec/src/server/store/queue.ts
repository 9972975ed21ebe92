/** Runs jobs one after the other, in the order in which they came; a job that fails does not stop the next. */
export function queue(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(job: () => Promise<T>): Promise<T> => {
    const result = last.then(job);
    last = result.catch(() => undefined);
    return result;
  };
}

/** A queue for each name. */
export function queues(): <T>(name: string, job: () => Promise<T>) => Promise<T> {
  const byName = new Map<string, ReturnType<typeof queue>>();
  return (name, job) => {
    const inTurn = byName.get(name) ?? queue();
    byName.set(name, inTurn);
    return inTurn(job);
  };
}
