import type { AnyProcedure, Draft, DraftInput } from '@tthc-dang/core';
import { empty, json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import type { Route } from '../http/route.ts';
import { isExposed, operationIdOf } from '../operations.ts';
import { fault } from '../problems.ts';
import { readable } from '../readable.ts';
import { draftView } from '../views/draft-view.ts';

const draftLimit = 64 * 1024;

/** The working copy that one person has of one dossier: kept as typed, judged when it is sent. */
export const draftRoutes = (procedure: AnyProcedure): readonly Route[] => [
  {
    method: 'PUT',
    path: `/v1/${procedure.id}/dossiers/{dossierId}/draft`,
    operationId: operationIdOf(procedure, 'SAVE_DRAFT'),
    answer: async (call) => {
      const { after, ...given } = draftIn(procedure, (await objectOf(call.request, draftLimit)).value);
      const saved = await call.store.write(async (writer) => {
        const record = await readable(writer, call, procedure);
        const before = await writer.draft(record.id, call.person.id);
        // A window that goes on with its own copy may repeat a save whose answer was lost.
        const isOwn = before?.copy !== undefined && before.copy === given.copy;
        if (before && after !== undefined && !isOwn && (before.version ?? 0) !== after)
          throw fault('DRAFT_ELSEWHERE', { draft: draftView(before) });
        const draft: Draft = { ...given, savedAt: call.at, version: (before?.version ?? 0) + 1 };
        await writer.putDraft({ ...draft, dossierId: record.id, personId: call.person.id });
        return draft;
      });
      return json(saved);
    },
  },
  {
    method: 'DELETE',
    path: `/v1/${procedure.id}/dossiers/{dossierId}/draft`,
    operationId: operationIdOf(procedure, 'DELETE_DRAFT'),
    answer: async (call) => {
      await call.store.write(async (writer) => {
        const record = await readable(writer, call, procedure);
        await writer.deleteDraft(record.id, call.person.id);
      });
      return empty();
    },
  },
];

function draftIn(procedure: AnyProcedure, body: Readonly<Record<string, unknown>>): DraftInput {
  const { event, input, revision, copy, after, ...rest } = body;
  const bad = (detail: string) => fault('BAD_REQUEST', { detail });
  if (Object.keys(rest).length > 0) throw bad('A draft has an event, an input, a revision, a copy and an after.');
  if (typeof event !== 'string' || !Object.hasOwn(procedure.events, event) || !isExposed(procedure, event))
    throw bad('The procedure has no such event.');
  if (typeof revision !== 'number' || !Number.isInteger(revision) || revision < 1)
    throw bad('revision is the revision of the dossier that was seen.');
  if (copy !== undefined && (typeof copy !== 'string' || copy.length > 80)) throw bad('copy is a text of its own.');
  if (after !== undefined && (typeof after !== 'number' || !Number.isInteger(after) || after < 0))
    throw bad('after is the version that was seen.');
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw bad('input is an object.');
  const unknown = Object.keys(input).find((name) => !Object.hasOwn(procedure.events[event].fields, name));
  if (unknown !== undefined) throw bad(`${event} does not ask for "${unknown.slice(0, 80)}".`);
  return {
    event,
    input: input as Draft['input'],
    revision,
    ...(copy === undefined ? {} : { copy }),
    ...(after === undefined ? {} : { after }),
  };
}
