import { factsOf } from './facts-of.ts';
import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';
import { DefinitionError } from '../errors/index.ts';
import type { Actor } from '../model/actor.ts';
import { dateOf } from '../model/dates.ts';
import type { Dossier, LogEntry } from '../model/dossier.ts';
import { sourcesOf, type EventMap, type Procedure } from '../model/procedure.ts';
import { apply } from './perform.ts';

interface OpeningInput<Facts> {
  readonly id: string;
  readonly tableVersion: string;
  readonly policyVersion: string;
  readonly facts: Facts;
}

/**
 * The dossier that a log tells of. It accepts what the log says was accepted, and does not judge it again.
 *
 * Throws `DefinitionError` where an entry names a row that the table does not have, or leads elsewhere than it says.
 */
export function replay<Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
  log: readonly LogEntry[],
): Dossier<Facts, State> {
  mustBeRecords(log, 'log');
  const [first, ...rest] = log;
  if (!first || first.event !== 'OPEN')
    throw new DefinitionError([`The log of a "${procedure.id}" does not begin with its opening.`]);
  // The opening entry is written by `open`, with these facts.
  mustBeRecord(first.input, 'opening');
  const { id, tableVersion, policyVersion, facts } = first.input as OpeningInput<Facts>;
  let now: Pick<Dossier<Facts, State>, 'state' | 'facts' | 'tableVersion'> = {
    state: procedure.initial,
    facts: factsOf(procedure, facts),
    tableVersion,
  };
  for (const entry of rest) {
    const row = procedure.moves.find(
      (move) => move.row === entry.row && move.event === entry.event && sourcesOf(move).includes(now.state),
    );
    if (!row)
      throw new DefinitionError([
        `Entry ${entry.seq}: "${procedure.id}" has no row ${entry.row} for ${entry.event} in ${now.state}.`,
      ]);
    mustBeRecord(entry.input, 'log entry');
    const actor: Actor = { personId: entry.actorId, name: entry.actorName, account: 'active', assignments: [] };
    now = apply(procedure, now, row, entry.input as Record<string, unknown>, {
      at: entry.at,
      on: dateOf(entry.at),
      actor,
    });
    if (now.state !== entry.toState)
      throw new DefinitionError([`Entry ${entry.seq}: the log says ${entry.toState}, the table says ${now.state}.`]);
  }
  return { id, procedure: procedure.id, policyVersion, revision: log.length, log, ...now };
}
