import fc from 'fast-check';
import { createActor, type AnyActorRef } from 'xstate';
import { expect, test } from 'vitest';
import { perform } from '../engine/perform.ts';
import type { Request } from '../engine/refusals.ts';
import { actorOf, openTransfer, routeOf } from '../internal/testing/transfer-world.ts';
import { noonOf, type Case, type Player } from '../model/case.ts';
import { cases } from '../procedures/official-transfer/cases/index.ts';
import { officialTransfer } from '../procedures/official-transfer/index.ts';
import { toMachine } from './machine.ts';

const machine = toMachine(officialTransfer);
const startedFor = (given: Case['given']) => {
  const dossier = openTransfer(given);
  const actor = createActor(machine, { input: { facts: dossier.facts, tableVersion: dossier.tableVersion } });
  actor.start();
  return { dossier, actor };
};
// The typed event union is for people; a test sends whatever comes.
const send = (actor: AnyActorRef, { event, input, at, actor: who }: Request) =>
  actor.send({ type: event, input, at, actor: who });

const givens: readonly Case['given'][] = [
  { route: 'A', steps: [] },
  { route: 'B', steps: [] },
  { route: 'C', steps: [], sub: true },
  { route: 'D', steps: [], paperHandover: true },
];
// Requests that fit somewhere, so that random sequences get far, and the same with another actor or day, so that they get stuck.
const known = cases.flatMap(({ given, when }) => [...given.steps, when]);
const step = fc.record({
  taken: fc.constantFrom(...known),
  by: fc.option(
    fc.constantFrom<Player>(
      'member',
      'cell.secretary',
      'base.secretary',
      'upper.org-head',
      'undelegated-officer',
      'base-dest.deputy',
      'cell-dest.secretary',
      'system',
      'stranger',
    ),
    { freq: 5 },
  ),
  on: fc.option(fc.constantFrom('2026-09-07', '2026-10-05', '2026-10-20', '2026-12-01'), { freq: 5 }),
});

test('the machine and `perform` agree on random sequences, state and facts', () => {
  fc.assert(
    fc.property(fc.constantFrom(...givens), fc.array(step, { minLength: 5, maxLength: 40 }), (given, steps) => {
      let { dossier, actor } = startedFor(given);
      for (const { taken, by, on } of steps) {
        const request: Request = {
          event: taken.event,
          input: taken.input ?? {},
          at: noonOf(on ?? taken.on ?? '2026-09-07'),
          actor: actorOf(by ?? taken.by, routeOf(given)),
        };
        const outcome = perform(officialTransfer, dossier, request);
        if (outcome.ok) dossier = outcome.dossier;
        if (actor.getSnapshot().status === 'active') send(actor, request);
        expect(actor.getSnapshot().value).toBe(dossier.state);
        expect(actor.getSnapshot().context.facts).toEqual(dossier.facts);
      }
    }),
    { numRuns: 300 },
  );
});

test('the machine walks every worked case to the same state as `perform`, and every state is reached', () => {
  const reached = new Set<string>();
  for (const { given, meanwhile, when } of cases) {
    let { dossier, actor } = startedFor(given);
    const steps = meanwhile
      ? [
          ...given.steps,
          {
            event: 'UPDATE_FROM_REGISTER',
            by: 'system',
            input: { register: { ...dossier.facts.register, ...meanwhile } },
          } as const,
          when,
        ]
      : [...given.steps, when];
    for (const taken of steps) {
      const request: Request = {
        event: taken.event,
        input: taken.input ?? {},
        at: noonOf(taken.on ?? '2026-09-07'),
        actor: actorOf(taken.by, routeOf(given)),
      };
      const outcome = perform(officialTransfer, dossier, request);
      if (outcome.ok) dossier = outcome.dossier;
      if (actor.getSnapshot().status === 'active') send(actor, request);
      expect(actor.getSnapshot().value).toBe(dossier.state);
      reached.add(dossier.state);
    }
  }
  expect([...reached].toSorted()).toEqual(Object.keys(officialTransfer.states).toSorted());
});
