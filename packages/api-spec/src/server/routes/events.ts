import type { AnyProcedure } from '@tthc-dang/core';
import { act } from '../act.ts';
import { actorIn } from '../http/actor.ts';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { beforehand, idempotent } from '../http/idempotent.ts';
import { etagOf, revisionSeen } from '../http/preconditions.ts';
import type { Route } from '../http/route.ts';
import { eventPath, isExposed, operationIdOf } from '../operations.ts';
import { refused } from '../problems.ts';
import { readable } from '../readable.ts';
import { dossierView } from '../views/dossier-view.ts';

/** One operation per event that people may send. */
export const eventRoutes = (procedure: AnyProcedure): readonly Route[] =>
  Object.keys(procedure.events)
    .filter((event) => isExposed(procedure, event))
    .map((event) => ({
      method: 'POST',
      path: `/v1/${procedure.id}/dossiers/{dossierId}/${eventPath(event)}`,
      operationId: operationIdOf(procedure, event),
      answer: async (call) => {
        await beforehand(call, (reader) => readable(reader, call, procedure));
        const revision = revisionSeen(call.request);
        const { value: input, text } = await objectOf(call.request);
        return idempotent(call, text, async (writer) => {
          const { person, at } = call;
          const record = await readable(writer, call, procedure);
          const acted = await act(writer, record, { event, input, actor: actorIn(call), at, revision });
          if (!acted.ok) {
            const isStale = acted.refusals.some(({ code }) => code === 'STALE_REVISION');
            throw refused(acted.refusals, isStale ? await dossierView(writer, record, person, at) : undefined);
          }
          const view = await dossierView(writer, acted.record, person, at);
          return json(view, 200, { etag: await etagOf(view) });
        });
      },
    }));
