import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { shown } from '../errors/shown.ts';
import type { Dossier } from '../model/dossier.ts';
import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';

/** Throws `InvalidInputError` for what is no dossier of the procedure. */
export function mustBeDossier(procedure: { readonly states: object }, dossier: Dossier<unknown, string>): void {
  mustBeRecord(dossier, 'dossier');
  const { state } = dossier;
  if (!Object.keys(procedure.states).includes(state)) throw new InvalidInputError('state', [shown(state)]);
  mustBeRecords(dossier.log, 'log');
}
