import { officeLabel, tasksFor } from '@tthc-dang/core';
import { dossierOf } from '../act.ts';
import { bindingOf } from '../bindings/index.ts';
import { playedOn } from '../bindings/played-on.ts';
import { faultKinds } from '../faults.ts';
import { json } from '../http/answers.ts';
import { lookedUp } from '../look-up.ts';
import { fault } from '../problems.ts';
import { actorOf, type Member } from '../register/member.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import { stateOf } from '../state-of.ts';
import { memoryStore } from '../store/memory.ts';
import type { Snapshot } from '../store/store.ts';
import { namesOn, type Names } from '../views/names.ts';
import type { ScenarioSource } from './control.ts';
import type { Route } from '../http/route.ts';

/** What a trial may choose from. */
export interface Choosable {
  readonly scenario: ScenarioSource;
  /** The names of all data sets with what they show. */
  readonly scenarios?: readonly { readonly name: string; readonly label: string }[];
  /** Every operation that a fault can befall. */
  readonly operations: readonly string[];
}

/** What a trial may choose from, and what one data set holds, without loading it. */
export const controlChoices = ({ scenario, scenarios = [], operations }: Choosable): readonly Route[] => [
  {
    method: 'GET',
    path: '/__control/choices',
    operationId: 'controlGetChoices',
    open: true,
    answer: async ({ store, at }) => {
      const { members, names } = await store.read(async (reader) => ({
        members: await reader.members(),
        names: namesOn(await treeOfRegister(reader), at),
      }));
      const persons = members.map((member) => ({ id: member.id, name: member.fullName, is: describe(member, names) }));
      return json({ scenarios, persons, operations, faults: faultKinds });
    },
  },
  {
    method: 'GET',
    path: '/__control/scenario',
    operationId: 'controlGetScenario',
    open: true,
    answer: async ({ url }) => {
      const name = url.searchParams.get('name') ?? '';
      const built = await scenario(name);
      if (!built) throw fault('NOT_FOUND', { detail: 'No such scenario.' });
      return json({ name, at: built.at, ...(await about(built)) });
    },
  },
];

const describe = ({ assignments, cellId }: Member, names: Names): string =>
  assignments.length > 0
    ? assignments.map(({ office, organizationId }) => `${officeLabel(office)}, ${names(organizationId)}`).join('; ')
    : names(cellId ?? '');

/** The dossier that a data set is about, and who could do something on it at its time. */
async function about({
  snapshot,
  at,
  dossierId,
}: {
  readonly snapshot: Snapshot;
  readonly at: string;
  readonly dossierId?: string;
}): Promise<object> {
  return memoryStore(snapshot).read(async (reader) => {
    const record = await reader.dossier(dossierId ?? '');
    if (!record) return {};
    const binding = await playedOn(reader, bindingOf(record), at);
    const { procedure } = binding;
    const { dossier } = await lookedUp(reader, binding, await dossierOf(reader, record), at);
    const persons = (await reader.members()).flatMap((member) => {
      const tasks = tasksFor(procedure, dossier, actorOf(member), at).filter(({ allowed }) => allowed);
      return tasks.length > 0 ? [{ id: member.id, events: tasks.map(({ event }) => event) }] : [];
    });
    return {
      memberId: record.memberId,
      dossier: {
        procedure: record.procedure,
        id: record.id,
        state: record.state,
        stateLabel: stateOf(procedure, record.state).label,
      },
      persons,
    };
  });
}
