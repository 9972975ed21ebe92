import { TthcError } from './tthc-error.ts';

/** What was handed to a function is not what it takes. Every fault found is listed, not only the first. */
export class InvalidInputError extends TthcError {
  override readonly name = 'InvalidInputError';
  override readonly code = 'INVALID_INPUT';
  /** What was handed over: `dues profile`, `VietQR`. */
  readonly input: string;
  readonly faults: readonly string[];

  constructor(input: string, faults: readonly string[], options?: ErrorOptions) {
    super(`Not a valid ${input}: ${faults.join('; ')}.`, options);
    this.input = input;
    this.faults = faults;
  }
}
