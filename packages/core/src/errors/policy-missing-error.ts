import { TthcError } from './tthc-error.ts';

/** No value is known for a day: tables do not guess before their first value, after their last, or in an uncovered year. */
export class PolicyMissingError extends TthcError {
  override readonly name = 'PolicyMissingError';
  override readonly code = 'POLICY_MISSING';
  readonly policyId: string;
  readonly on: string;

  constructor(policyId: string, on: string, options?: ErrorOptions) {
    super(`No value of "${policyId}" is in force on ${on}.`, options);
    this.policyId = policyId;
    this.on = on;
  }
}
