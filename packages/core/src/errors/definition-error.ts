import { TthcError } from './tthc-error.ts';

/** A table contradicts itself. Every fault found is listed, not only the first. */
export class DefinitionError extends TthcError {
  override readonly name = 'DefinitionError';
  override readonly code = 'DEFINITION_FAULTY';
  readonly faults: readonly string[];

  constructor(faults: readonly string[], options?: ErrorOptions) {
    super(
      `The definition has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n${faults.join('\n')}`,
      options,
    );
    this.faults = faults;
  }
}
