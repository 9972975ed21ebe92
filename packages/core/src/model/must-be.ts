import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { shown } from '../errors/shown.ts';

/** Throws `InvalidInputError` for what is no text; `what` names it in the error. */
export function mustBeText(value: unknown, what: string): asserts value is string {
  mustBe(isText, value, what);
}

/** Throws `InvalidInputError` for what is no object with fields. */
export function mustBeRecord(value: unknown, what: string): asserts value is object {
  mustBe(isRecord, value, what);
}

/** Throws `InvalidInputError` for what is no list of objects, at the first that is none. */
export function mustBeRecords(value: unknown, what: string): asserts value is readonly object[] {
  mustBeAll(isRecord, value, what);
}

/** Throws `InvalidInputError` for what is no list of texts, at the first that is none. */
export function mustBeTexts(value: unknown, what: string): asserts value is readonly string[] {
  mustBeAll(isText, value, what);
}

type Test = (value: unknown) => boolean;
const isText: Test = (value) => typeof value === 'string';
const isRecord: Test = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function mustBe(test: Test, value: unknown, what: string): void {
  if (!test(value)) throw new InvalidInputError(what, [`it is ${shown(value)}`]);
}

function mustBeAll(test: Test, list: unknown, what: string): void {
  mustBe(Array.isArray, list, what);
  // A list of a million is looked through once, without making another; holes are found too.
  for (let index = 0; index < (list as readonly unknown[]).length; index += 1)
    if (!test((list as readonly unknown[])[index])) throw new InvalidInputError(what, [`/${index} is no part of it`]);
}
