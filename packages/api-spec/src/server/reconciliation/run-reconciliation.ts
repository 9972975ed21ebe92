import { dateOf, type Instant } from '@tthc-dang/core';
import { duplicatesIn, indicatorsOf, reconcile, type MemberRecord } from '@tthc-dang/core/reconciliation';
import { cancelled, type Job } from '../jobs/job.ts';
import { withBelow } from '../register/admin-unit.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader, Store, Writer } from '../store/store.ts';
import { comparedAt, ourRecord, underOurIds } from './our-records.ts';
import type { DifferenceLine } from './reconciliation.ts';

const chunk = 500;

/**
 * Compares the members of a unit with an uploaded list and keeps what differs. Nothing in the register changes. What was begun
 * and broken off is done again from the start: every line has its own id, so none is there twice.
 */
export async function runReconciliation(store: Store, job: Job, at: Instant): Promise<void> {
  const { ours, theirs, names } = await store.read((reader) => bothSides(reader, job));
  const matched = underOurIds(theirs, ours);
  const live = comparedAt(ours, matched, job.sort);
  const found = reconcile(live, matched);
  const lines = found.map((one, place): DifferenceLine => ({
    ...one,
    id: `${job.id} ${one.memberId}`,
    owner: job.id,
    sort: String(place).padStart(6, '0'),
    memberName: names.get(one.memberId) ?? '',
  }));
  for (let from = 0; from < lines.length; from += chunk) {
    const goesOn = await store.write(async (writer) => {
      if (await cancelled(writer, job)) return false;
      for (const line of lines.slice(from, from + chunk)) await writer.keep('differenceLines', line);
      await writer.keep('jobs', { ...job, done: Math.min(job.of, from + chunk) });
      return true;
    });
    if (!goesOn) return;
  }
  const kinds = (kind: DifferenceLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  await store.write(async (writer) => {
    if (await cancelled(writer, job)) return;
    await writer.keep('reconciliations', {
      id: job.id,
      owner: job.unitId,
      sort: job.sort,
      ours: ours.length,
      theirs: theirs.length,
      differs: kinds('differs'),
      onlyHere: kinds('only-here'),
      onlyThere: kinds('only-there'),
      duplicates: duplicatesIn(ours),
      units: indicatorsOf(live, matched, dateOf(job.sort)),
    });
    await dropUpload(writer, job.id);
    await writer.keep('jobs', { ...job, status: 'succeeded', open: false, done: job.of, finishedAt: at });
  });
}

/** Puts an uploaded list away until it is compared, in parts that a database takes easily. */
export async function keepUpload(writer: Writer, jobId: string, records: readonly MemberRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += chunk) {
    const sort = String(from).padStart(6, '0');
    const part = records.slice(from, from + chunk);
    await writer.keep('uploadedRecords', { id: `${jobId} ${sort}`, owner: jobId, sort, records: part });
  }
}

/** Forgets an uploaded list. */
export async function dropUpload(writer: Writer, jobId: string): Promise<void> {
  const { items } = await writer.list('uploadedRecords', { owners: [jobId], limit: 10_000 });
  for (const { id } of items) await writer.drop('uploadedRecords', id);
}

async function bothSides(reader: Reader, { id, unitId, sort }: Job) {
  const on = dateOf(sort);
  const cells = withBelow(unitId, await treeOfRegister(reader), on).map((unit) => unit.id);
  const members = await reader.membersOf(cells);
  const { items } = await reader.list('uploadedRecords', { owners: [id], limit: 10_000 });
  return {
    ours: members.map(ourRecord),
    theirs: items.flatMap(({ records }) => records),
    names: new Map(members.map((member) => [member.id, member.fullName])),
  };
}
