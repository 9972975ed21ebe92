import type { Instant } from '@tthc-dang/core';
import { runReconciliation } from '../reconciliation/run-reconciliation.ts';
import type { Store } from '../store/store.ts';

/**
 * Brings every job to its end, one after the other and in one instance at a time. Run after each request that asks for a job, and
 * by the sweep, which so finishes what a crash has interrupted. No dossier moves by it.
 */
export function runJobs(store: Store, at: Instant, report: (cause: unknown) => void): Promise<number> {
  return store.alone('jobs', async () => {
    const { items } = await store.read((reader) => reader.list('jobs', { open: true, limit: 100 }));
    for (const job of items)
      try {
        await runReconciliation(store, job, at);
      } catch (cause) {
        report(cause);
        await store.write((writer) =>
          writer.keep('jobs', { ...job, status: 'failed', open: false, failure: 'INTERNAL', finishedAt: at }),
        );
      }
    return 0;
  });
}
