import { factsOf } from './facts-of.ts';
import { mustBeRecord } from '../model/must-be.ts';
import type { Moment } from '../model/actor.ts';
import type { Dossier, Outcome } from '../model/dossier.ts';
import type { AnyMove, EventMap, Procedure } from '../model/procedure.ts';
import { genesisHash, sealed } from './log.ts';
import { notificationsOf } from './notifications.ts';
import { adviceOf, momentOf, refusals, type Request } from './refusals.ts';
import { destinationOf, factsAfter, judge, rowFor } from './rows.ts';
import { organizationOf, seatOf } from './seats.ts';

/**
 * Applies one event to a dossier. Pure: the caller stores the result, or shows the refusals.
 *
 * Throws only what is no answer: `InvalidDateError`, and `PolicyMissingError` where a table of dated values ends.
 */
export function perform<Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
  dossier: Dossier<Facts, State>,
  request: Request,
): Outcome<Facts, State> {
  mustBeRecord(request, 'request');
  const full = { ...request, input: request.input ?? {} };
  const refused = refusals(procedure, dossier, full);
  if (refused.length > 0) return { ok: false, refusals: refused };
  const moment = momentOf(full);
  // Nothing was refused, so the row, the seat and the answers exist.
  const row = rowFor(procedure, dossier.state, request.event, dossier.tableVersion)!;
  const validated = judge(procedure, row, dossier.facts, moment, full.input);
  if (!validated.ok) return { ok: false, refusals: [] };
  const advice = adviceOf(row, dossier.facts, moment);
  const after = apply(procedure, dossier, row, validated.input, moment);
  const parties = procedure.parties(dossier.facts);
  const seat = seatOf(row.by, parties, moment)!;
  const orgId = organizationOf(seat, parties);
  const entry = sealed({
    seq: dossier.log.length,
    at: request.at,
    actorId: moment.actor.personId,
    actorName: moment.actor.name,
    actorRole: seat,
    ...(orgId === undefined ? {} : { orgId }),
    ...(moment.actor.helper === undefined ? {} : { helper: moment.actor.helper }),
    row: row.row,
    event: String(row.event),
    input: validated.input,
    fromState: dossier.state,
    toState: after.state,
    revision: dossier.revision + 1,
    documentIds: row.issues ?? [],
    prevHash: dossier.log.at(-1)?.hash ?? genesisHash,
  });
  const next: Dossier<Facts, State> = {
    ...dossier,
    ...after,
    revision: dossier.revision + 1,
    log: [...dossier.log, entry],
  };
  const entered = after.state === dossier.state ? undefined : procedure.states[after.state].entry;
  return {
    ok: true,
    dossier: next,
    entry,
    advice,
    notifications: notificationsOf(procedure, dossier, next, row, entry),
    effects: entered?.effects ?? [],
  };
}

/** State, facts and table version after a row; the one place where a row takes effect (also for the replay). */
export function apply<Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
  dossier: Pick<Dossier<Facts, State>, 'state' | 'facts' | 'tableVersion'>,
  row: AnyMove<Facts, State, Events>,
  input: Readonly<Record<string, unknown>>,
  moment: Moment,
): Pick<Dossier<Facts, State>, 'state' | 'facts' | 'tableVersion'> {
  // The answers were checked against this row's event, whose name is not known here.
  const facts = factsOf(procedure, factsAfter(dossier.facts, row.record?.(dossier.facts, input as never, moment)));
  const state = destinationOf(row, facts);
  // The rows in force on the day of submission stay with the dossier to its end.
  const tableVersion =
    dossier.state === procedure.initial && state !== procedure.initial ? moment.on : dossier.tableVersion;
  return { facts, state, tableVersion };
}
