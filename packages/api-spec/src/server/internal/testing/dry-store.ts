import type { Store } from '../../store/store.ts';

/** Carries the result of a write that is not kept. */
class NotKept extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super('This write is not kept.');
    this.result = result;
  }
}

/** A store that judges every write and keeps none, so that a thousand people can be asked about one dossier as it stands. */
export const dryStore = (store: Store): Store => ({
  ...store,
  write: async (work) => {
    try {
      return await store.write(async (writer) => {
        throw new NotKept(await work(writer));
      });
    } catch (cause) {
      // What the work returned has its type.
      if (cause instanceof NotKept) return cause.result as Awaited<ReturnType<typeof work>>;
      throw cause;
    }
  },
});
