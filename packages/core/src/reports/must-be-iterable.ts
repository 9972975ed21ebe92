import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { shown } from '../errors/shown.ts';

/** Throws `InvalidInputError` for what cannot be gone through one by one; a report takes any source of dossiers. */
export function mustBeIterable(dossiers: Iterable<unknown>): void {
  if (typeof dossiers !== 'object' || dossiers === null || typeof dossiers[Symbol.iterator] !== 'function')
    throw new InvalidInputError('list of dossiers', [`${shown(dossiers)} is no list`]);
}
