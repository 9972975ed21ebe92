/** A job that runs once more when it was asked for while it ran, however often: asking often costs no more than asking twice. */
export function oneAtATime(job: () => Promise<unknown>): () => Promise<void> {
  let running = false;
  let again = false;
  return async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        await job();
      } while (again);
    } finally {
      running = false;
    }
  };
}
