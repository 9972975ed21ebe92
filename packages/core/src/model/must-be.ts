import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { shown } from '../errors/shown.ts';

/** Throws `InvalidInputError` for what is no text; `what` names it in the error. */
export function mustBeText(value: unknown, what: string): asserts value is string {
  if (typeof value !== 'string') throw new InvalidInputError(what, [`${shown(value)} is no text`]);
}

/** Throws `InvalidInputError` for what is no object with fields. */
export function mustBeRecord(value: unknown, what: string): asserts value is object {
  if (!isRecord(value)) throw new InvalidInputError(what, [`${shown(value)} is no object`]);
}

/** Throws `InvalidInputError` for what is no list of objects, at the first that is none. */
export function mustBeRecords(value: unknown, what: string): asserts value is readonly object[] {
  if (!Array.isArray(value)) throw new InvalidInputError(what, [`${shown(value)} is no list`]);
  // A list of a million is looked through once, without making another; holes are found too.
  for (let index = 0; index < value.length; index += 1)
    if (!isRecord(value[index])) throw new InvalidInputError(what, [`/${index} is no object`]);
}

/** Throws `InvalidInputError` for what is no list of texts, at the first that is none. */
export function mustBeTexts(value: unknown, what: string): asserts value is readonly string[] {
  if (!Array.isArray(value)) throw new InvalidInputError(what, [`${shown(value)} is no list`]);
  for (let index = 0; index < value.length; index += 1)
    if (typeof value[index] !== 'string') throw new InvalidInputError(what, [`/${index} is no text`]);
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
