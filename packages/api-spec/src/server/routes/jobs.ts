import { empty, json } from '../http/answers.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { jobView, type Job } from '../jobs/job.ts';
import { fault } from '../problems.ts';
import { dropUpload } from '../reconciliation/run-reconciliation.ts';
import type { Reader } from '../store/store.ts';

/** Long work: how far it is, and taking it back. */
export const jobRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/jobs/{jobId}',
    operationId: 'getJob',
    answer: (call) => call.store.read(async (reader) => json(jobView(await jobOf(reader, call)))),
  },
  {
    method: 'DELETE',
    path: '/v1/jobs/{jobId}',
    operationId: 'cancelJob',
    answer: async (call) => {
      await call.store.write(async (writer) => {
        const job = await jobOf(writer, call);
        if (!job.open) throw fault('JOB_FINISHED');
        const end = { status: 'failed', open: false, failure: 'CANCELLED', finishedAt: call.at } as const;
        await writer.keep('jobs', { ...job, ...end });
        await dropUpload(writer, job.id);
      });
      return empty();
    },
  },
];

/** The job of a call; to everybody but whoever asked for it there is none. */
export async function jobOf(reader: Reader, { params, person }: SignedCall): Promise<Job> {
  const job = await reader.kept('jobs', params['jobId']!);
  if (!job || job.owner !== person.id) throw fault('NOT_FOUND');
  return job;
}
