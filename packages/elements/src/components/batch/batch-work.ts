import type { DossierSummary } from '@tthc-dang/core';
import { oversightClient } from '@tthc-dang/core/client/oversight';
import type { PortalContext } from '../../controllers/portal-context.ts';
import type { RunWork } from './sliced-run.ts';

/** What is done with the dossiers. */
export interface BatchAct {
  readonly procedure: string;
  readonly event: string;
  readonly input: object;
}

/** The same step with each dossier, on the revision that was seen; tried again, on the revision that it has then. */
export function batchWork(act: BatchAct, dossiers: readonly DossierSummary[], { client }: PortalContext): RunWork {
  const revisions = new Map(dossiers.map(({ id, revision }) => [id, revision]));
  return {
    send: async (ids, idempotencyKey, signal) => {
      // Every id is one of the dossiers.
      const seen = ids.map((id) => ({ id, revision: revisions.get(id) ?? 0 }));
      const { results } = await oversightClient(client).batch({ ...act, dossiers: seen }, { signal, idempotencyKey });
      return results;
    },
    renew: async (id, signal) => {
      const { revision } = await client.dossier(act.procedure, id, { signal });
      revisions.set(id, revision);
    },
  };
}
