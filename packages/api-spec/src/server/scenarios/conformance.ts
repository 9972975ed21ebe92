import { dateOf, type Actor, type Instant } from '@tthc-dang/core';
import { caseBooks, worldNameOf, worldOf, type CaseWorld } from '@tthc-dang/core/cases';
import { bookId } from '../dues/records.ts';
import type { Member } from '../register/member.ts';
import type { Snapshot } from '../store/store.ts';

const prefix = 'conformance/';

/** A case of each data set, by the name of the data set. */
const examples: ReadonlyMap<string, () => CaseWorld> = new Map(
  caseBooks.flatMap((book) =>
    book.cases.map(({ given }) => [`${prefix}${worldNameOf(book, given)}`, () => worldOf(book, given)] as const),
  ),
);

/** The names of all data sets of worked cases. */
export const conformanceScenarios: readonly string[] = [...examples.keys()];

/** The data set on which worked cases are played, by its name: `conformance/official-transfer-C`. */
export async function conformanceSnapshot(
  name: string,
): Promise<{ readonly snapshot: Snapshot; readonly at: Instant } | undefined> {
  const example = examples.get(name);
  return example && snapshotOf(example());
}

const snapshotOf = (world: CaseWorld): { readonly snapshot: Snapshot; readonly at: Instant } => ({
  at: world.at,
  snapshot: {
    organizations: world.organizations,
    members: world.people.map((actor) => memberOf(world, actor)),
    dossiers: [],
    drafts: [],
    attachments: [],
    outbox: [],
    sequences: {},
    kept: [...closedBooks(world), ...accounts(world)],
  },
});

/** Requests for relief from dues are made when the month before is settled, unless a case says otherwise. */
function closedBooks({ name, at }: CaseWorld): NonNullable<Snapshot['kept']> {
  if (name !== 'dues-exemption-settled') return [];
  const month = monthBefore(dateOf(at));
  return [
    {
      collection: 'duesBooks',
      record: { id: bookId('cell', month), owner: 'cell', sort: month, open: false, dossierId: 'before' },
    },
  ];
}

/** The account on which the cell of the cases collects dues. */
const accounts = ({ procedure }: CaseWorld): NonNullable<Snapshot['kept']> =>
  procedure !== 'dues-obligation'
    ? []
    : [
        {
          collection: 'bankAccounts',
          record: {
            id: 'cell.1',
            owner: 'cell',
            sort: '2026-01-01T00:00:00+07:00',
            open: true,
            dossierId: 'before',
            accountNo: '3600201001234',
            holderName: 'CHI BO',
            bank: 'Agribank',
            from: '2026-01-01',
          },
        },
      ];

/** Where the member of a case belongs. */
const homes = ['cell', 'workplace-cell', 'unit-cell', 'unit'];

function memberOf({ organizations, at }: CaseWorld, { personId, name, account, assignments }: Actor): Member {
  const known = new Set(organizations.map(({ id }) => id));
  // Whoever has no part in anything belongs elsewhere, too.
  const cellId = personId === 'stranger' ? 'elsewhere' : homes.find((id) => known.has(id))!;
  return {
    id: personId,
    fullName: name,
    account,
    cellId,
    status: 'active',
    probationary: false,
    abroad: false,
    underDiscipline: false,
    duesPaidThrough: monthBefore(dateOf(at)),
    duesExcused: false,
    assignments,
    ...(known.has('commune') ? { residence: { commune: 'commune', cell: 'residence-cell', active: true } } : {}),
    dues: { birthDate: '1990-05-01', sex: 'male', wageRegion: 'I', income: [] },
    data: {
      fullName: name,
      ethnicity: 'Kinh',
      birthDate: '1985-04-02',
      admittedOn: '2010-05-19',
      officialOn: '2011-05-19',
    },
  };
}

const monthBefore = (on: string): string => {
  const [year = 0, month = 0] = on.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
};
