import { shown } from './shown.ts';
import { TthcError } from './tthc-error.ts';

/** A value that should be a day, a month or an instant is none. */
export class InvalidDateError extends TthcError {
  override readonly name = 'InvalidDateError';
  override readonly code = 'INVALID_DATE';
  readonly value: unknown;

  constructor(value: unknown, expected: 'date' | 'month' | 'instant' = 'date', options?: ErrorOptions) {
    super(`${shown(value)} is not ${expected === 'instant' ? 'an' : 'a'} ${expected}.`, options);
    this.value = value;
  }
}
