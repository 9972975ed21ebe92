import type { Instant } from '@tthc-dang/core';

/** Who a request is from, as the identity provider vouches for it. */
export interface Identified {
  readonly personId: string;
  /** Authentication context: how surely the person was identified. */
  readonly acr: string;
  /** How long the proof still holds. Seconds and no instant: the server's clock may be set to another day. */
  readonly secondsLeft?: number;
  /** How long ago the proof was given; where that is not known, no proof outlives the end of a session. */
  readonly secondsSince?: number;
}

/** Finds out who sends a request; `undefined` for whoever cannot prove it. */
export interface Identity {
  verify(request: Request): Promise<Identified | undefined>;
}

/** The assurance level of a VNeID account, `urn:vneid:loa:2`. Unknown contexts assure nothing. */
export const levelOf = ({ acr }: Identified): number => Number(/^urn:vneid:loa:(\d)$/.exec(acr)?.[1] ?? 0);

/** Whether a proof is from before the sessions of its person were ended, by the server's clock. */
export const isFromBefore = (
  { secondsSince = Infinity }: Identified,
  endedAt: Instant | undefined,
  at: Instant,
): boolean => endedAt !== undefined && Date.parse(at) - secondsSince * 1000 < Date.parse(endedAt);

/** Everybody is this person: for stories and tests, where nobody signs in. The person can be changed in between. */
export function trustedIdentity(
  personId: string,
  { acr = 'urn:vneid:loa:2', secondsLeft, secondsSince = 0 }: Partial<Omit<Identified, 'personId'>> = {},
): Identity & { become(personId: string): void } {
  let who = personId;
  return {
    verify: async () => ({ personId: who, acr, secondsSince, ...(secondsLeft === undefined ? {} : { secondsLeft }) }),
    become: (other) => {
      who = other;
    },
  };
}
