import type { IsoDate } from '../../model/dates.ts';
import type { Cancellable } from '../requests.ts';
import type { Connected } from '../transport.ts';

/** What the system knows of the papers with a code: no person, and nothing that the papers do not say themselves. */
export interface VerificationView {
  readonly code: string;
  readonly procedureLabel: string;
  readonly submittedOn?: IsoDate;
  readonly papers: readonly {
    readonly label: string;
    readonly on: IsoDate;
    readonly number?: string;
    readonly organizationName?: string;
    /** Whether it may still be relied on. */
    readonly standing: 'in-force' | 'draft' | 'ended';
    /** Why not. */
    readonly says?: string;
  }[];
}

/**
 * The client for whoever holds a paper; it needs no sign-in.
 *
 * `await verificationClient(createClient({ baseUrl })).verify('CT-40168-202611-000128-93')`
 */
export function verificationClient({ transport }: Connected) {
  const { read } = transport;
  return {
    /** What is known of the papers with this code. */
    verify: (code: string, { signal }: Cancellable = {}) => {
      const path = `verify/${encodeURIComponent(code)}`;
      return read<VerificationView>(
        { operation: path, method: 'get', path, signal },
        { code: 'string', papers: 'list' },
      );
    },
  };
}
