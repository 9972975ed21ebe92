import type { Actor } from '../model/actor.ts';
import { noonOf } from '../model/case.ts';
import type { Instant } from '../model/dates.ts';
import type { Organization } from '../model/organization.ts';
import type { CaseBook, WorkedCase, WorkedGiven } from './case-book.ts';

/** The data set on which cases are played: organizations and people with their mandates, and the time. */
export interface CaseWorld {
  /** `official-transfer-C-sub`: cases with the same name are played on the same data. */
  readonly name: string;
  /** The procedure whose cases are played here. */
  readonly procedure: string;
  readonly at: Instant;
  readonly organizations: readonly Organization[];
  readonly people: readonly Actor[];
}

/** The name of the data set of a case. */
export const worldNameOf = ({ procedure, variant }: CaseBook, given: WorkedGiven): string =>
  `${procedure.id}-${variant(given)}`;

/** The data set of a case: everybody whom any case of the same data set names. */
export function worldOf(book: CaseBook, given: WorkedGiven): CaseWorld {
  const name = worldNameOf(book, given);
  // Hundreds of cases share a data set.
  const known = worlds.get(name);
  if (known?.book === book) return known.world;
  const world = madeWorld(book, given, name);
  worlds.set(name, { book, world });
  return world;
}

const worlds = new Map<string, { readonly book: CaseBook; readonly world: CaseWorld }>();

function madeWorld(book: CaseBook, given: WorkedGiven, name: string): CaseWorld {
  const { memberId, memberName } = book.open(given).facts as { readonly memberId: string; readonly memberName: string };
  const cases = book.cases.filter((one) => worldNameOf(book, one.given) === name);
  // A member, somebody without a part in anything, and whoever a case names.
  const always = [book.actorOf('member', given), book.actorOf('stranger', given), ...(book.others ?? [])];
  const people = new Map<string, Actor>(always.map((one) => [one.personId, one]));
  for (const one of cases)
    for (const player of playersOf(book, one)) {
      const actor = book.actorOf(player, one.given);
      // Who is somebody else besides in some cases is in the data set as in the ordinary one.
      const ordinary = people.get(actor.personId);
      if (!actor.system && (!ordinary || isOrdinary(player))) people.set(actor.personId, actor);
    }
  return {
    name,
    procedure: book.procedure.id,
    at: noonOf(book.day),
    organizations: book.organizations(given),
    people: [...people.values(), ...assignees(cases, people)].map((one) =>
      one.personId === memberId ? { ...one, name: memberName } : one,
    ),
  };
}

const playersOf = (book: CaseBook, { given, when }: WorkedCase): readonly string[] => [
  book.opener(given),
  ...[...given.steps, when].map(({ by }) => by),
];

const isOrdinary = (player: string): boolean => player === 'member' || player.includes('.');

/** Officers whom an answer names, such as who is to handle a step. */
function assignees(cases: readonly WorkedCase[], known: ReadonlyMap<string, Actor>): readonly Actor[] {
  const named = cases.flatMap(({ given, when }) =>
    [...given.steps, when].flatMap(({ input }) => (typeof input?.['assignee'] === 'string' ? [input['assignee']] : [])),
  );
  return [...new Set(named)].filter((id) => !known.has(id) && id.includes('.')).map(officer);
}

function officer(id: string): Actor {
  const [organizationId = '', office = ''] = id.split('.');
  // People of the cases are called after their seat.
  const assignments = [{ organizationId, office, from: '2025-01-01' }] as Actor['assignments'];
  return { personId: id, name: id, account: 'active', assignments };
}
