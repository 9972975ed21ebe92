import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { shown } from '../errors/shown.ts';
import type { Actor } from '../model/actor.ts';
import type { Dossier } from '../model/dossier.ts';
import { mustBeRecord, mustBeRecords, mustBeText } from '../model/must-be.ts';

/** Throws `InvalidInputError` for who is nobody: rights are never read from what is no list of mandates. */
export function mustBeActor(actor: Actor): void {
  mustBeRecord(actor, 'actor');
  mustBeText(actor.personId, 'actor');
  mustBeText(actor.name, 'actor');
  mustBeRecords(actor.assignments, 'actor');
}

/** Throws `InvalidInputError` for what is no dossier of the procedure. */
export function mustBeDossier(procedure: { readonly states: object }, dossier: Dossier<unknown, string>): void {
  mustBeRecord(dossier, 'dossier');
  const { state } = dossier;
  if (!Object.keys(procedure.states).includes(state)) throw new InvalidInputError('state', [shown(state)]);
  mustBeRecords(dossier.log, 'log');
}
