import { mustBeActor } from '../model/must-be-actor.ts';
import { factsOf } from './facts-of.ts';
import { mustBeRecord, mustBeText } from '../model/must-be.ts';
import type { Actor } from '../model/actor.ts';
import { dateOf, type Instant } from '../model/dates.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EventMap, Procedure } from '../model/procedure.ts';
import { genesisHash, sealed } from './log.ts';

/** What a new dossier begins with. */
export interface Opening<Facts> {
  readonly id: string;
  readonly facts: Facts;
  readonly at: Instant;
  readonly actor: Actor;
  readonly policyVersion: string;
}

/** Opens a dossier in the initial state; the opening is the first entry of its log. */
export function open<Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
  opening: Opening<Facts>,
): Dossier<Facts, State> {
  mustBeRecord(opening, 'opening');
  const { id, facts, at, actor, policyVersion } = opening;
  mustBeText(id, 'dossier id');
  mustBeActor(actor);
  const checked = factsOf(procedure, facts);
  const tableVersion = dateOf(at);
  const { memberId } = procedure.parties(checked);
  const entry = sealed({
    seq: 0,
    at,
    actorId: actor.personId,
    actorName: actor.name,
    actorRole: actor.personId === memberId ? 'member' : actor.system ? 'system' : 'initiator',
    ...(actor.helper === undefined ? {} : { helper: actor.helper }),
    event: 'OPEN',
    input: { id, procedure: procedure.id, tableVersion, policyVersion, facts: checked },
    fromState: null,
    toState: procedure.initial,
    revision: 1,
    documentIds: [],
    prevHash: genesisHash,
  });
  return {
    id,
    procedure: procedure.id,
    tableVersion,
    policyVersion,
    revision: 1,
    state: procedure.initial,
    facts: checked,
    log: [entry],
  };
}
