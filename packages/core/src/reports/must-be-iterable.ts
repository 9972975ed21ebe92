import { InvalidInputError } from '../errors/invalid-input-error.ts';

/** Throws `InvalidInputError` for what cannot be gone through one by one; a report takes any source of dossiers. */
export function mustBeIterable(dossiers: Iterable<unknown>): void {
  if (typeof Object(dossiers)[Symbol.iterator] !== 'function') throw new InvalidInputError('dossiers', ['no list']);
}
