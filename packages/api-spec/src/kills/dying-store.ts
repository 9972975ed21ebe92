import type { Store, Writer } from '../server/store/store.ts';

/** The end of a process: at which of its writes from now on (0 for none), and on which side of the commit. */
export interface Death {
  readonly side: 'before' | 'after';
  readonly write: number;
  /** Counts only writes that keep their answer, so that whoever asks again gets the same one. */
  readonly ofAnswered: boolean;
}

/** A store whose process can be told to die at a write: all is done and nothing committed, or committed and not yet answered. */
export function dyingStore(store: Store, die: () => void): { readonly store: Store; doom(death: Death): void } {
  let death: Death | undefined;
  let left = 0;
  const write: Store['write'] = async (work) => {
    let isLast = false;
    const result = await store.write(async (writer) => {
      let isAnswered = false;
      const watched: Writer = {
        ...writer,
        putAnswered: (answer) => {
          isAnswered = true;
          return writer.putAnswered(answer);
        },
      };
      const made = await work(watched);
      isLast = death !== undefined && (isAnswered || !death.ofAnswered) && (left -= 1) === 0;
      if (isLast && death?.side === 'before') die();
      return made;
    });
    if (isLast && death?.side === 'after') die();
    return result;
  };
  return {
    store: { ...store, write },
    doom: (told) => {
      death = told;
      left = told.write;
    },
  };
}
