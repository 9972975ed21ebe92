import { open } from '../../engine/open.ts';
import { perform } from '../../engine/perform.ts';
import type { Request } from '../../engine/refusals.ts';
import { partsOf, systemActor, type Actor, type Office } from '../../model/actor.ts';
import { noonOf, type CaseStep, type Player } from '../../model/case.ts';
import type { Dossier, Outcome } from '../../model/dossier.ts';
import type { AnyProcedure } from '../../model/procedure.ts';
import type { AdministrationCase } from '../../procedures/administration/case.ts';

/** A day in the week of the cases: a Monday. */
export const caseDay = '2026-09-07';

/** The organization of the cases; organizations are named after the part they play. */
export const unit = {
  id: 'unit',
  name: 'Đảng bộ xã Xuân Lĩnh',
  code: '38168',
  above: 'unit-above',
  province: 'province',
};

/** How the cases of one administration table are played. */
export interface World {
  readonly procedure: AnyProcedure;
  /** What the registers say unless a case says otherwise. */
  readonly register: Readonly<Record<string, unknown>>;
  /** Who opens a dossier unless a case says otherwise. */
  readonly opener: Player;
  /** Whether the dossier is about the member, or about what the opener does. */
  readonly about: 'member' | 'opener';
}

const mandate = (organizationId: string, office: Office, more: object = {}) => ({
  organizationId,
  office,
  from: '2025-01-01',
  ...more,
});
const person = (personId: string, ...assignments: Actor['assignments'][number][]): Actor => ({
  personId,
  name: personId,
  account: 'active',
  assignments,
});

/** The actor behind a player. A filer is the opener who is also the secretary of the unit. */
export function actorOf({ opener }: World, player: Player): Actor {
  if (player === 'member') return person('member');
  if (player === 'system') return systemActor;
  if (player === 'stranger') return person('stranger', mandate('elsewhere', 'secretary'));
  if (player === 'initiator') return person(opener);
  if (player === 'filer') return person(opener, mandate('unit', 'secretary'), mandate('unit-above', 'secretary'));
  if (player === 'member-as-secretary')
    return person(
      'member',
      ...(['secretary', 'unit-admin', 'focal-point', 'clerk', 'finance'] as const).flatMap((office) => [
        mandate('unit', office),
        mandate('unit-above', office),
      ]),
    );
  if (player === 'former-secretary') return person('former', mandate('unit', 'secretary', { to: '2026-08-31' }));
  // One person with an office in the cell and one above.
  if (player === 'undelegated-officer')
    return person('officer', mandate('unit', 'secretary'), mandate('unit-above', 'org-officer'));
  const { party, office } = partsOf(player);
  return person(player, mandate(party, office));
}

/** A dossier as it was just opened, with the look-ups of the registers done. */
export function openIn(world: World, { register, openedBy }: AdministrationCase['given']): Dossier {
  const opener = actorOf(world, openedBy ?? world.opener);
  return open(world.procedure, {
    id: 'd1',
    at: noonOf(caseDay),
    actor: opener,
    policyVersion: 'test',
    facts: {
      memberId: world.about === 'member' ? 'member' : opener.personId,
      memberName: 'Nguyễn Văn Mẫu',
      initiatorId: opener.personId,
      serial: 128,
      channel: 'electronic',
      register: { on: caseDay, unit, ...world.register, ...register },
    },
  });
}

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
