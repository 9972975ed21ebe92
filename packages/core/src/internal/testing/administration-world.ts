import {
  administrationActor as actorOf,
  administrationDay as caseDay,
  openAdministration as openIn,
  type AdministrationWorld as World,
} from '../../cases/administration.ts';
import { perform } from '../../engine/perform.ts';
import type { Request } from '../../engine/refusals.ts';
import { noonOf, type CaseStep } from '../../model/case.ts';
import type { Dossier, Outcome } from '../../model/dossier.ts';
import type { AdministrationCase } from '../../procedures/administration/case.ts';

export { actorOf, caseDay, openIn };
export type { World };

export const requestOf = (world: World, { event, input, on, by }: CaseStep): Request => ({
  event,
  input: input ?? {},
  at: noonOf(on ?? caseDay),
  actor: actorOf(world, by),
});

/** The dossier before the last step of a case; fails where a step on the way is refused. */
export function dossierIn(
  world: World,
  { given, meanwhile }: Pick<AdministrationCase, 'given' | 'meanwhile'>,
): Dossier {
  const taken = given.steps.reduce((dossier, step) => accepted(world, dossier, step), openIn(world, given));
  if (!meanwhile) return taken;
  // Every table of the administration keeps what the registers say in one fact.
  const { register } = taken.facts as { readonly register: object };
  return accepted(world, taken, {
    event: 'UPDATE_FROM_REGISTER',
    by: 'system',
    input: { register: { ...register, ...meanwhile } },
  });
}

function accepted(world: World, dossier: Dossier, step: CaseStep): Dossier {
  const outcome: Outcome<unknown, string> = perform(world.procedure, dossier, requestOf(world, step));
  if (outcome.ok) return outcome.dossier;
  throw new Error(`${step.event} by ${step.by} was refused on the way: ${JSON.stringify(outcome.refusals)}`);
}

/** The answer to the last step of a case. */
export const playIn = (world: World, played: AdministrationCase): Outcome<unknown, string> =>
  perform(world.procedure, dossierIn(world, played), requestOf(world, played.when));

/** Refusals in the short form of the cases: guard, or code, or `VALIDATION:/pointer`. */
export const shortly = (outcome: Outcome<unknown, string>): readonly string[] =>
  outcome.ok
    ? []
    : outcome.refusals.flatMap(({ code, guard, issues }) =>
        issues ? issues.map(({ pointer }) => `VALIDATION:${pointer}`) : [guard ?? code],
      );
