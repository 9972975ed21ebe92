import {
  perform,
  refusals,
  systemActor,
  type Actor,
  type Dossier,
  type Instant,
  type LogEntry,
  type Refusal,
} from '@tthc-dang/core';
import { bindingOf } from './bindings/index.ts';
import { playedOn } from './bindings/played-on.ts';
import { applyEffects } from './effects.ts';
import { answersIn, lookedUp } from './look-up.ts';
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

// One dossier may move another, which may answer; more than that would be a circle in the tables.
const deepest = 3;

/**
 * The one write path: whoever acts, and whatever the channel, a dossier changes here and nowhere else. To be called inside
 * a transaction; a refusal stores nothing.
 */
export async function act(writer: Writer, record: DossierRecord, request: Act, depth = 0): Promise<Acted> {
  if (depth > deepest) throw new Error(`Dossier ${record.id} is moved by others in a circle.`);
  const { event, input, actor, at } = request;
  const binding = await playedOn(writer, bindingOf(record), at);
  const { procedure } = binding;
  const loaded = await dossierOf(writer, record);
  if (request.revision !== undefined && request.revision !== loaded.revision)
    return {
      ok: false,
      refusals: refusals(procedure, loaded, { event, input, actor, at, revision: request.revision }),
    };

  // A look-up of our own just before the event is no change that the actor should have seen, so revisions are compared first.
  // A look-up that is itself the event needs none before it.
  const before =
    event === (binding.lookUpEvent ?? 'UPDATE_FROM_REGISTER')
      ? { dossier: loaded, notifications: [] }
      : await lookedUp(writer, binding, loaded, at, answersIn(input));
  const outcome = perform(procedure, before.dossier, { event, input, actor, at });
  if (!outcome.ok) return outcome;
  const unknown = await unknownReferences(writer, procedure, record.id, outcome.entry);
  if (unknown.length > 0) return { ok: false, refusals: unknown };

  const { dossier } = outcome;
  const told = [...before.notifications, ...outcome.notifications];
  const next = recordOf(binding, dossier, record, told);
  await writer.putDossier(next);
  await writer.appendLog(record.id, dossier.log.slice(loaded.log.length));
  await writer.tell(told, at);
  await applyEffects(writer, binding, outcome.effects, dossier, at, async (other, name, answers) => {
    const moved = await writer.dossier(other);
    const sent = { event: name, input: answers, actor: systemActor, at };
    return moved !== undefined && (await act(writer, moved, sent, depth + 1)).ok;
  });
  const copy = await writer.draft(record.id, actor.personId);
  if (copy?.event === event) await writer.deleteDraft(record.id, actor.personId);
  // An effect may have sent the dossier on.
  const last = (await writer.dossier(record.id)) ?? next;
  const log = last.revision === next.revision ? dossier.log : await writer.log(record.id);
  return { ok: true, record: last, log, advice: outcome.advice };
}

/** A stored dossier with its log, as the engine takes it. */
export async function dossierOf(
  reader: Reader,
  { id, procedure, tableVersion, policyVersion, revision, state, facts }: DossierRecord,
): Promise<Dossier> {
  return { id, procedure, tableVersion, policyVersion, revision, state, facts, log: await reader.log(id) };
}
