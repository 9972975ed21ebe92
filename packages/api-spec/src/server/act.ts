import {
  perform,
  refusals,
  systemActor,
  type Actor,
  type AnyProcedure,
  type Dossier,
  type Instant,
  type LogEntry,
  type NotificationIntent,
  type Refusal,
  type Register,
} from '@tthc-dang/core';
import { applyEffects } from './register/effects.ts';
import { registerFacts, saysTheSame } from './register/register-facts.ts';
import { recordOf } from './record-of.ts';
import { unknownReferences } from './references.ts';
import type { DossierRecord, Reader, Writer } from './store/store.ts';

/** One event that somebody sends to a stored dossier. */
export interface Act {
  readonly event: string;
  readonly input: unknown;
  readonly actor: Actor;
  readonly at: Instant;
  /** The revision that the actor saw; the system acts on whatever is there. */
  readonly revision?: number;
}

/** The dossier after the event, or every reason why not. */
export type Acted =
  | {
      readonly ok: true;
      readonly record: DossierRecord;
      readonly log: readonly LogEntry[];
      readonly advice: readonly Refusal[];
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * The one write path: whoever acts, and whatever the channel, a dossier changes here and nowhere else. To be called inside
 * a transaction; a refusal stores nothing.
 */
export async function act(
  writer: Writer,
  procedure: AnyProcedure,
  record: DossierRecord,
  request: Act,
): Promise<Acted> {
  const { event, input, actor, at } = request;
  const loaded = await dossierOf(writer, record);
  if (request.revision !== undefined && request.revision !== loaded.revision)
    return {
      ok: false,
      refusals: refusals(procedure, loaded, { event, input, actor, at, revision: request.revision }),
    };

  // A look-up of our own just before the event is no change that the actor should have seen, so revisions are compared
  // first. It asks for the destination that comes with the event, so that the event already acts on the new way.
  const before = await lookedUp(writer, procedure, loaded, at, destinationIn(input));
  const outcome = perform(procedure, before.dossier, { event, input, actor, at });
  if (!outcome.ok) return outcome;
  const unknown = await unknownReferences(writer, procedure, record.id, outcome.entry);
  if (unknown.length > 0) return { ok: false, refusals: unknown };

  const { dossier } = outcome;
  const told = [...before.notifications, ...outcome.notifications];
  const next = recordOf(procedure, dossier, record, told);
  await writer.putDossier(next);
  await writer.appendLog(record.id, dossier.log.slice(loaded.log.length));
  await writer.tell(told, at);
  await applyEffects(writer, outcome.effects, procedure.parties(dossier.facts), dossier, at);
  const copy = await writer.draft(record.id, actor.personId);
  if (copy?.event === event) await writer.deleteDraft(record.id, actor.personId);
  return { ok: true, record: next, log: dossier.log, advice: outcome.advice };
}

/** A stored dossier with its log, as the engine takes it. */
export async function dossierOf(
  reader: Reader,
  { id, procedure, tableVersion, policyVersion, revision, state, facts }: DossierRecord,
): Promise<Dossier> {
  return { id, procedure, tableVersion, policyVersion, revision, state, facts, log: await reader.log(id) };
}

interface LookedUp {
  readonly dossier: Dossier;
  readonly notifications: readonly NotificationIntent[];
}

/** The dossier with what the registers say today, as an event of the system if it differs from what is recorded. */
export async function lookedUp(
  reader: Reader,
  procedure: AnyProcedure,
  dossier: Dossier,
  at: Instant,
  destination?: string,
): Promise<LookedUp> {
  const unchanged = { dossier, notifications: [] };
  const known = registerOf(dossier);
  const { memberId } = procedure.parties(dossier.facts);
  const member = known && (await reader.member(memberId));
  if (!known || !member) return unchanged;
  const asked = destination ?? applicationOf(dossier)?.destination ?? known.destination;
  const register = await registerFacts(reader, { member, destination: asked, dossierId: dossier.id, at });
  if (saysTheSame(known, register)) return unchanged;
  const outcome = perform(procedure, dossier, {
    event: 'UPDATE_FROM_REGISTER',
    input: { register },
    actor: systemActor,
    at,
  });
  // A dossier that has ended keeps what was known at its end.
  return outcome.ok ? { dossier: outcome.dossier, notifications: outcome.notifications } : unchanged;
}

// Procedures that look up registers keep what they found, and what was asked for, under these names.
const registerOf = ({ facts }: Dossier): Register | undefined => (facts as { readonly register?: Register }).register;
const applicationOf = ({ facts }: Dossier): { readonly destination?: string } | undefined =>
  (facts as { readonly application?: { readonly destination?: string } }).application;

const destinationIn = (input: unknown): string | undefined => {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'destination')) return undefined;
  const { destination } = input as { readonly destination: unknown };
  return typeof destination === 'string' && destination.length > 0 && destination.length <= 64
    ? destination
    : undefined;
};
