import { TthcError } from './tthc-error.ts';

/** The server answered with success, but the answer does not have the shape of the contract. */
export class ResponseShapeError extends TthcError {
  override readonly name = 'ResponseShapeError';
  override readonly code = 'RESPONSE_SHAPE';
  readonly operation: string;
  readonly issues: readonly string[];

  constructor(operation: string, issues: readonly string[], options?: ErrorOptions) {
    super(`The answer to ${operation} does not match the contract:\n${issues.join('\n')}`, options);
    this.operation = operation;
    this.issues = issues;
  }
}
