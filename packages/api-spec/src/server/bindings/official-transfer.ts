import {
  conversionEnded,
  effectsOnRoles,
  officialTransfer,
  stopsServing,
  switchesOnReceipt,
  type OfficialTransferFacts,
} from '@tthc-dang/core';
import type { Member } from '../register/member.ts';
import { endAccounts } from '../register/admin-accounts.ts';
import { endImagesWithOffice } from '../register/admin-images.ts';
import { rememberEnded, restored } from '../register/ended-mandates.ts';
import type { Binding, Effect, Entered } from './binding.ts';
import { memberEffect } from './member-effect.ts';
import { transferBinding } from './transfer-binding.ts';

const origin = ['cell', 'sub', 'base'] as const;

/** The cell that received the member; a body that is itself a cell receives in its own name. */
const cellOf = ({ parties: { units } }: Entered): string | undefined => units['cell-dest'] ?? units['base-dest'];

/** Mandates at the origin end with the introduction; they are remembered, since it may be cancelled. */
const endOfficerRoles: Effect = async (writer, entered) => {
  const { parties, dossier, on } = entered;
  const member = await writer.member(parties.memberId);
  if (!member) return;
  const named = officialTransfer.parties(dossier.facts as OfficialTransferFacts).units;
  // Mandates may name an organization as the dossier does, or the one that succeeded it.
  const leaves = origin.flatMap((party) => [parties.units[party] ?? [], named[party] ?? []].flat());
  const { assignments } = effectsOnRoles(
    { assignments: member.assignments, memberships: [] },
    { kind: 'introduced', on, leaves, openTasks: 0 },
  );
  await rememberEnded(writer, entered, member.assignments, assignments);
  await writer.putMember({ ...member, assignments });
};

/** A cancelled introduction leaves the member where they were, in the offices they held; whoever is no member holds none. */
const restoreToOrigin: Effect = async (writer, { parties, dossier, on }) => {
  const member = await writer.member(parties.memberId);
  if (!member) return;
  const status = member.status === 'in-transit' ? 'active' : member.status;
  const ended = await writer.kept('endedMandates', dossier.id);
  const isOver = endOfMembership.includes((dossier.facts as OfficialTransferFacts).closing?.kind ?? '');
  const assignments = ended && !isOver ? restored(member.assignments, ended.mandates, on) : member.assignments;
  await writer.putMember({ ...member, status, assignments });
  if (ended) await writer.drop('endedMandates', dossier.id);
};

const endOfMembership: readonly string[] = ['deceased', 'expelled', 'left', 'removed'];

/** What the mandates were given with ends for good once the member is received elsewhere. */
const endAccountsAtOrigin: Effect = async (writer, { parties, dossier, on, send }) => {
  const { introduction } = dossier.facts as OfficialTransferFacts;
  const left = origin.flatMap((party) => parties.units[party] ?? []);
  await endAccounts(
    writer,
    { memberId: parties.memberId, units: left, ground: 'introduced', on: introduction?.on ?? on },
    send,
  );
  for (const unit of left) await endImagesWithOffice(writer, { parties, on, send }, unit);
};

/** The official transfer at the server. */
export const officialTransferBinding: Binding = {
  ...transferBinding(officialTransfer),
  effects: {
    'end-officer-roles': endOfficerRoles,
    'mark-in-transit': memberEffect((member) => ({ ...member, status: 'in-transit' })),
    'update-member-database': memberEffect((member, entered) => {
      const cellId = cellOf(entered);
      const received: Member = { ...member, status: 'active' };
      return cellId === undefined ? received : { ...received, cellId, ...tieAfter(member, cellId, entered) };
    }),
    'open-member-role': memberEffect((member) =>
      member.account === 'revoked' ? member : { ...member, account: 'active' },
    ),
    'move-dues': memberEffect((member, entered) => {
      const cellId = cellOf(entered);
      return cellId === undefined ? member : { ...member, duesCellId: cellId };
    }),
    'restore-to-origin': restoreToOrigin,
  },
  // The stay that became official learns how that went (T10).
  afterwards: async (writer, entered) => {
    const { dossier, send } = entered;
    if (dossier.state === 'received') await endAccountsAtOrigin(writer, entered);
    const { converts } = (dossier.facts as OfficialTransferFacts).register;
    const ended = conversionEnded({ id: dossier.id, procedure: officialTransfer, state: dossier.state });
    if (converts !== undefined && ended) await send(converts, ended.event, ended.input);
  },
};

/** The tie to the residence after a receipt (7.1, 7.2): kept, closed where the residence changed, or become membership. */
function tieAfter({ residence }: Member, destinationCell: string, { dossier, on }: Entered): Pick<Member, 'residence'> {
  if (!residence) return {};
  const { application, introduction } = dossier.facts as OfficialTransferFacts;
  const ground = application?.ground ?? '';
  const { residenceIntroduction } = switchesOnReceipt({
    destinationCell,
    introducedOn: introduction?.on ?? on,
    ground,
  });
  const tie = residenceIntroduction === 'kept' ? residence : { ...residence, active: false };
  const stops = stopsServing({ ground, destinationCell, residenceCell: residence.cell });
  return { residence: stops ? { ...tie, belongs: true } : tie };
}
