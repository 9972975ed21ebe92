import { dataCorrection, type Field } from '@tthc-dang/core';
import type { ProfileItem, ProfileView } from '@tthc-dang/core/client/administration';
import { correctable, provedByPaper, type CorrectableName } from '@tthc-dang/core/procedures/data-correction';
import { onlyNamed } from '../administration/body.ts';
import { dataCorrectionBinding } from '../bindings/data-correction.ts';
import { json } from '../http/answers.ts';
import { helperIn } from '../http/actor.ts';
import { objectOf } from '../http/body.ts';
import { idempotent } from '../http/idempotent.ts';
import { etagOf } from '../http/preconditions.ts';
import type { Route } from '../http/route.ts';
import { openDossier } from '../opening.ts';
import { fault, refused } from '../problems.ts';
import { recordedData } from '../register/admin-personal-data.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import { dossierView } from '../views/dossier-view.ts';
import { namesOn } from '../views/names.ts';

// The keys are those of the literal object.
const names = Object.keys(correctable) as readonly CorrectableName[];

/** What the database has of the caller, and how to say that it is wrong. */
export const profileRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/me/profile',
    operationId: 'getProfile',
    answer: ({ store, person, at }) =>
      store.read(async (reader) => {
        const recorded = recordedData(person);
        const open = await reader.dossiers({
          memberId: person.id,
          procedure: dataCorrection.id,
          open: true,
          limit: 100,
        });
        const view: ProfileView = {
          personId: person.id,
          cellName: namesOn(await treeOfRegister(reader), at)(person.cellId ?? ''),
          items: names.map((name): ProfileItem => ({
            name,
            label: labelOf(name),
            ...(recorded[name] === undefined ? {} : { value: recorded[name] }),
            needsPaper: provedByPaper.includes(name),
          })),
          corrections: open.items.map(({ id }) => id),
        };
        return json(view);
      }),
  },
  {
    method: 'POST',
    path: '/v1/me/profile/corrections',
    operationId: 'reportProfile',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      onlyNamed(value, ['values']);
      const input = valuesIn(value['values']);
      const helper = helperIn(call.request);
      return idempotent(call, text, async (writer) => {
        const { person, at } = call;
        const opened = await openDossier(writer, dataCorrectionBinding, {
          id: call.newId(),
          member: person,
          initiator: person,
          helper,
          at,
        });
        if (!opened.ok) throw refused(opened.refusals);
        const { id, revision } = opened.record;
        // Nothing is submitted yet: the member completes it, adds papers and confirms that it is true.
        await writer.putDraft({ dossierId: id, personId: person.id, event: 'PROPOSE', input, revision, savedAt: at });
        const view = await dossierView(writer, opened.record, person, at);
        return json(view, 201, { etag: await etagOf(view), location: `/v1/${dataCorrection.id}/dossiers/${id}` });
      });
    },
  },
];

const labelOf = (name: CorrectableName): string => (correctable[name] as Field).label;

function valuesIn(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw fault('BAD_REQUEST', { detail: 'values is an object.' });
  const said = Object.entries(value).map(([name, one]) => {
    if (!names.some((known) => known === name) || typeof one !== 'string' || one.length > 400)
      throw fault('BAD_REQUEST', { detail: `values has texts under: ${names.join(', ')}.` });
    return [name, one] as const;
  });
  if (said.length === 0) throw fault('BAD_REQUEST', { detail: 'values names what is wrong.' });
  return Object.fromEntries(said);
}
