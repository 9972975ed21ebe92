import type { AnyProcedure, EventDef, LogEntry, OfficialTransferFacts } from '@tthc-dang/core';

/** From where somebody looks at a dossier. The member it is about stays its member, whatever office they hold. */
export interface Reading {
  readonly isMember: boolean;
  /** Decides for the committees that handle disciplinary matters of the origin. */
  readonly decides: boolean;
}

/** How far the answers of an event are meant for others than the member. */
export type Secrecy = Pick<EventDef, 'internal' | 'betweenCommittees'>;

/** How far the answers of an entry are meant for others than the member. */
export const secrecyOf = ({ events }: AnyProcedure, { event }: LogEntry): Secrecy => events[event] ?? {};

/** The facts less what a reader may not see: a pending disciplinary matter, and what committees write for each other. */
export function factsFor({ isMember, decides }: Reading, facts: unknown): Readonly<Record<string, unknown>> {
  // Facts of other procedures simply lack these names.
  const { register, hold, ...rest } = facts as Partial<OfficialTransferFacts>;
  const { underDiscipline, ...open } = register ?? {};
  return {
    ...rest,
    ...(register ? { register: decides && !isMember ? { ...open, underDiscipline } : open } : {}),
    ...(hold ? { hold: isMember ? { from: hold.from, on: hold.on } : hold } : {}),
  };
}

/** Whether the answers that came with an entry are kept from the reader. */
export const inputIsWithheld = (
  { isMember, decides }: Reading,
  { event }: LogEntry,
  { internal, betweenCommittees }: Secrecy,
): boolean => (isMember && (internal || betweenCommittees)) || (event === 'UPDATE_FROM_REGISTER' && !decides);

/** An entry whose answers, and for internal steps whose author, are kept back; its hash stays for the chain. */
export function entryFor(reading: Reading, entry: LogEntry, secrecy: Secrecy): LogEntry {
  if (entry.event === 'OPEN') {
    // The opening records the facts it began with.
    const input = entry.input as { readonly facts?: unknown };
    return { ...entry, input: { ...input, facts: factsFor(reading, input.facts) } };
  }
  if (!inputIsWithheld(reading, entry, secrecy)) return entry;
  const { orgId: _, helper: __, ...open } = entry;
  return reading.isMember && secrecy.internal
    ? { ...open, actorId: '', actorName: '', input: null }
    : { ...entry, input: null };
}
