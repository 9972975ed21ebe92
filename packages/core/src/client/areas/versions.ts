import type { ServedVersions } from '../../versions/kit-versions.ts';
import type { Cancellable } from '../requests.ts';
import type { Connected } from '../transport.ts';

/** The client for whoever wants to know which versions a server goes with; it needs no sign-in. */
export function versionsClient({ transport }: Connected) {
  return {
    /** The API that the server speaks, and the versions of the elements that it knows, with their dates. */
    versions: ({ signal }: Cancellable = {}) =>
      transport.read<ServedVersions>(
        // Nobody waits for it, and the next page asks again.
        { operation: 'versions', method: 'get', path: 'versions', retry: 0, signal },
        { api: 'string', kits: 'list', now: 'string' },
      ),
  };
}
