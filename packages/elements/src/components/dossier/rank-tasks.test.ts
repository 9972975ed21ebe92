import { cast } from '@tthc-dang/api-spec';
import { officialTransfer } from '@tthc-dang/core';
import { expect, test } from 'vitest';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import { rankTasks } from './rank-tasks.ts';

const { routeB, routeC } = cast;

/** What is offered as the one main step, in every state, to whoever has the dossier; none where nothing leads on. */
const expected: readonly (readonly [scenario: string, person: string, main: string | undefined])[] = [
  ['transfer/draft', routeC.member, 'SUBMIT'],
  ['transfer/awaiting-cell', routeC.cellSecretary, 'ACCEPT'],
  ['transfer/awaiting-cell', routeC.member, undefined],
  ['transfer/needs-supplement', routeC.member, 'RESUBMIT'],
  ['transfer/in-cell-review', routeC.cellSecretary, 'RECORD_MEETING'],
  ['transfer/awaiting-sub', routeB.subSecretary!, 'INTRODUCE_UP'],
  ['transfer/awaiting-base', routeC.baseSecretary, 'APPROVE'],
  ['transfer/awaiting-upper', routeC.upperOfficer!, 'APPROVE'],
  ['transfer/introduced', routeC.member, 'PRESENT'],
  ['transfer/presentation-overdue', routeC.member, 'EXPLAIN_DELAY'],
  ['transfer/awaiting-destination-upper', routeC.destUpperOfficer!, 'INTRODUCE_DOWN'],
  ['transfer/awaiting-destination-upper', routeC.member, undefined],
  ['transfer/awaiting-destination-base', routeC.destBaseSecretary!, 'INTRODUCE_DOWN'],
  ['transfer/awaiting-destination-cell', routeC.destCellSecretary, 'RECEIVE'],
  ['transfer/returned', routeC.upperOfficer!, 'CORRECT_AND_RESEND'],
  ['transfer/received', routeC.member, undefined],
  ['transfer/refused', routeC.member, undefined],
];

test.each(expected)('in %s offers %s the main step %s', async (scenario, person, main) => {
  const { client, dossierId } = await scenarioClient(scenario, person);
  const view = await client.dossier('official-transfer', dossierId);
  const ranked = rankTasks(officialTransfer, view);
  expect(ranked.main?.event).toBe(main);
  const shown = [ranked.main, ...ranked.others, ...ranked.rest, ...ranked.blocked].flatMap((task) =>
    task ? [task.event] : [],
  );
  expect(shown.toSorted()).toEqual(view.tasks.map(({ event }) => event).toSorted());
});

test('never puts an end of the dossier or an internal note among the steps with it', async () => {
  const { client, dossierId } = await scenarioClient('transfer/awaiting-base', routeC.baseSecretary);
  const { others, rest } = rankTasks(officialTransfer, await client.dossier('official-transfer', dossierId));
  expect(others.map(({ event }) => event)).toEqual(['REQUEST_SUPPLEMENT', 'HOLD', 'RETURN_TO_PREVIOUS']);
  expect(rest.map(({ event }) => event)).toEqual(expect.arrayContaining(['REFUSE', 'CANCEL', 'ADD_NOTE', 'REASSIGN']));
});
