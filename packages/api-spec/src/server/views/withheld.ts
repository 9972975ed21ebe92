import type { Actor, AnyProcedure, EventDef, IsoDate, LogEntry } from '@tthc-dang/core';

/** Who looks at a dossier in which state. */
export interface Reading {
  readonly procedure: AnyProcedure;
  readonly dossier: { readonly state: string; readonly facts: unknown };
  readonly actor: Actor;
  readonly on: IsoDate;
  /** The member it is about stays its member, whatever office they hold. */
  readonly isMember: boolean;
}

/** The facts as the reader may read them. */
export const factsFor = (
  { procedure: { visibility }, dossier, actor, on }: Reading,
  facts: unknown = dossier.facts,
): Readonly<Record<string, unknown>> =>
  (visibility?.facts({ ...dossier, facts }, actor, on) ?? facts) as Readonly<Record<string, unknown>>;

/** How far the answers of an entry are meant for others than the member. */
const secrecyOf = ({ procedure: { events } }: Reading, { event }: LogEntry): Partial<EventDef> => events[event] ?? {};

/** Whether an entry is no news to the reader: notes of officers to the member, look-ups to anybody. */
export const isPassedOver = (reading: Reading, entry: LogEntry): boolean =>
  secrecyOf(reading, entry).internal === true && (reading.isMember || entry.actorRole === 'system');

/** Whether the answers that came with an entry are kept from the reader. */
export function inputIsWithheld(reading: Reading, entry: LogEntry): boolean {
  const { procedure, dossier, actor, on, isMember } = reading;
  const { internal, betweenCommittees } = secrecyOf(reading, entry);
  if (isMember && (internal || betweenCommittees)) return true;
  return procedure.visibility?.answers(dossier, entry.event, actor, on) === false;
}

/** An entry whose answers, and for internal steps whose author, are kept back; its hash stays for the chain. */
export function entryFor(reading: Reading, entry: LogEntry): LogEntry {
  if (entry.event === 'OPEN') {
    // The opening records the facts it began with.
    const input = entry.input as { readonly facts?: unknown };
    return { ...entry, input: { ...input, facts: factsFor(reading, input.facts) } };
  }
  if (!inputIsWithheld(reading, entry)) return entry;
  const { orgId: _, helper: __, ...open } = entry;
  return reading.isMember && secrecyOf(reading, entry).internal
    ? { ...open, actorId: '', actorName: '', input: null }
    : { ...entry, input: null };
}
