import { perform, systemActor, type Dossier, type Instant, type NotificationIntent } from '@tthc-dang/core';
import type { Binding } from './bindings/binding.ts';
import { sameButDays } from './register/same-but-days.ts';
import type { Reader } from './store/store.ts';

interface LookedUp {
  readonly dossier: Dossier;
  readonly notifications: readonly NotificationIntent[];
}

/** The dossier with what the registers say today, as an event of the system if it differs from what is recorded. */
export async function lookedUp(
  reader: Reader,
  { procedure, lookUp, lookUpUnit, lookUpEvent: event = 'UPDATE_FROM_REGISTER' }: Binding,
  dossier: Dossier,
  at: Instant,
  asked: Readonly<Record<string, unknown>> = {},
): Promise<LookedUp> {
  const unchanged = { dossier, notifications: [] };
  const member = lookUp && (await reader.member(procedure.parties(dossier.facts).memberId));
  const input = lookUpUnit
    ? await lookUpUnit(reader, { dossier, at, asked })
    : member && (await lookUp(reader, { dossier, member, at, asked }));
  // The answers of the look-up stand among the facts under the same names.
  const known = dossier.facts as Readonly<Record<string, unknown>>;
  if (!input || Object.entries(input).every(([name, value]) => sameButDays(known[name], value))) return unchanged;
  const outcome = perform(procedure, dossier, { event, input, actor: systemActor, at });
  // A dossier that has ended keeps what was known at its end.
  return outcome.ok ? { dossier: outcome.dossier, notifications: outcome.notifications } : unchanged;
}

/** The answers of a request, as far as they are any. */
export const answersIn = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input)
    ? Object.fromEntries(Object.entries(input).filter(([name]) => Object.hasOwn(input, name)))
    : {};
