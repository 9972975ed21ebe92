import type { DuesProfile } from '@tthc-dang/core/dues';
import { monthsBetween } from '../dues/months.ts';
import type { Member } from '../register/member.ts';
import type { KeptRecord } from '../store/collections.ts';
import { organizations } from './organizations.ts';

const months = monthsBetween('2026-07', '2027-03');

type Living = (place: number) => Pick<DuesProfile, 'income'> & Partial<DuesProfile>;

const salary: Living = (place) => ({
  income: months.map((month) => ({ month, kind: 'si-salary', amount: 7_000_000 + ((place * 377_311) % 11_000_000) })),
});
const pension: Living = (place) => ({
  birthDate: `${1950 + (place % 9)}-05-19`,
  admittedOn: '1985-02-03',
  officialOn: '1986-02-03',
  income: [{ month: '2026-01', kind: 'pension', amount: 4_200_000 + ((place * 91_117) % 4_000_000) }],
});
const withoutIncome: Living = () => ({ income: [] });
const overAge: Living = (place) => ({ birthDate: `${1955 + (place % 6)}-09-02`, income: [] });
const longInTheParty: Living = (place) => ({
  birthDate: `${1946 + (place % 5)}-12-22`,
  admittedOn: '1970-09-02',
  officialOn: '1971-09-02',
  income: [{ month: '2026-01', kind: 'pension', amount: 6_100_000 }],
});
const livings = [salary, salary, salary, pension, salary, withoutIncome, salary, overAge, salary, longInTheParty];

// What scenarios and cases tell of these persons depends on what they live on.
const known: Readonly<Record<string, Living | undefined>> = {
  'm-nguyen-van-mau': () => ({ income: months.map((month) => ({ month, kind: 'si-salary', amount: 12_345_678 })) }),
  'm-vu-thi-du-bi': () => ({ birthDate: '2005-03-26', income: [], student: true }),
  'm-dang-van-mien': longInTheParty,
  'm-dao-van-het-nhiem-ky': () => ({ birthDate: '1984-08-19', income: [] }),
  'm-cell-lam-mau-4-secretary': pension,
  'm-cell-lam-mau-4-deputy': salary,
  'm-cell-lam-mau-4-committee-member': salary,
  'm-cell-lam-mau-4-finance': salary,
  // The cell knows nothing of this one's income yet.
  'm-duong-thi-khoa': undefined,
};

/** What a member's dues follow from. Everything is invented. */
export function withDues(member: Member, place: number): Member {
  const living = member.id in known ? known[member.id] : livings[place % livings.length];
  const cell = organizations.find(({ id, validTo }) => id === member.cellId && validTo === undefined);
  if (!living || !cell) return member;
  const dues: DuesProfile = {
    birthDate: `${1972 + (place % 27)}-0${1 + (place % 9)}-1${place % 10}`,
    sex: /\bThị\b/.test(member.fullName) ? 'female' : 'male',
    admittedOn: '2008-05-19',
    officialOn: '2009-05-19',
    wageRegion: cell.wageRegion,
    ...living(place),
  };
  // Whoever is young was not admitted as a child.
  return { ...member, dues: dues.birthDate > '1990-01-01' ? young(dues) : dues };
}

const young = ({ admittedOn: _, officialOn: __, ...dues }: DuesProfile): DuesProfile => ({
  ...dues,
  admittedOn: '2024-11-22',
  officialOn: '2025-11-22',
});

/** An account and a share for each of some units. The shares are samples: nobody compared them with a text. */
export const keptDuesOf = (units: RegExp): readonly KeptRecord[] =>
  organizations
    .filter(({ id, validTo }) => validTo === undefined && units.test(id))
    .flatMap((unit, place): KeptRecord[] => [
      {
        collection: 'bankAccounts',
        record: {
          id: `${unit.id}.1`,
          owner: unit.id,
          sort: '2026-05-15T08:00:00+07:00',
          open: true,
          dossierId: 'seed',
          accountNo: `${unit.code.slice(0, 8)}${String(10_007 + place * 7919).padStart(6, '0')}`,
          holderName: unit.name,
          bank: 'Agribank',
          from: '2026-05-15',
        },
      },
      {
        collection: 'retentionRules',
        record: {
          id: `${unit.id}.1`,
          owner: unit.id,
          sort: '2026-02-01',
          retainBp: unit.type === 'cell' ? 7000 : unit.type === 'base-committee' ? 9000 : 5000,
          decisionNo: '12-QĐ/ĐU',
          from: '2026-02-01',
          verified: false,
          by: 'seed',
        },
      },
    ]);

/** The units of one ward keep books electronically from the beginning. */
export const keptDues: readonly KeptRecord[] = keptDuesOf(/^(base|cell)-dong-vi-du/);
