import { open } from '../engine/open.ts';
import { partsOf, systemActor, type Actor, type Office, type PartyKey } from '../model/actor.ts';
import { noonOf, type Case, type Player } from '../model/case.ts';
import type { Dossier } from '../model/dossier.ts';
import { cases as officialCases } from '../procedures/official-transfer/cases/index.ts';
import { caseDay } from '../procedures/official-transfer/cases/steps.ts';
import {
  officialTransfer,
  type OfficialTransferFacts,
  type OfficialTransferState,
  type Register,
  type Route,
} from '../procedures/official-transfer/index.ts';
import { cases as temporaryCases } from '../procedures/temporary-transfer/cases/index.ts';
import { temporaryTransfer, type TemporaryTransferFacts } from '../procedures/temporary-transfer/index.ts';
import type { CaseBook, WorkedGiven } from './case-book.ts';
import { waysOf } from './organizations.ts';
import { mandate, person } from './people.ts';

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

/** The actor behind a player of a case. `issuer` is the upper body, or the base where no body above introduces. */
export function transferActor(player: Player, { units }: Route): Actor {
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

/** As for the official transfer; `host` is the grassroots committee of the stay. */
export function temporaryActor(player: Player, given: Case['given']): Actor {
  const route = routeOf(given);
  if (!player.startsWith('host.')) return transferActor(player, route);
  // Inside one grassroots organization its committee is also that of the stay.
  const party: PartyKey = route.units['base-dest'] ? 'base-dest' : 'base';
  return transferActor(`${party}.${partsOf(player as `host.secretary`).office}`, route);
}

const registerOf = (given: Case['given']): Register => ({
  ...goodStanding,
  origin: { ...goodStanding.origin, ...(given.sub ? { sub: 'sub' } : {}) },
  ...given.register,
  destination: 'cell-dest',
  route: routeOf(given),
});

/** A dossier of an official transfer as it was just opened, with the look-ups of the registers done. */
export function openTransfer(given: Case['given']): Dossier<OfficialTransferFacts, OfficialTransferState> {
  const opener = transferActor(given.openedBy ?? 'member', routeOf(given));
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

/** A dossier of a temporary transfer as it was just opened; the registers say the same as for the official one. */
export function openTemporary(given: Case['given']): Dossier {
  const { facts, log } = openTransfer(given);
  return open(temporaryTransfer, {
    id: 'd1',
    at: log[0]!.at,
    actor: transferActor(given.openedBy ?? 'member', routeOf(given)),
    policyVersion: 'test',
    // An opening has only what both transfers know.
    facts: facts as TemporaryTransferFacts,
  });
}

// The books of both transfers hold cases of this kind, and hand back what they gave out.
const asTransfer = (given: WorkedGiven): Case['given'] => given as Case['given'];

const shared: Pick<CaseBook, 'day' | 'opener' | 'organizations' | 'variant'> = {
  day: caseDay,
  opener: ({ openedBy = 'member' }) => openedBy,
  organizations: (given) => {
    const { route, sub = false, paperHandover = false } = asTransfer(given);
    return waysOf(route, { sub, paperHandover, originOnline: given.register?.['originOnline'] !== false });
  },
  variant: (given) => {
    const { route, sub, paperHandover, register } = asTransfer(given);
    const marks = [sub && 'sub', paperHandover && 'paper', register?.['originOnline'] === false && 'offline'];
    return [route, ...marks.filter(Boolean)].join('-');
  },
};

/** The worked cases of the official transfer. */
export const officialTransferBook: CaseBook = {
  ...shared,
  procedure: officialTransfer,
  cases: officialCases,
  actorOf: (player, given) => transferActor(player as Player, routeOf(asTransfer(given))),
  open: (given) => openTransfer(asTransfer(given)),
};

/** The worked cases of the temporary transfer. */
export const temporaryTransferBook: CaseBook = {
  ...shared,
  procedure: temporaryTransfer,
  cases: temporaryCases,
  actorOf: (player, given) => temporaryActor(player as Player, asTransfer(given)),
  open: (given) => openTemporary(asTransfer(given)),
};
