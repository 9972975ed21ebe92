import { tasksFor } from '@tthc-dang/core';
import { dossierOf } from '../act.ts';
import { bindings } from '../bindings/index.ts';
import { playedOn } from '../bindings/played-on.ts';
import type { Binding } from '../bindings/binding.ts';
import { lookedUp } from '../look-up.ts';
import { empty, json } from '../http/answers.ts';
import { etagOf, isKnown } from '../http/preconditions.ts';
import type { Route } from '../http/route.ts';
import { operationIdOf } from '../operations.ts';
import { readable } from '../readable.ts';
import { actorOf } from '../register/member.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import { documentsOf } from '../views/documents.ts';
import { dossierView } from '../views/dossier-view.ts';
import { logView } from '../views/log-view.ts';
import { namesOn } from '../views/names.ts';
import { dossierCountsRoute } from './dossier-counts.ts';
import { listDossiers } from './dossier-list.ts';
import { draftRoutes } from './drafts.ts';
import { eventRoutes } from './events.ts';
import { openingRoute } from './opening.ts';

/** Dossiers: opening, reading, lists, and one operation per event of each procedure. */
export const dossierRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/dossiers', operationId: 'listDossiers', answer: (call) => listDossiers(call) },
  dossierCountsRoute,
  ...bindings.flatMap((binding) => [
    ...readingRoutes(binding),
    ...draftRoutes(binding.procedure),
    ...(binding.bySystem ? [] : [openingRoute(binding)]),
    ...eventRoutes(binding.procedure),
  ]),
];

function readingRoutes(binding: Binding): readonly Route[] {
  const { procedure } = binding;
  const path = `/v1/${procedure.id}/dossiers`;
  return [
    {
      method: 'GET',
      path,
      operationId: operationIdOf(procedure, 'LIST'),
      answer: (call) => listDossiers(call, procedure),
    },
    {
      method: 'GET',
      path: `${path}/{dossierId}`,
      operationId: operationIdOf(procedure, 'GET'),
      answer: (call) =>
        call.store.read(async (reader) => {
          const record = await readable(reader, call, procedure);
          const view = await dossierView(reader, record, call.person, call.at);
          const etag = await etagOf(view);
          return isKnown(call.request, etag) ? empty(304, { etag }) : json(view, 200, { etag });
        }),
    },
    {
      method: 'GET',
      path: `${path}/{dossierId}/log`,
      operationId: operationIdOf(procedure, 'GET_LOG'),
      answer: (call) =>
        call.store.read(async (reader) =>
          json(await logView(reader, await readable(reader, call, procedure), call.person, call.at)),
        ),
    },
    {
      method: 'GET',
      path: `${path}/{dossierId}/tasks`,
      operationId: operationIdOf(procedure, 'GET_TASKS'),
      answer: (call) =>
        call.store.read(async (reader) => {
          const stored = await dossierOf(reader, await readable(reader, call, procedure));
          const played = await playedOn(reader, binding, call.at);
          const { dossier } = await lookedUp(reader, played, stored, call.at);
          return json({ tasks: tasksFor(played.procedure, dossier, actorOf(call.person), call.at) });
        }),
    },
    {
      method: 'GET',
      path: `${path}/{dossierId}/documents`,
      operationId: operationIdOf(procedure, 'GET_DOCUMENTS'),
      answer: (call) =>
        call.store.read(async (reader) => {
          const dossier = await dossierOf(reader, await readable(reader, call, procedure));
          return json({ documents: documentsOf(procedure, dossier, namesOn(await treeOfRegister(reader), call.at)) });
        }),
    },
  ];
}
