import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TthcError } from '../errors/index.ts';
import { actorOf, dossierOf, openTransfer, routeOf } from '../internal/testing/transfer-world.ts';
import { offices, type Seat } from '../model/actor.ts';
import { noonOf, type Case } from '../model/case.ts';
import { sourcesOf } from '../model/procedure.ts';
import { cases } from '../procedures/official-transfer/cases/index.ts';
import { accept, application, stepsTo, submit } from '../procedures/official-transfer/cases/steps.ts';
import { officialTransfer } from '../procedures/official-transfer/index.ts';
import { perform } from './perform.ts';

const given: Case['given'] = { route: 'C', sub: true, steps: [] };
const at = noonOf('2026-09-07');
const inCell = dossierOf({ given: { route: 'C', steps: stepsTo('cell-intake') } });

describe('who may act', () => {
  const parties = ['cell', 'sub', 'base', 'upper', 'upper-dest', 'base-dest', 'cell-dest'] as const;
  const seats: readonly Seat[] = [
    'member',
    'system',
    ...parties.flatMap((party) => offices.map((office): Seat => `${party}.${office}`)),
  ];
  // One dossier per state, so that every row is tried by every seat.
  const dossiers = new Map(
    cases.flatMap((played) => ('to' in played.then ? [[dossierOf(played).state, dossierOf(played)] as const] : [])),
  );

  test.each(
    officialTransfer.moves.flatMap((move) =>
      sourcesOf<string>(move).map((state) => [`${move.row} ${String(move.event)} in ${state}`, move, state] as const),
    ),
  )('%s is open to its seats and to nobody else', (_, move, state) => {
    const dossier = dossiers.get(state as never);
    expect(dossier, `a case that passes through ${state}`).toBeDefined();
    if (!dossier) return;
    for (const seat of seats) {
      const outcome = perform(officialTransfer, dossier, {
        event: String(move.event),
        input: {},
        at,
        actor: actorOf(seat, routeOf(given)),
      });
      const barred = !outcome.ok && outcome.refusals.some(({ code }) => code === 'NOT_ALLOWED');
      // The issuing body of these dossiers is the upper one.
      const open =
        move.by.includes(seat) ||
        (seat.startsWith('upper.') && move.by.includes(seat.replace('upper.', 'issuer.') as Seat)) ||
        (move.by.includes('initiator') && seat === 'member');
      expect([seat, barred]).toEqual([seat, !open]);
    }
  });
});

test('an administrator never approves a dossier', () => {
  for (const { by } of officialTransfer.moves)
    expect(by.some((seat) => /admin|inspector|supporter|technician/.test(seat))).toBe(false);
});

test('a stale revision is refused together with the other reasons', () => {
  const outcome = perform(officialTransfer, inCell, {
    event: 'ACCEPT',
    input: {},
    at,
    actor: actorOf('stranger', routeOf(given)),
    revision: 1,
  });
  expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(['STALE_REVISION', 'NOT_ALLOWED']);
});

test('a locked account cannot act, whatever its mandates', () => {
  const actor = { ...actorOf('cell.secretary', routeOf(given)), account: 'locked' as const };
  const outcome = perform(officialTransfer, inCell, { event: 'ACCEPT', input: {}, at, actor });
  expect(outcome.ok ? [] : outcome.refusals.map(({ says }) => says)).toEqual([
    'Tài khoản của đồng chí đang bị khóa hoặc đã thu hồi.',
  ]);
});

test('a disciplinary case is not told to those who may not take the step', () => {
  const held = dossierOf({
    given: { route: 'C', steps: stepsTo('base-review') },
    meanwhile: { underDiscipline: true },
  });
  const outcome = perform(officialTransfer, held, {
    event: 'APPROVE',
    input: {},
    at,
    actor: actorOf('member', routeOf(given)),
  });
  expect(JSON.stringify(outcome)).not.toContain('E5');
});

test('nobody acts as the system by calling themselves so', () => {
  const outcome = perform(officialTransfer, dossierOf({ given: { route: 'C', steps: stepsTo('introduced') } }), {
    event: 'PRESENTATION_TIMEOUT',
    input: {},
    at: noonOf('2026-12-01'),
    actor: { personId: 'system', name: 'Hệ thống', account: 'active', assignments: [] },
  });
  expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(['NOT_ALLOWED']);
});

test('rows that ended on a day stay in force for dossiers submitted before', () => {
  const on = '2026-09-08';
  const moves = officialTransfer.moves.flatMap((move) =>
    move.row === 'P1.2'
      ? [
          { ...move, inForce: { to: '2026-09-07' } },
          { ...move, by: ['base.clerk' as const], inForce: { from: on } },
        ]
      : [move],
  );
  const changed = { ...officialTransfer, moves };
  const before = perform(changed, inCell, {
    event: 'ACCEPT',
    input: {},
    at: noonOf('2026-09-20'),
    actor: actorOf('cell.secretary', routeOf(given)),
  });
  expect(before.ok).toBe(true);
  const later = perform(
    changed,
    { ...openTransfer({ route: 'C', steps: [] }), tableVersion: '2026-09-01' },
    { event: 'SUBMIT', input: application, at: noonOf(on), actor: actorOf('member', routeOf(given)) },
  );
  expect(
    later.ok &&
      perform(changed, later.dossier, {
        event: 'ACCEPT',
        input: {},
        at: noonOf('2026-09-20'),
        actor: actorOf('cell.secretary', routeOf(given)),
      }).ok,
  ).toBe(false);
});

describe('nonsense', () => {
  const hostile = fc.oneof(
    fc.anything(),
    fc.constantFrom<unknown>(
      '__proto__',
      { __proto__: { heldOn: 'x' } },
      JSON.parse('{"__proto__":{"polluted":true},"constructor":1}'),
      '\u0000',
      '\u202Eabc',
      '💥'.repeat(5000),
      Number.MAX_SAFE_INTEGER,
      -0,
      Number.NaN,
      '2026-02-30',
      '<img src=x onerror=alert(1)>',
    ),
  );
  const dossiers = [
    openTransfer(given),
    inCell,
    dossierOf({ given: { route: 'C', steps: stepsTo('cell-review') } }),
    dossierOf({ given: { route: 'C', steps: stepsTo('base-review') } }),
  ];

  test('never passes as an event, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dossiers),
        fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'OPEN', '')),
        hostile,
        (dossier, event, input) => {
          const outcome = perform(officialTransfer, dossier, {
            event,
            input,
            at,
            actor: actorOf('member', routeOf(given)),
          });
          expect(outcome.ok && !(event in officialTransfer.events)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('never passes as an answer, and every complaint names a field', () => {
    const seatIn: Readonly<Record<string, Seat>> = {
      draft: 'member',
      'cell-intake': 'cell.secretary',
      'cell-review': 'cell.secretary',
      'base-review': 'base.secretary',
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...dossiers).chain((dossier) =>
          fc.record({
            dossier: fc.constant(dossier),
            event: fc.constantFrom(
              ...officialTransfer.moves
                .filter((move) => sourcesOf<string>(move).includes(dossier.state))
                .map((move) => String(move.event)),
            ),
          }),
        ),
        fc.dictionary(
          fc.oneof(
            fc.constantFrom(
              ...Object.keys(application),
              'heldOn',
              'comment',
              'number',
              'reason',
              'items',
              '__proto__',
              'constructor',
            ),
            fc.string(),
          ),
          hostile,
        ),
        ({ dossier, event }, input) => {
          const outcome = perform(officialTransfer, dossier, {
            event,
            input,
            at,
            actor: actorOf(seatIn[dossier.state]!, routeOf(given)),
          });
          if (outcome.ok) {
            // Only what the schema lets through; nothing else was kept.
            expect(
              Object.keys(outcome.entry.input as object).every((name) =>
                Object.hasOwn(officialTransfer.events[event as 'SUBMIT'].fields, name),
              ),
            ).toBe(true);
          } else
            for (const { code, issues } of outcome.refusals)
              if (code === 'VALIDATION') expect(issues?.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1000 },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('an impossible moment is our own error', () => {
    for (const moment of ['', 'today', '2026-02-30T12:00:00+07:00', '2026-09-07', '2026-09-07T25:00:00+07:00'])
      expect(() =>
        perform(officialTransfer, inCell, {
          event: 'ACCEPT',
          input: {},
          at: moment,
          actor: actorOf('cell.secretary', routeOf(given)),
        }),
      ).toThrow(TthcError);
  });
});

test('text is stored composed, without characters that hide or turn around what it says', () => {
  const cellReview = dossierOf({ given: { route: 'C', steps: [submit(), accept] } });
  const outcome = perform(officialTransfer, cellReview, {
    event: 'RECORD_MEETING',
    at,
    actor: actorOf('cell.secretary', routeOf(given)),
    input: { heldOn: '2026-09-05', comment: `  Tốt${'\u202E'}\r\nlắm`.normalize('NFD') },
  });
  expect(outcome.ok && outcome.dossier.facts.meeting?.comment).toBe('Tốt\nlắm');
});
