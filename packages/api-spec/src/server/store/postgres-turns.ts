/** How a writing transaction begins: beside others, or alone. */
export type Turn = 'SHARE' | 'ALONE';

/** Decides how writers begin, from how often they met lately. */
export interface Turns {
  /** How each attempt of a writer begins, at most this many. */
  next(): readonly Turn[];
  /** Whether a writer that began beside others came through. */
  learn(cameThrough: boolean): void;
}

/**
 * Writers that do not meet run side by side. PostgreSQL tells after the fact that two met, and takes rows that stand close
 * together for one: in a small database nearly all meet, and trying again and again would only waste work. So a writer that met
 * another runs alone the second time; where that happens often writers begin alone at once, and every now and then one tries
 * whether it is still needed.
 */
export function turns(): Turns {
  let waiting = 0;
  let penalty = 1;
  return {
    next: () => {
      if (waiting === 0) return ['SHARE', 'ALONE', 'ALONE', 'ALONE'];
      waiting -= 1;
      return ['ALONE', 'ALONE', 'ALONE'];
    },
    learn: (cameThrough) => {
      // Each collision in a row makes the next trial rarer, each success more frequent.
      penalty = cameThrough ? Math.max(1, penalty / 2) : Math.min(64, penalty * 2);
      if (!cameThrough) waiting = penalty;
    },
  };
}
