import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { shown } from '../errors/shown.ts';
import type { Actor } from '../model/actor.ts';
import type { Dossier } from '../model/dossier.ts';
import { mustBeRecord, mustBeRecords, mustBeText } from '../model/must-be.ts';

/** Throws `InvalidInputError` for who is nobody: rights are never read from what is no list of mandates. */
export function mustBeActor(actor: Actor): void {
  mustBeRecord(actor, 'actor');
  mustBeText(actor.personId, 'person of the actor');
  mustBeText(actor.name, 'name of the actor');
  mustBeRecords(actor.assignments, 'list of mandates');
}

/** Throws `InvalidInputError` for what is no dossier of the procedure. */
export function mustBeDossier(
  procedure: { readonly id: string; readonly states: object },
  dossier: Dossier<unknown, string>,
): void {
  mustBeRecord(procedure, 'procedure');
  mustBeRecord(procedure.states, 'states of a procedure');
  mustBeRecord(dossier, 'dossier');
  const { state } = dossier;
  if (typeof state !== 'string' || !Object.hasOwn(procedure.states, state))
    throw new InvalidInputError('dossier', [`${shown(state)} is no state of a "${procedure.id}"`]);
  mustBeRecords(dossier.log, 'log of the dossier');
}
