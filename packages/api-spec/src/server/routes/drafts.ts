import type { AnyProcedure, Draft } from '@tthc-dang/core';
import { empty, json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import type { Route } from '../http/route.ts';
import { isExposed, operationIdOf } from '../operations.ts';
import { fault } from '../problems.ts';
import { readable } from '../readable.ts';

const draftLimit = 64 * 1024;

/** The working copy that one person has of one dossier: kept as typed, judged when it is sent. */
export const draftRoutes = (procedure: AnyProcedure): readonly Route[] => [
  {
    method: 'PUT',
    path: `/v1/${procedure.id}/dossiers/{dossierId}/draft`,
    operationId: operationIdOf(procedure, 'SAVE_DRAFT'),
    answer: async (call) => {
      const { event, input, revision } = draftIn(procedure, (await objectOf(call.request, draftLimit)).value);
      const draft: Draft = { event, input, revision, savedAt: call.at };
      await call.store.write(async (writer) => {
        const record = await readable(writer, call, procedure);
        await writer.putDraft({ ...draft, dossierId: record.id, personId: call.person.id });
      });
      return json(draft);
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

function draftIn(
  procedure: AnyProcedure,
  body: Readonly<Record<string, unknown>>,
): Pick<Draft, 'event' | 'input' | 'revision'> {
  const { event, input, revision, ...rest } = body;
  const bad = (detail: string) => fault('BAD_REQUEST', { detail });
  if (Object.keys(rest).length > 0) throw bad('A draft has an event, an input and a revision.');
  if (typeof event !== 'string' || !Object.hasOwn(procedure.events, event) || !isExposed(procedure, event))
    throw bad('The procedure has no such event.');
  if (typeof revision !== 'number' || !Number.isInteger(revision) || revision < 1)
    throw bad('revision is the revision of the dossier that was seen.');
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw bad('input is an object.');
  const unknown = Object.keys(input).find((name) => !Object.hasOwn(procedure.events[event].fields, name));
  if (unknown !== undefined) throw bad(`${event} does not ask for "${unknown.slice(0, 80)}".`);
  return { event, input: input as Draft['input'], revision };
}
