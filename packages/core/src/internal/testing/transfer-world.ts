import { open } from '../../engine/open.ts';
import { perform } from '../../engine/perform.ts';
import type { Request } from '../../engine/refusals.ts';
import { systemActor, type Actor, type Office, type PartyKey } from '../../model/actor.ts';
import { noonOf, type Case, type CaseStep, type Player } from '../../model/case.ts';
import type { Dossier, Outcome } from '../../model/dossier.ts';
import { officialTransfer } from '../../procedures/official-transfer/index.ts';
import type {
  OfficialTransferFacts as Facts,
  OfficialTransferState as State,
  Register,
  Route,
} from '../../procedures/official-transfer/index.ts';
import { caseDay } from '../../procedures/official-transfer/cases/steps.ts';

export type Transfer = Dossier<Facts, State>;

const unitsOf: Readonly<Record<Route['case'], Route['units']>> = {
  A: { cell: 'cell', base: 'base', 'cell-dest': 'cell-dest' },
  B: { cell: 'cell', base: 'base', 'base-dest': 'base-dest', 'cell-dest': 'cell-dest' },
  C: {
    cell: 'cell',
    base: 'base',
    upper: 'upper',
    'upper-dest': 'upper-dest',
    'base-dest': 'base-dest',
    'cell-dest': 'cell-dest',
  },
  D: {
    cell: 'cell',
    base: 'base',
    upper: 'upper',
    'upper-dest': 'upper-dest',
    'base-dest': 'base-dest',
    'cell-dest': 'cell-dest',
  },
};

/** The route of a case: every organization is named after the part it plays. */
export const routeOf = ({ route, paperHandover, sub }: Case['given']): Route => ({
  case: route,
  units: { ...unitsOf[route], ...(sub ? { sub: 'sub' } : {}) },
  through: {},
  informed: {},
  paperHandover: paperHandover === true,
  on: caseDay,
});

/** A member in good standing, as the registers know them. */
export const goodStanding: Register = {
  on: caseDay,
  status: 'active',
  probationary: false,
  abroad: false,
  underDiscipline: false,
  duesPaidThrough: '2026-08',
  duesExcused: false,
  openTasks: 0,
  originOnline: true,
  originCode: '40168',
  origin: { cell: 'cell', base: 'base' },
};

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

/** The actor behind a player of a case. `issuer` is the upper body, or the base where no body above introduces. */
export function actorOf(player: Player, { units }: Route): Actor {
  if (player === 'member') return person('member');
  if (player === 'system') return systemActor;
  if (player === 'stranger') return person('stranger', mandate('elsewhere', 'secretary'));
  if (player === 'initiator' || player === 'filer') return person('filer', mandate('cell', 'secretary'));
  if (player === 'member-as-secretary') return person('member', mandate('cell', 'secretary'));
  if (player === 'former-secretary') return person('former', mandate('cell', 'secretary', { to: '2026-08-31' }));
  if (player === 'undelegated-officer') return person('officer', mandate('upper', 'org-officer'));
  const [party, office] = player.split('.') as [PartyKey, Office];
  const unit = party === 'issuer' ? (units.upper ?? units.base ?? 'base') : party;
  return person(`${unit}.${office}`, mandate(unit, office, office === 'org-officer' ? { delegated: true } : {}));
}

const registerOf = ({ register, paperHandover: _, ...given }: Case['given']): Register => ({
  ...goodStanding,
  origin: { ...goodStanding.origin, ...(given.sub ? { sub: 'sub' } : {}) },
  ...register,
  destination: 'cell-dest',
  route: routeOf({ ...given, ...(_ ? { paperHandover: true } : {}) }),
});

/** A dossier as it was just opened, with the look-ups of the registers done. */
export function openTransfer(given: Case['given']): Transfer {
  const opener = actorOf(given.openedBy ?? 'member', routeOf(given));
  return open(officialTransfer, {
    id: 'd1',
    at: noonOf(caseDay),
    actor: opener,
    policyVersion: 'test',
    facts: {
      memberId: 'member',
      memberName: 'Nguyễn Văn Mẫu',
      initiatorId: opener.personId,
      serial: 128,
      channel: 'electronic',
      register: registerOf(given),
      boxes: [],
      paperSteps: [],
    },
  });
}

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
