/** What can befall a request. */
export const faultKinds = ['latency', 'status', 'drop-after-write', 'stale', 'expired-session'] as const;

/** A fault that somebody asked for, to see how a screen bears it. */
export interface Fault {
  /** The operation it befalls; `*` for every one. */
  readonly operationId: string;
  readonly kind: (typeof faultKinds)[number];
  /** How many requests it befalls; 1 unless said otherwise. */
  readonly count?: number;
  readonly ms?: number;
  readonly status?: number;
}

/** The faults that wait for their requests. */
export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** Takes the faults that befall a request of this operation. */
  take(operationId: string): readonly Fault[];
}

/** Faults by operation, each used up after its count. */
export function faultQueue(): Faults {
  let waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.count ?? 1 }),
    clear: () => {
      waiting = [];
    },
    take: (operationId) => {
      const due = waiting.filter(({ fault }) => fault.operationId === '*' || fault.operationId === operationId);
      for (const one of due) one.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return due.map(({ fault }) => fault);
    },
  };
}

/** Thrown where the connection is to break after the write: in a tab a failed fetch, in Node a closed socket. */
export class DroppedConnection extends TypeError {
  override readonly name = 'DroppedConnection';
}
