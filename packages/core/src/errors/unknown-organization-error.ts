import { shown } from './shown.ts';
import { TthcError } from './tthc-error.ts';

/** The register has no organization that can play a part on a day, and records no successor. */
export class UnknownOrganizationError extends TthcError {
  override readonly name = 'UnknownOrganizationError';
  override readonly code = 'UNKNOWN_ORGANIZATION';
  readonly organizationId: string;
  readonly on: string;

  /** `wanted` says which kind of organization was looked for at or above the id. */
  constructor(organizationId: string, on: string, wanted = 'organization', options?: ErrorOptions) {
    super(`No ${wanted} is recorded for ${shown(organizationId)} on ${on}.`, options);
    this.organizationId = organizationId;
    this.on = on;
  }
}
