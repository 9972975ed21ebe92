import type { Office } from '@tthc-dang/core';
import { placementFaults } from '@tthc-dang/core/organizations';
import { readinessOf, type Declared, type Readiness, type ReadinessFacts } from '@tthc-dang/core/readiness';
import { reportingWeek } from '@tthc-dang/core/reports';
import { addDays } from '@tthc-dang/core/dates';
import { bankAccountInUse } from '../register/admin-bank-accounts.ts';
import { imagesOf } from '../register/admin-images.ts';
import { membersBelow, signingOffices, staffIn } from '../register/admin-people.ts';
import type { ReadinessRecord } from '../register/admin-records.ts';
import type { Member } from '../register/member.ts';
import { weeklyId } from '../reports/filed-report.ts';
import type { Reader } from '../store/store.ts';
import { seatsOn } from '../visibility.ts';

/** The items that nobody can count, and what is declared of them. */
export const declarable: readonly Declared[] = [
  'plan-communicated',
  'officers-trained',
  'members-helped',
  'support-known',
];

/** An organization that nothing was said of yet. */
const unsaid = (owner: string): ReadinessRecord => ({ id: owner, owner, sort: '', revision: 0, items: {} });

/** What was said of the readiness of an organization. */
export const statementsOf = async (reader: Reader, organizationId: string): Promise<ReadinessRecord> =>
  (await reader.kept('readiness', organizationId)) ?? unsaid(organizationId);

/** Whether the report was sent that was due last, or the one that is due next. */
async function isReported(reader: Reader, id: string, on: string): Promise<boolean> {
  const weeks = [reportingWeek(on), reportingWeek(addDays(on, -7))];
  const sent = await Promise.all(weeks.map(({ from }) => reader.kept('filedReports', weeklyId(id, from))));
  return sent.some((report) => report !== undefined);
}

/**
 * How ready an organization is: what can be counted is counted now, the rest is as it was declared. Whoever asks about
 * several hands over the people of the register, so that they are read once.
 */
export async function readinessNow(
  reader: Reader,
  { id, hasSeal }: { readonly id: string; readonly hasSeal: boolean },
  on: string,
  { items }: ReadinessRecord,
  people?: readonly Member[],
): Promise<Readiness> {
  const staff = staffIn(people ?? (await reader.members()), id);
  const members = await membersBelow(reader, id, on);
  const images = (await imagesOf(reader, id)).filter(({ open }) => open);
  const held = staff.flatMap((person) =>
    seatsOn(person, on)
      .filter(({ organizationId }) => organizationId === id)
      .map(({ office }) => ({ office, personId: person.id })),
  );
  const accounts: Partial<Record<Office | 'member', number>> = {
    member: members.filter(({ account }) => account === 'active').length,
  };
  for (const { office } of held) accounts[office] = (accounts[office] ?? 0) + 1;
  const signers = [...new Set(held.filter(({ office }) => signingOffices.includes(office)).map((one) => one.personId))];
  const withImage = signers.filter((one) =>
    images.some(({ kind, personId }) => kind === 'signature' && personId === one),
  );
  const offices = [...new Set(held.map(({ office }) => office))];
  const overdue = await reader.dossiers({
    heldBy: offices.map((office) => ({ organizationId: id, office })),
    dueBefore: on,
    open: true,
    limit: 1,
  });
  const facts: ReadinessFacts = {
    hasSeal,
    accounts,
    members: members.length,
    membersWithVneid2: members.filter(({ vneidLevel = 2 }) => vneidLevel === 2).length,
    membersWithHandbook: members.filter(({ hasHandbook }) => hasHandbook === true).length,
    membersReconciled: members.filter(({ reconciled }) => reconciled === true).length,
    bankAccountConfirmed: (await bankAccountInUse(reader, id)) !== undefined,
    signers: signers.length,
    signersWithImage: withImage.length,
    sealImageInUse: images.some(({ kind }) => kind === 'seal'),
    placementFaults: placementFaults(await reader.organizations(), on).filter((fault) => fault.organizationId === id)
      .length,
    overdueDossiers: offices.length > 0 ? overdue.total : 0,
    weeklyReportSent: await isReported(reader, id, on),
    declared: Object.fromEntries(declarable.map((name) => [name, items[name]?.done === true])),
  };
  return readinessOf(facts);
}
