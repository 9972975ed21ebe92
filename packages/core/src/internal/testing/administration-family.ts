import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor, type AnyActorRef } from 'xstate';
import { toMachine } from '../../derive/machine.ts';
import { faultsOf } from '../../engine/check.ts';
import { clocksOf } from '../../engine/clocks.ts';
import { verifyLog } from '../../engine/log.ts';
import { perform } from '../../engine/perform.ts';
import { refusals } from '../../engine/refusals.ts';
import { replay } from '../../engine/replay.ts';
import { offices, type PartyKey, type Seat } from '../../model/actor.ts';
import { addDays } from '../../model/dates.ts';
import type { Dossier } from '../../model/dossier.ts';
import { sourcesOf, type AnyMove } from '../../model/procedure.ts';
import type { AdministrationCase } from '../../procedures/administration/case.ts';
import { dossierIn, openIn, playIn, requestOf, shortly, type World } from './administration-world.ts';

type Row = AnyMove<any, string, any>;

const parties: readonly PartyKey[] = ['unit', 'unit-above', 'province'];
const everySeat: readonly Seat[] = [
  'member',
  'initiator',
  'system',
  ...parties.flatMap((party) => offices.map((office): Seat => `${party}.${office}`)),
];

/** What holds of every dossier, however it came to be what it is; says what is wrong. */
type Always = (dossier: Dossier) => string | undefined;

/** The tests that every table of the administration passes: soundness, worked cases, coverage, roles, clocks, machine. */
export function describeTable(world: World, cases: readonly AdministrationCase[], always: Always): void {
  const { procedure } = world;
  const moves: readonly Row[] = procedure.moves;

  test('the definition is sound, and no two cases have the same name', () => {
    expect(faultsOf(procedure)).toEqual([]);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  describe('worked cases', () => {
    test.each(cases.map((played) => [played.id, played] as const))('%s', (_, played) => {
      const outcome = playIn(world, played);
      if ('refused' in played.then) {
        expect(shortly(outcome)).toEqual(expect.arrayContaining([...played.then.refused]));
        if (played.when.by !== 'stranger') expect(shortly(outcome)).toEqual(played.then.refused);
        return;
      }
      expect(shortly(outcome)).toEqual([]);
      if (!outcome.ok) return;
      expect(outcome.dossier.state).toBe(played.then.to);
      expect(verifyLog(outcome.dossier.log)).toEqual({ ok: true });
      expect(replay(procedure, outcome.dossier.log)).toEqual(outcome.dossier);
    });
  });

  describe('coverage of the table by cases', () => {
    const accepted = new Set<string>();
    const refused = new Set<string>();
    const held = new Set<string>();
    const failed = new Set<string>();
    const rowOf = ({ given, meanwhile, when }: AdministrationCase) => {
      const { state } = dossierIn(world, { given, ...(meanwhile ? { meanwhile } : {}) });
      return moves.find((move) => move.event === when.event && sourcesOf(move).includes(state));
    };
    for (const played of cases) {
      const move = rowOf(played);
      if (!move) continue;
      const rules = [...(move.requires ?? []), ...(move.advises ?? [])].map(({ code }) => code);
      if ('to' in played.then) {
        accepted.add(move.row);
        rules.forEach((code) => held.add(code));
      } else {
        refused.add(move.row);
        played.then.refused.forEach((code) => failed.add(code));
      }
    }
    const required = new Set(moves.flatMap(({ requires }) => (requires ?? []).map(({ code }) => code)));

    test.each([...new Set(moves.map(({ row }) => row))])('row %s has an accepting and a refusing case', (row) => {
      expect([accepted.has(row), refused.has(row)]).toEqual([true, true]);
    });
    test.each([...required])('rule %s has an accepting and a refusing case', (code) => {
      expect([held.has(code), failed.has(code)]).toEqual([true, true]);
    });
    test('every case shows what it says it shows', () => {
      const rows = new Set(moves.map(({ row }) => row));
      for (const played of cases) {
        const named = played.shows.filter((code) => rows.has(code));
        expect([played.id, named]).toEqual([played.id, [rowOf(played)?.row]]);
      }
    });
  });

  test('every seat is let into exactly the rows that name it', () => {
    for (const played of cases) {
      const dossier = dossierIn(world, played);
      for (const move of moves.filter((one) => sourcesOf(one).includes(dossier.state))) {
        const { memberId, initiatorId } = procedure.parties(dossier.facts);
        for (const seat of everySeat) {
          const request = { ...requestOf(world, { event: String(move.event), by: seat }), input: undefined };
          const { input: _, ...withoutAnswers } = request;
          const turnedAway = refusals(procedure, dossier, withoutAnswers).some(({ code }) => code === 'NOT_ALLOWED');
          const { actor } = request;
          const named =
            // In some tables the dossier is about its opener: then another person is no party to it.
            (seat !== 'member' && seat !== 'initiator' && move.by.includes(seat)) ||
            (move.by.includes('member') && actor.personId === memberId) ||
            (move.by.includes('initiator') && actor.personId === initiatorId);
          expect([move.row, seat, !turnedAway]).toEqual([move.row, seat, named]);
        }
      }
    }
  });

  test('a clock that sends an event sends it from the day after its last one', () => {
    const sent = new Set<string>();
    for (const played of cases) {
      const dossier = dossierIn(world, played);
      const { at } = requestOf(world, played.given.steps.at(-1) ?? played.when);
      for (const { id, dueOn, onLapse } of clocksOf(procedure, dossier, at)) {
        if (onLapse === undefined || dueOn === undefined) continue;
        sent.add(id);
        const lapse = { event: onLapse, by: 'system' } as const;
        const early = perform(procedure, dossier, requestOf(world, { ...lapse, on: dueOn }));
        const late = perform(procedure, dossier, requestOf(world, { ...lapse, on: addDays(dueOn, 1) }));
        expect([played.id, id, early.ok, late.ok]).toEqual([played.id, id, false, true]);
      }
    }
    const sending = Object.entries<{ readonly onLapse?: unknown }>(procedure.clocks).filter(
      ([, { onLapse }]) => onLapse,
    );
    expect([...sent].toSorted()).toEqual(sending.map(([id]) => id).toSorted());
  });

  test('the machine and `perform` agree on random sequences, and the log replays to the dossier', () => {
    const machine = toMachine(procedure);
    const known = cases.flatMap(({ given, when }) => [...given.steps, when]);
    const days = ['2026-09-07', '2026-09-21', '2026-10-20', '2026-12-01'] as const;
    const step = fc.record({ taken: fc.constantFrom(...known), on: fc.option(fc.constantFrom(...days), { freq: 4 }) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 25 }), (steps) => {
        let dossier = openIn(world, { steps: [] });
        const { facts, tableVersion } = dossier;
        const actor: AnyActorRef = createActor(machine, { input: { facts, tableVersion } });
        actor.start();
        for (const { taken, on } of steps) {
          const request = requestOf(world, { ...taken, ...(on === null ? {} : { on }) });
          const outcome = perform(procedure, dossier, request);
          if (outcome.ok) dossier = outcome.dossier;
          expect(always(dossier)).toBeUndefined();
          // A machine that has come to its end takes nothing more, as the table has no row there.
          if (actor.getSnapshot().status !== 'active') break;
          const { event: type, input, at, actor: who } = request;
          actor.send({ type, input, at, actor: who });
          expect([taken.event, actor.getSnapshot().value]).toEqual([taken.event, dossier.state]);
          expect(actor.getSnapshot().context.facts).toEqual(dossier.facts);
        }
        expect(replay(procedure, dossier.log)).toEqual(dossier);
      }),
      { numRuns: 60 },
    );
  });

  test('nonsense is refused and never throws', () => {
    const nonsense = fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.constantFrom<unknown>(
        { __proto__: { role: 'secretary' } },
        JSON.parse('{"__proto__":{"role":"secretary"},"constructor":1}'),
        { toString: 'x', reason: 1e308 },
        { on: '2026-02-30', from: '9999-99-99' },
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...cases), nonsense, (played, input) => {
        const dossier = dossierIn(world, played);
        const outcome = perform(procedure, dossier, { ...requestOf(world, played.when), input });
        // An event without questions takes an empty object, and nothing else.
        const asksNothing = Object.keys(procedure.events[played.when.event].fields).length === 0;
        if (outcome.ok) expect([asksNothing, Object.keys((input ?? {}) as object)]).toEqual([true, []]);
      }),
      { numRuns: 150 },
    );
  });
}

/** Who last sent an event of a dossier, if anybody did. */
export const senderOf = ({ log }: Dossier, event: string): string | undefined =>
  log.findLast((entry) => entry.event === event)?.actorId;

/** Two events were sent, by two people; says what is wrong. */
export function sentByTwo(dossier: Dossier, first: string, second: string): string | undefined {
  const [one, other] = [senderOf(dossier, first), senderOf(dossier, second)];
  if (one === undefined || other === undefined) return `${dossier.state} without ${one === undefined ? first : second}`;
  return one === other ? `${first} and ${second} by ${one}` : undefined;
}
