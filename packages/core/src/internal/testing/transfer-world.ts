import { openTransfer, routeOf, transferActor as actorOf } from '../../cases/transfer.ts';
import { perform } from '../../engine/perform.ts';
import type { Request } from '../../engine/refusals.ts';
import { noonOf, type Case, type CaseStep } from '../../model/case.ts';
import type { Dossier, Outcome } from '../../model/dossier.ts';
import { officialTransfer } from '../../procedures/official-transfer/index.ts';
import type {
  OfficialTransferFacts as Facts,
  OfficialTransferState as State,
} from '../../procedures/official-transfer/index.ts';
import { caseDay } from '../../procedures/official-transfer/cases/steps.ts';

export { actorOf, openTransfer, routeOf };
export type Transfer = Dossier<Facts, State>;

export const requestOf = (step: CaseStep, given: Case['given']): Request => ({
  event: step.event,
  input: step.input ?? {},
  at: noonOf(step.on ?? caseDay),
  actor: actorOf(step.by, routeOf(given)),
});

/** The dossier before the last step of a case; fails where a step on the way is refused. */
export function dossierOf({ given, meanwhile }: Pick<Case, 'given' | 'meanwhile'>): Transfer {
  const taken = given.steps.reduce(
    (dossier, step) => accepted(perform(officialTransfer, dossier, requestOf(step, given)), step),
    openTransfer(given),
  );
  if (!meanwhile) return taken;
  const register = { ...taken.facts.register, ...meanwhile };
  const update: CaseStep = { event: 'UPDATE_FROM_REGISTER', by: 'system', input: { register } };
  return accepted(perform(officialTransfer, taken, requestOf(update, given)), update);
}

function accepted(outcome: Outcome<Facts, State>, { event, by }: CaseStep): Transfer {
  if (outcome.ok) return outcome.dossier;
  throw new Error(`${event} by ${by} was refused on the way: ${JSON.stringify(outcome.refusals)}`);
}

/** The answer to the last step of a case. */
export const play = (played: Case): Outcome<Facts, State> =>
  perform(officialTransfer, dossierOf(played), requestOf(played.when, played.given));

/** Refusals in the short form of the cases: guard, or code, or `VALIDATION:/pointer`. */
export const shortly = (outcome: Outcome<Facts, State>): readonly string[] =>
  outcome.ok
    ? []
    : outcome.refusals.flatMap(({ code, guard, issues }) =>
        issues ? issues.map(({ pointer }) => `VALIDATION:${pointer}`) : [guard ?? code],
      );
