import { describe, expect, test } from 'vitest';
import { duesActor, duesUnits as units, openDues, type DuesWorld } from '../../cases/dues.ts';
import { faultsOf } from '../../engine/check.ts';
import { verifyLog } from '../../engine/log.ts';
import { perform } from '../../engine/perform.ts';
import { replay } from '../../engine/replay.ts';
import { offices, type Seat } from '../../model/actor.ts';
import { noonOf } from '../../model/case.ts';
import type { Dossier, Outcome } from '../../model/dossier.ts';
import { sourcesOf } from '../../model/procedure.ts';
import type { DuesCase, DuesStep } from '../../procedures/dues/worked-case.ts';

type AnyDossier = Dossier<any, string>;

export { duesActor };
export type { DuesWorld };

const requestOf = ({ day }: DuesWorld, step: DuesStep) => ({
  event: step.event,
  input: step.input ?? {},
  at: noonOf(step.on ?? day),
  actor: duesActor(step.by),
});

/** The dossier before the last step of a case; fails where a step on the way is refused. */
export function duesDossier(world: DuesWorld, given: DuesCase['given']): AnyDossier {
  return given.steps.reduce(
    (dossier, step) => {
      const outcome: Outcome<any, string> = perform(world.procedure, dossier, requestOf(world, step));
      if (outcome.ok) return outcome.dossier;
      throw new Error(`${step.event} by ${step.by} was refused on the way: ${JSON.stringify(outcome.refusals)}`);
    },
    openDues(world, given),
  );
}

/** The answer to one more step. */
export const duesAnswer = (world: DuesWorld, given: DuesCase['given'], when: DuesStep): Outcome<any, string> =>
  perform(world.procedure, duesDossier(world, given), requestOf(world, when));

/** Refusals in the short form of the cases: guard, or code, or `VALIDATION:/pointer`. */
export const shortRefusals = (outcome: Outcome<any, string>): readonly string[] =>
  outcome.ok
    ? []
    : outcome.refusals.flatMap(({ code, guard, issues }) =>
        issues ? issues.map(({ pointer }) => `VALIDATION:${pointer}`) : [guard ?? code],
      );

/** What every table of dues must hold: soundness, its cases, rows and rules shown both ways, each seat tried at each row. */
export function duesBattery(world: DuesWorld, cases: readonly DuesCase[]): void {
  const { procedure } = world;
  test('the definition is sound, and no two cases have one name', () => {
    expect(faultsOf(procedure)).toEqual([]);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  describe('worked cases', () => {
    test.each(cases.map((played) => [played.id, played] as const))('%s', (_, { given, when, then }) => {
      const outcome = duesAnswer(world, given, when);
      if ('refused' in then) {
        expect(shortRefusals(outcome)).toEqual(
          when.by === 'stranger' ? expect.arrayContaining([...then.refused]) : then.refused,
        );
        return;
      }
      expect(shortRefusals(outcome)).toEqual([]);
      if (!outcome.ok) return;
      expect(outcome.dossier.state).toBe(then.to);
      expect(procedure.facts.safeParse(outcome.dossier.facts).success).toBe(true);
      expect(verifyLog(outcome.dossier.log)).toEqual({ ok: true });
      expect(replay(procedure, outcome.dossier.log)).toEqual(outcome.dossier);
    });
  });

  describe('coverage of the table by cases', () => {
    const shown = {
      accepted: new Set<string>(),
      refused: new Set<string>(),
      held: new Set<string>(),
      failed: new Set<string>(),
    };
    for (const { given, when, then, shows, id } of cases) {
      const { state } = duesDossier(world, given);
      const row = procedure.moves.find((move) => move.event === when.event && sourcesOf<string>(move).includes(state));
      test(`${id} shows the row it says`, () => {
        expect(shows.filter((code) => code.startsWith('P3'))).toEqual(row ? [row.row] : []);
      });
      if (!row) continue;
      if ('to' in then) {
        shown.accepted.add(row.row);
        for (const { code } of [...(row.requires ?? []), ...(row.advises ?? [])]) shown.held.add(code);
        for (const { code } of procedure.events[when.event].checks) shown.held.add(code);
      } else {
        shown.refused.add(row.row);
        for (const code of then.refused) shown.failed.add(code);
      }
    }
    test.each([...new Set(procedure.moves.map(({ row }) => row))])(
      'row %s has an accepting and a refusing case',
      (row) => {
        expect([shown.accepted.has(row), shown.refused.has(row)]).toEqual([true, true]);
      },
    );
    const rules = new Set(procedure.moves.flatMap(({ requires }) => (requires ?? []).map(({ code }) => code)));
    test.each([...rules])('rule %s has an accepting and a refusing case', (code) => {
      expect([shown.held.has(code), shown.failed.has(code)]).toEqual([true, true]);
    });
  });

  describe('seats', () => {
    const seats: readonly Seat[] = [
      'member',
      'system',
      ...units.flatMap((unit) => offices.map((office): Seat => `${unit as 'cell'}.${office}`)),
    ];
    const reached = new Map(cases.map(({ given }) => [duesDossier(world, given).state, given] as const));
    test.each(
      procedure.moves.flatMap((move) =>
        sourcesOf<string>(move).map((state) => [`${move.row} ${String(move.event)} in ${state}`, move, state] as const),
      ),
    )('%s is open to its seats and to nobody else', (_, move, state) => {
      const given = reached.get(state);
      expect(given, `a case that begins in ${state}`).toBeDefined();
      if (!given) return;
      const dossier = duesDossier(world, given);
      for (const seat of seats) {
        const outcome = perform(procedure, dossier, {
          event: String(move.event),
          input: {},
          at: noonOf(world.day),
          actor: duesActor(seat),
        });
        const barred = !outcome.ok && outcome.refusals.some(({ code }) => code === 'NOT_ALLOWED');
        const isOpen =
          move.by.includes(seat) ||
          (seat !== 'system' &&
            move.by.includes('initiator') &&
            dossier.facts.initiatorId === duesActor(seat).personId);
        expect([seat, barred]).toEqual([seat, !isOpen]);
      }
    });

    test('no administrator, technician or inspector touches an amount', () => {
      for (const { by } of procedure.moves)
        expect(by.filter((seat) => /admin|technician|inspector|supporter|focal/.test(seat))).toEqual([]);
    });
  });
}
