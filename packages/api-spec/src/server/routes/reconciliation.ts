import { answerSchema, dataCorrection, dateOf, type Page } from '@tthc-dang/core';
import type { DifferenceView, ReconciliationView } from '@tthc-dang/core/client/oversight';
import { correctable } from '@tthc-dang/core/procedures/data-correction';
import { bindingOf } from '../bindings/index.ts';
import { json } from '../http/answers.ts';
import { beforehand, idempotent } from '../http/idempotent.ts';
import { cursorOf, limitIn, placeIn } from '../http/paging.ts';
import { etagOf } from '../http/preconditions.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { jobView, type Job } from '../jobs/job.ts';
import { runJobs } from '../jobs/run-jobs.ts';
import { openDossier } from '../opening.ts';
import { fault, refused } from '../problems.ts';
import type { DifferenceLine, ReconciliationResult } from '../reconciliation/reconciliation.ts';
import { keepUpload } from '../reconciliation/run-reconciliation.ts';
import { uploadedRecords } from '../reconciliation/uploaded-records.ts';
import { nameIn } from '../reports/counted-dossiers.ts';
import { reconcilers, watched } from '../reports/oversight.ts';
import { unitAndDayIn } from '../reports/report-inputs.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import { dossierView } from '../views/dossier-view.ts';

const base = '/v1/reconciliations';

/** Comparing the members of a unit with the member database. Nothing changes by itself: a difference can open a correction. */
export const reconciliationRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: base,
    operationId: 'startReconciliation',
    answer: async (call) => {
      const { person, store, url, at, later } = call;
      const { unitId } = unitAndDayIn(url, dateOf(at));
      // Whoever may not is told so before the list is read.
      await beforehand(call, (reader) => watched(reader, person, unitId, dateOf(at), reconcilers));
      const { records, digest } = await uploadedRecords(call.request);
      const answer = await idempotent(call, digest, async (writer) => {
        const id = call.newId();
        const job: Job = {
          id,
          owner: person.id,
          sort: at,
          open: true,
          kind: 'reconciliation',
          status: 'pending',
          done: 0,
          of: records.length,
          unitId,
        };
        await writer.keep('jobs', job);
        await keepUpload(writer, id, records);
        return json(jobView(job), 202, { location: `/v1/jobs/${id}` });
      });
      later(() =>
        runJobs(store, at, (cause) => {
          throw cause;
        }),
      );
      return answer;
    },
  },
  {
    method: 'GET',
    path: `${base}/{reconciliationId}`,
    operationId: 'getReconciliation',
    answer: (call) =>
      call.store.read(async (reader) => {
        const { units, owner, sort, id, ...result } = await resultOf(reader, call);
        const names = nameIn(await treeOfRegister(reader), dateOf(sort));
        const view: ReconciliationView = {
          id,
          unitId: owner,
          unitName: names(owner),
          at: sort,
          ours: result.ours,
          theirs: result.theirs,
          differs: result.differs,
          onlyHere: result.onlyHere,
          onlyThere: result.onlyThere,
          duplicates: result.duplicates,
          units: units.map((unit) => ({ ...unit, unitName: names(unit.unitId) })),
        };
        return json(view);
      }),
  },
  {
    method: 'GET',
    path: `${base}/{reconciliationId}/differences`,
    operationId: 'listDifferences',
    answer: (call) =>
      call.store.read(async (reader) => {
        const { id: owner, sort: at } = await resultOf(reader, call);
        const limit = limitIn(call.url);
        const [sort, id] = placeIn(call.url, 2) ?? [];
        const after = sort !== undefined && id !== undefined ? { after: { sort, id } } : {};
        const { items, total } = await reader.list('differenceLines', { owners: [owner], ...after, limit: limit + 1 });
        const names = nameIn(await treeOfRegister(reader), dateOf(at));
        const last = items[limit - 1];
        const page: Page<DifferenceView> = {
          items: items.slice(0, limit).map((line) => differenceView(line, names)),
          total,
          ...(last && items.length > limit ? { next: cursorOf([last.sort, last.id]) } : {}),
        };
        return json(page);
      }),
  },
  {
    method: 'POST',
    path: `${base}/{reconciliationId}/differences/{memberId}/correction`,
    operationId: 'openCorrection',
    answer: (call) =>
      idempotent(call, '', async (writer) => {
        const { person, at, params } = call;
        const { id } = await resultOf(writer, call);
        const line = await writer.kept('differenceLines', `${id} ${params['memberId']}`);
        const member = line && (await writer.member(line.memberId));
        if (!line || !member) throw fault('NOT_FOUND');
        const opened = await openDossier(writer, bindingOf(named), { id: call.newId(), member, initiator: person, at });
        if (!opened.ok) throw refused(opened.refusals);
        const { record } = opened;
        // What the other system says is proposed; the person looks at it before it is sent.
        const draft = { event: 'PROPOSE', input: proposedBy(line), revision: record.revision, savedAt: at };
        await writer.putDraft({ ...draft, dossierId: record.id, personId: person.id });
        const view = await dossierView(writer, record, person, at);
        const location = `/v1/${record.procedure}/dossiers/${record.id}`;
        return json(view, 201, { etag: await etagOf(view), location });
      }),
  },
];

const named = { procedure: dataCorrection.id };

/** The result of a call, for whoever asked for it and for those who may compare the unit. Others do not learn that there is one. */
async function resultOf(reader: Reader, { params, person, at }: SignedCall): Promise<ReconciliationResult> {
  const id = params['reconciliationId']!;
  const job = await reader.kept('jobs', id);
  if (!job) throw fault('NOT_FOUND');
  await watched(reader, person, job.unitId, dateOf(at), reconcilers).catch(() => {
    throw fault('NOT_FOUND');
  });
  const result = await reader.kept('reconciliations', id);
  if (!result) throw fault(job.open ? 'JOB_PENDING' : 'NOT_FOUND');
  return result;
}

const differenceView = (
  { memberId, memberName, unitId, kind, differences }: DifferenceLine,
  names: (id: string) => string,
): DifferenceView => ({ memberId, memberName, unitId, unitName: names(unitId), kind, differences });

/** The values of the other system that a correction can take; what has no acceptable form is left for a person. */
const proposedBy = ({ differences }: DifferenceLine): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    differences.flatMap(({ field, theirs }) => {
      if (theirs === undefined || !Object.hasOwn(correctable, field)) return [];
      const parsed = answerSchema(correctable[field as keyof typeof correctable]).safeParse(theirs);
      return parsed.success && parsed.data !== undefined ? [[field, parsed.data] as const] : [];
    }),
  );
