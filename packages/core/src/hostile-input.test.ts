import { expect, test } from 'vitest';
import { InvalidDateError, InvalidInputError } from './errors/index.ts';
import { actorOf, dossierOf, routeOf } from './internal/testing/transfer-world.ts';
import { expectOnlyOwnErrors } from './internal/testing/only-own-errors.ts';
import { noonOf } from './model/case.ts';
import * as organizations from './organizations/index.ts';
import { sampleTree } from './organizations/internal/testing/sample-tree.ts';
import * as policy from './policies/index.ts';
import { stepsTo } from './procedures/official-transfer/cases/steps.ts';
import * as readiness from './readiness/index.ts';
import * as reconciliation from './reconciliation/index.ts';
import * as reports from './reports/index.ts';
import * as root from './index.ts';
import * as vietqr from './vietqr/index.ts';

type AnyFunction = (...args: readonly any[]) => unknown;
// These take a procedure, a policy or a tree, which are program and not data: the compiler and `assertSound` look at them.
const takesProgram = [
  'assertSound',
  'faultsOf',
  'permissionsOf',
  'toMermaid',
  'withSuccessors',
  'entryOn',
  'valueOn',
  'routeBetween',
  'answerSchema',
  'successorsOf',
];
// These take a name that the program writes.
const takesNames = ['officeLabel', 'partyLabel', 'seatLabel', 'organizationTypeLabel'];
const given = { route: 'C', steps: stepsTo('cell-intake') } as const;
const dossier = dossierOf({ given });
const actor = actorOf('member', routeOf(given));
const at = noonOf('2026-09-07');
const request = { event: 'WITHDRAW', input: {}, at, actor };
const table = root.officialTransfer;
const good: Readonly<Record<string, readonly unknown[]>> = {
  clocksOf: [table, dossier, at],
  hashOf: [dossier.log[0]],
  open: [table, { id: 'd', facts: dossier.facts, at, actor, policyVersion: '1' }],
  perform: [table, dossier, request],
  refusals: [table, dossier, request],
  replay: [table, dossier.log],
  tasksFor: [table, dossier, actor, at],
};

test.each(
  Object.entries({
    ...organizations,
    ...policy,
    ...readiness,
    ...reconciliation,
    ...reports,
    ...vietqr,
    ...root,
  }).filter(
    ([name, one]) =>
      typeof one === 'function' && !name.endsWith('Error') && ![...takesProgram, ...takesNames].includes(name),
  ),
)('%s throws nothing but errors of ours', (name, one) => {
  const known = good[name];
  if (!known) return expectOnlyOwnErrors(name, one as AnyFunction);
  expect(() => (one as AnyFunction)(...known)).not.toThrow();
  // The first argument, the table, is program.
  const ofTable = (...rest: readonly any[]) => (one as AnyFunction)(table, ...rest);
  if (known[0] === table) expectOnlyOwnErrors(name, ofTable, known.slice(1));
  else expectOnlyOwnErrors(name, one as AnyFunction, known);
});

test('who is nobody sits nowhere, not even where the dossier names no organization', () => {
  const mandate = { organizationId: undefined, office: 'secretary', from: '2020-01-01' } as never;
  const route = { ...dossier.facts.route, units: { ...dossier.facts.route?.units, cell: undefined } };
  const lost = { ...dossier, facts: { ...dossier.facts, route } } as never;
  const nobody = { ...actor, personId: 'x', assignments: [mandate] };
  const codes = root.refusals(table, lost, { event: 'ACCEPT', at, actor: nobody }).map(({ code }) => code);
  expect(codes).toContain('NOT_ALLOWED');
  expect(() => root.refusals(table, dossier, { ...request, actor: null as never })).toThrow(InvalidInputError);
});

test('a log with half a character is broken, and says where', () => {
  const [first, ...rest] = dossier.log;
  const broken = [{ ...first!, actorName: 'A\uD800' }, ...rest];
  expect(root.verifyLog(broken)).toEqual({ ok: false, seq: 0, problem: 'hash' });
  expect(() => root.hashOf(broken[0]!)).toThrow(InvalidInputError);
});

test('a dossier is opened and replayed only with facts of its procedure', () => {
  const opening = { id: 'd', facts: { memberId: 1 } as never, at, actor, policyVersion: '1' };
  expect(() => root.open(table, opening)).toThrow(InvalidInputError);
  const [first, ...rest] = dossier.log;
  const forged = { ...first!, input: { ...(first!.input as object), facts: null } };
  expect(() => root.replay(table, [forged, ...rest])).toThrow(InvalidInputError);
});

test('a report sent at no time is not one in time', () => {
  const week = reports.reportingWeek('2026-11-22');
  expect(() => reports.isLate(week, 'rubbish', at)).toThrow(InvalidDateError);
  expect(() => reports.countDossiers([], '2026-02-30', 'zzz')).toThrow(InvalidDateError);
});

test('two records of ours with one id are both compared', () => {
  const record = { id: '1', unitId: 'u', fullName: 'Nguyễn Văn An' } as never;
  expect(reconciliation.reconcile([record, record], [record])).toEqual([]);
});

test('no organization holds on a day that is none', () => {
  const one = { id: 'a', name: 'A', shortName: 'A', code: '1', validFrom: '2020-01-01' } as never;
  expect(() => organizations.treeOf([one]).get('a', 'zzz')).toThrow(InvalidDateError);
  expect(() => organizations.treeOf([one]).search('a', { on: 'zzz' })).toThrow(InvalidDateError);
  expect(() => organizations.treeOf([one]).children('a', 'zzz')).toThrow(InvalidDateError);
});

test('a unit with less than no members is not ready', () => {
  const facts = { accounts: {}, declared: {}, members: -1 } as never;
  expect(() => readiness.readinessOf(facts)).toThrow(InvalidInputError);
});

test('a stay has a ground and days that exist', () => {
  expect(() => root.lengthFault('special', '2026-02-30', '2026-12-01', '2026-11-22')).toThrow(InvalidDateError);
  expect(() => root.lengthFault('special', '2026-02-28', 'zzz', '2026-11-22')).toThrow(InvalidDateError);
  expect(() => root.lengthFault('toString' as never, '2026-02-28', '2026-12-01', '2026-11-22')).toThrow(
    InvalidInputError,
  );
  expect(() => root.mayVote({} as never, undefined as never)).toThrow(InvalidInputError);
});

test('a way is looked for between organizations and on days that exist', () => {
  const { routeBetween } = organizations;
  const route: AnyFunction = (from, to, on) => routeBetween(from, to, sampleTree, on);
  expectOnlyOwnErrors('routeBetween', route, ['u1-b1-s1-c1', 'u1-b1-c2', '2026-11-21']);
});
