import fc from 'fast-check';
import { createActor, type AnyActorRef } from 'xstate';
import { describe, expect, test } from 'vitest';
import { toMachine } from '../../derive/machine.ts';
import { TthcError } from '../../errors/index.ts';
import { perform } from '../../engine/perform.ts';
import { replay } from '../../engine/replay.ts';
import { duesActor, duesDossier, type DuesWorld } from '../../internal/testing/dues-world.ts';
import { noonOf } from '../../model/case.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { AnyProcedure } from '../../model/procedure.ts';
import { caseDay as exemptionDay, cases as exemptionCases, ordinary as exemption } from './exemption/cases/index.ts';
import { duesExemption, type DuesExemptionFacts } from './exemption/index.ts';
import { cases as obligationCases } from './obligation/cases/index.ts';
import { caseDay as obligationDay, ordinary as obligation } from './obligation/cases/ordinary.ts';
import { creditOf, duesObligation, type DuesObligationFacts } from './obligation/index.ts';
import {
  caseDay as remittanceDay,
  cases as remittanceCases,
  ordinary as remittance,
} from './remittance/cases/index.ts';
import { duesRemittance, type DuesRemittanceFacts } from './remittance/index.ts';
import type { DuesCase, DuesPlayer } from './worked-case.ts';

type Held = readonly string[];

const counted = (transactions: DuesObligationFacts['transactions']): number =>
  transactions.reduce((sum, { outcome, amount }) => (outcome === 'paid' ? sum + amount : sum), 0);

/** What must be true of a dossier in a state, whichever way led there; the names of what is not. */
const tables: readonly (readonly [string, DuesWorld, readonly DuesCase[], (dossier: Dossier<any, string>) => Held])[] =
  [
    [
      'obligation',
      { procedure: duesObligation, facts: { ...obligation }, day: obligationDay, opener: 'system' },
      obligationCases,
      ({ state, facts }) => {
        const { paid, assessment, transactions, credited }: DuesObligationFacts = facts;
        const isPaid = state === 'paid-online' || state === 'paid-cash';
        return [
          ...(isPaid && (paid === undefined || paid.amount < assessment.due) ? ['paid in full'] : []),
          ...(state === 'settled' && paid === undefined && assessment.status !== 'exempt' ? ['paid or exempt'] : []),
          ...(state === 'exempt' && assessment.due !== 0 ? ['nothing due'] : []),
          ...(creditOf(facts) <= assessment.due ? [] : ['no more taken from earlier months than is due']),
          // Every đồng that counts came in cash, through the bank, or from an earlier month, and none of it twice.
          ...(isPaid &&
          paid &&
          paid.channel !== 'cash' &&
          paid.amount !== counted(transactions) - (credited?.amount ?? 0) + creditOf(facts)
            ? ['what is paid is what came']
            : []),
          ...(new Set(transactions.map(({ id }) => id)).size === transactions.length ? [] : ['a transaction once']),
        ];
      },
    ],
    [
      'remittance',
      { procedure: duesRemittance, facts: { ...remittance }, day: remittanceDay, opener: 'system' },
      remittanceCases,
      ({ state, facts }) => {
        const { prepared, closed, split, submitted }: DuesRemittanceFacts = facts;
        return [
          ...(state !== 'open' && (prepared === undefined || closed === undefined || closed.by === prepared.by)
            ? ['closed by another than prepared it']
            : []),
          ...(split && split.retained + split.remitted !== split.total ? ['shares make up the total'] : []),
          ...(state === 'accepted' && submitted?.amount !== split?.remitted ? ['sent what was to be sent'] : []),
          ...(state === 'split' && split === undefined ? ['shares are computed'] : []),
        ];
      },
    ],
    [
      'exemption',
      { procedure: duesExemption, facts: { ...exemption }, day: exemptionDay, opener: 'member' },
      exemptionCases,
      ({ state, facts }) => {
        const { considered, decision, request, register }: DuesExemptionFacts = facts;
        const isGranted = state === 'decided' || state === 'active' || state === 'expired';
        return [
          ...(isGranted && (!request || !considered || !decision) ? ['asked, considered and decided'] : []),
          ...(isGranted && decision?.by === 'cell' && !register.isBaseCell && register.activities?.grantedBy !== 'cell'
            ? ['decided by whoever may']
            : []),
        ];
      },
    ],
  ];

const players: readonly DuesPlayer[] = [
  'member',
  'system',
  'stranger',
  'cell.secretary',
  'cell.finance',
  'base.secretary',
  'base.finance',
  'unit.finance',
  'unit.secretary',
  'unit-above.finance',
  'member-as-finance',
  'member-as-leader',
  'finance-and-secretary',
];
// The typed event union is for people; a test sends whatever comes.
const send = (actor: AnyActorRef, event: { readonly type: string }) => actor.send(event);

describe.each(tables)('%s', (name, world, cases, broken) => {
  const known = cases.flatMap(({ given, when }) => [...given.steps, when]);
  const step = fc.record({
    taken: fc.constantFrom(...known),
    by: fc.option(fc.constantFrom(...players), { freq: 6 }),
    on: fc.option(fc.constantFrom('2026-11-16', '2026-12-01', '2027-01-05', '2027-12-01'), { freq: 6 }),
  });
  const givens = [...new Set(cases.map(({ given }) => given.facts))].filter(
    (facts) => facts?.['initiatorId'] !== 'filer',
  );

  test('no sequence skips a step, replay equals state, and the machine agrees', () => {
    const procedure: AnyProcedure = world.procedure;
    const machine = toMachine(procedure);
    fc.assert(
      fc.property(fc.constantFrom(...givens), fc.array(step, { minLength: 3, maxLength: 30 }), (facts, steps) => {
        let dossier = duesDossier(world, { ...(facts ? { facts } : {}), steps: [] });
        const actor = createActor(machine, { input: { facts: dossier.facts, tableVersion: dossier.tableVersion } });
        actor.start();
        for (const { taken, by, on } of steps) {
          const request = {
            event: taken.event,
            input: taken.input ?? {},
            at: noonOf(on ?? taken.on ?? world.day),
            actor: duesActor(by ?? taken.by),
          };
          const outcome = perform(procedure, dossier, request);
          if (outcome.ok) dossier = outcome.dossier;
          if (actor.getSnapshot().status === 'active')
            send(actor, { ...request, type: request.event } as { type: string });
          expect([name, dossier.state, broken(dossier)]).toEqual([name, dossier.state, []]);
          expect(actor.getSnapshot().value).toBe(dossier.state);
          expect(actor.getSnapshot().context.facts).toEqual(dossier.facts);
        }
        expect(replay(procedure, dossier.log)).toEqual(dossier);
      }),
      { numRuns: 200 },
    );
  });

  test('nonsense is refused in every state and throws nothing but our own errors', () => {
    const { procedure } = world;
    const reached = new Map(cases.map(({ given }) => [duesDossier(world, given).state, given] as const));
    const dossiers = [...reached.values()].map((given) => duesDossier(world, given));
    fc.assert(
      fc.property(
        fc.constantFrom(...dossiers),
        fc.constantFrom(...Object.keys(procedure.events), '__proto__', 'constructor'),
        fc.oneof(
          fc.anything(),
          fc.object({
            key: fc.constantFrom('amount', 'reason', 'transactionId', 'kind', '__proto__', 'profile', 'fromMonth'),
          }),
        ),
        fc.constantFrom(...players),
        (dossier, event, input, by) => {
          try {
            const outcome = perform(procedure, dossier, { event, input, at: noonOf(world.day), actor: duesActor(by) });
            // Only events that ask nothing, or nothing that must be answered, can be accepted.
            if (outcome.ok)
              expect(
                Object.values<{ optional: boolean }>(procedure.events[event].fields).every(({ optional }) => optional),
              ).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(TthcError);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
