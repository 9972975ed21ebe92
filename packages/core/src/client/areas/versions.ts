import type { ServedVersions } from '../../versions/kit-versions.ts';
import type { Cancellable } from '../requests.ts';
import { transportOf, type TransportOptions } from '../transport.ts';

/** The client for whoever wants to know which versions a server goes with; it needs no sign-in. */
export function versionsClient(options: TransportOptions) {
  const { read } = transportOf(options);
  return {
    /** The API that the server speaks, and the versions of the elements that it knows, with their dates. */
    versions: ({ signal }: Cancellable = {}) =>
      read<ServedVersions>(
        { operation: 'versions', method: 'get', path: 'versions', signal },
        { api: 'string', kits: 'list', now: 'string' },
      ),
  };
}
