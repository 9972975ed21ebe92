import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor, type AnyActorRef } from 'xstate';
import { toMachine } from '../../derive/machine.ts';
import { faultsOf } from '../../engine/check.ts';
import { verifyLog } from '../../engine/log.ts';
import { perform } from '../../engine/perform.ts';
import { refusals, type Request } from '../../engine/refusals.ts';
import { replay } from '../../engine/replay.ts';
import { offices, partsOf, type Actor, type PartyKey, type Seat } from '../../model/actor.ts';
import { noonOf, type CaseStep, type Player } from '../../model/case.ts';
import type { Dossier, Outcome } from '../../model/dossier.ts';
import { sourcesOf, type AnyMove, type AnyProcedure } from '../../model/procedure.ts';

/** A worked case of any procedure, as far as the family needs it. */
export interface AnyCase {
  readonly id: string;
  readonly shows: readonly string[];
  readonly given: { readonly steps: readonly CaseStep[] };
  readonly meanwhile?: Readonly<Record<string, unknown>>;
  readonly when: CaseStep;
  readonly then: { readonly to: string } | { readonly refused: readonly string[] };
}

/** A procedure with its cases, and how they are played. */
export interface World<C extends AnyCase> {
  readonly procedure: AnyProcedure;
  readonly cases: readonly C[];
  readonly caseDay: string;
  /** A dossier as it was just opened, with the look-ups of the registers done. */
  readonly open: (given: C['given']) => Dossier;
  readonly actorOf: (player: Player, given: C['given']) => Actor;
  /** Whose seats are tried against every row. */
  readonly parties: readonly PartyKey[];
  /** Steps of the handbook that a dossier in its state has not gone through; empty when none was skipped. */
  readonly skipped: (dossier: Dossier) => readonly string[];
  /** Register look-ups have no case of their own: they are steps on the way of others. */
  readonly lookUpRow: string;
}

export const requestIn = <C extends AnyCase>(world: World<C>, given: C['given'], step: CaseStep): Request => ({
  event: step.event,
  input: step.input ?? {},
  at: noonOf(step.on ?? world.caseDay),
  actor: world.actorOf(step.by, given),
});

/** The dossier before the last step of a case; fails where a step on the way is refused. */
export function dossierBefore<C extends AnyCase>(
  world: World<C>,
  { given, meanwhile, when }: Omit<C, 'then'>,
): Dossier {
  const accepted = (dossier: Dossier, step: CaseStep): Dossier => {
    const outcome: Outcome<unknown, string> = perform(world.procedure, dossier, requestIn(world, given, step));
    if (outcome.ok) return outcome.dossier;
    throw new Error(`${step.event} by ${step.by} was refused on the way: ${JSON.stringify(outcome.refusals)}`);
  };
  const taken = given.steps.reduce(accepted, world.open(given));
  if (!meanwhile) return taken;
  const { register } = taken.facts as { readonly register: object };
  const input = { register: { ...register, ...meanwhile } };
  return accepted(taken, { event: 'UPDATE_FROM_REGISTER', by: 'system', input, ...(when.on ? { on: when.on } : {}) });
}

/** Refusals in the short form of the cases: guard, or code, or `VALIDATION:/pointer`. */
export const inShort = (outcome: Outcome<unknown, string>): readonly string[] =>
  outcome.ok
    ? []
    : outcome.refusals.flatMap(({ code, guard, issues }) =>
        issues ? issues.map(({ pointer }) => `VALIDATION:${pointer}`) : [guard ?? code],
      );

/** The tests that every procedure passes: soundness, worked cases, coverage, roles, machine, nonsense. */
export function describeProcedure<C extends AnyCase>(world: World<C>): void {
  const { procedure, cases } = world;
  const moves: readonly AnyMove<any, string, any>[] = procedure.moves;
  const played = cases.map((one) => ({ one, before: dossierBefore(world, one) }));
  const rowOf = (state: string, event: string) =>
    moves.find((move) => move.event === event && sourcesOf(move).includes(state));

  test('the definition is sound, and no two cases have the same name', () => {
    expect(faultsOf(procedure)).toEqual([]);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  describe('worked cases', () => {
    test.each(played.map((each) => [each.one.id, each] as const))('%s', (_, { one, before }) => {
      const outcome = perform(procedure, before, requestIn(world, one.given, one.when));
      if ('refused' in one.then) {
        expect(inShort(outcome)).toEqual(expect.arrayContaining([...one.then.refused]));
        if (one.when.by !== 'stranger') expect(inShort(outcome)).toEqual(one.then.refused);
        return;
      }
      expect(inShort(outcome)).toEqual([]);
      if (!outcome.ok) return;
      expect(outcome.dossier.state).toBe(one.then.to);
      expect(verifyLog(outcome.dossier.log)).toEqual({ ok: true });
      expect(replay(procedure, outcome.dossier.log)).toEqual(outcome.dossier);
    });
  });

  describe('coverage of the table by cases', () => {
    const shown = { accepted: new Set<string>(), refused: new Set<string>(), held: new Set(), failed: new Set() };
    for (const { one, before } of played) {
      const move = rowOf(before.state, one.when.event);
      if (!move) continue;
      if ('to' in one.then) {
        shown.accepted.add(move.row);
        [...(move.requires ?? []), ...(move.advises ?? [])].forEach(({ code }) => shown.held.add(code));
      } else {
        shown.refused.add(move.row);
        one.then.refused.forEach((code) => shown.failed.add(code));
      }
    }
    const rows = [...new Set(moves.map(({ row }) => row))].filter((row) => row !== world.lookUpRow);
    const rules = [...new Set(moves.flatMap(({ requires }) => (requires ?? []).map(({ code }) => code)))];

    test.each(rows)('row %s has an accepting and a refusing case', (row) => {
      expect([shown.accepted.has(row), shown.refused.has(row)]).toEqual([true, true]);
    });
    test.each(rules)('rule %s has an accepting and a refusing case', (code) => {
      expect([shown.held.has(code), shown.failed.has(code)]).toEqual([true, true]);
    });
    test('every case shows what it says it shows', () => {
      for (const { one, before } of played) {
        const named = one.shows.filter((code) => moves.some(({ row }) => row === code));
        const row = rowOf(before.state, one.when.event)?.row;
        expect([one.id, named]).toEqual([one.id, row && named.length > 0 ? [row] : []]);
      }
    });
  });

  test('every row is open to its seats and to nobody else', () => {
    const everySeat: readonly Seat[] = [
      'member',
      'system',
      ...world.parties.flatMap((party) => offices.map((office): Seat => `${party}.${office}`)),
    ];
    const tried = new Set<string>();
    const seen = new Set<string>();
    for (const { one, before } of played) {
      const { units, memberId, initiatorId } = procedure.parties(before.facts);
      // Who sits where decides; two dossiers in one state with the same organizations give the same answers.
      const alike = JSON.stringify([before.state, units, memberId, initiatorId]);
      if (seen.has(alike)) continue;
      seen.add(alike);
      for (const move of moves.filter((row) => sourcesOf(row).includes(before.state))) {
        tried.add(`${move.row} in ${before.state}`);
        for (const seat of everySeat) {
          const { input: _, ...request } = requestIn(world, one.given, { event: String(move.event), by: seat });
          const barred = refusals(procedure, before, request).some(({ code }) => code === 'NOT_ALLOWED');
          // Two parts may be played by one organization: the seats of both are open to its officers.
          const open = move.by.some((named) => {
            if (named === 'member') return request.actor.personId === memberId;
            if (named === 'initiator') return request.actor.personId === initiatorId;
            if (named === 'system' || seat === 'system' || seat === 'member' || seat === 'initiator')
              return named === seat;
            const [a, b] = [partsOf(named), partsOf(seat)];
            return a.office === b.office && units[a.party] !== undefined && units[a.party] === units[b.party];
          });
          expect([one.id, move.row, seat, barred]).toEqual([one.id, move.row, seat, !open]);
        }
      }
    }
    // Every row was tried in every state it leaves.
    const all = moves.flatMap((move) => sourcesOf(move).map((state) => `${move.row} in ${state}`));
    expect([...new Set(all)].filter((key) => !tried.has(key))).toEqual([]);
  });

  const machine = toMachine(procedure);
  const started = ({ facts, tableVersion }: Dossier): AnyActorRef => {
    const actor: AnyActorRef = createActor(machine, { input: { facts, tableVersion } });
    actor.start();
    return actor;
  };
  // The typed event union is for people; a test sends whatever comes.
  const follow = (actor: AnyActorRef, dossier: Dossier, request: Request): Dossier => {
    const outcome: Outcome<unknown, string> = perform(procedure, dossier, request);
    const next = outcome.ok ? outcome.dossier : dossier;
    const { event: type, input, at, actor: who } = request;
    // A machine that has come to its end takes nothing more, as the table has no row there.
    if (actor.getSnapshot().status === 'active') actor.send({ type, input, at, actor: who });
    expect([type, actor.getSnapshot().value]).toEqual([type, next.state]);
    expect(actor.getSnapshot().context.facts).toEqual(next.facts);
    expect([next.state, world.skipped(next)]).toEqual([next.state, []]);
    return next;
  };

  test('the machine walks every worked case to the same state as `perform`, and every state is reached', () => {
    const reached = new Set<string>();
    for (const { one } of played) {
      let dossier = world.open(one.given);
      const actor = started(dossier);
      const look = { register: { ...(dossier.facts as { readonly register: object }).register, ...one.meanwhile } };
      const lookUp: readonly CaseStep[] = one.meanwhile
        ? [{ event: 'UPDATE_FROM_REGISTER', by: 'system', input: look, ...(one.when.on ? { on: one.when.on } : {}) }]
        : [];
      for (const step of [...one.given.steps, ...lookUp, one.when]) {
        dossier = follow(actor, dossier, requestIn(world, one.given, step));
        reached.add(dossier.state);
      }
    }
    reached.add(procedure.initial);
    expect([...reached].toSorted()).toEqual(Object.keys(procedure.states).toSorted());
  });

  test('the machine and `perform` agree on random sequences, no step is skipped, and the log replays to the dossier', () => {
    // Requests that fit somewhere, so that sequences get far; another day now and then, so that they get stuck.
    const known = cases.flatMap(({ given, when }) => [...given.steps, when]);
    const days = ['2026-09-07', '2026-10-05', '2026-10-20', '2027-04-01'] as const;
    const step = fc.record({ taken: fc.constantFrom(...known), on: fc.option(fc.constantFrom(...days), { freq: 5 }) });
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.array(step, { minLength: 3, maxLength: 30 }), ({ given }, steps) => {
        let dossier = world.open(given);
        const actor = started(dossier);
        // Half the way of a case, then whatever comes.
        for (const taken of given.steps.slice(0, Math.ceil(given.steps.length / 2)))
          dossier = follow(actor, dossier, requestIn(world, given, taken));
        for (const { taken, on } of steps)
          dossier = follow(actor, dossier, requestIn(world, given, on === null ? taken : { ...taken, on }));
        expect(replay(procedure, dossier.log)).toEqual(dossier);
      }),
      { numRuns: 150 },
    );
  });

  test('nonsense is refused and never throws', () => {
    const nonsense = fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.dictionary(
        fc.constantFrom(...new Set(cases.flatMap(({ when }) => Object.keys(when.input ?? {}))), '__proto__', 'x'),
        fc.oneof(
          fc.anything({ maxDepth: 1 }),
          fc.constantFrom<unknown>('9999-12-31', '0000-01-01', '2026-02-30', 1e308),
        ),
      ),
      fc.constantFrom<unknown>(JSON.parse('{"__proto__":{"polluted":true},"constructor":1}'), '\u202Eabc', null),
    );
    fc.assert(
      fc.property(fc.constantFrom(...played), nonsense, ({ one, before }, input) => {
        const outcome = perform(procedure, before, { ...requestIn(world, one.given, one.when), input });
        const fields = Object.keys(procedure.events[one.when.event].fields);
        if (outcome.ok)
          expect(Object.keys(outcome.entry.input as object).every((name) => fields.includes(name))).toBe(true);
      }),
      { numRuns: 300 },
    );
    // Hostile answers inside an otherwise complete one.
    fc.assert(
      fc.property(fc.constantFrom(...played), fc.anything({ maxDepth: 1 }), fc.nat(), ({ one, before }, value, at) => {
        const names = Object.keys(one.when.input ?? {});
        const name = names[at % Math.max(1, names.length)] ?? 'x';
        const input = { ...one.when.input, [name]: value };
        const outcome = perform(procedure, before, { ...requestIn(world, one.given, one.when), input });
        if (!outcome.ok)
          for (const { code, issues } of outcome.refusals)
            if (code === 'VALIDATION') expect(issues?.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
}
