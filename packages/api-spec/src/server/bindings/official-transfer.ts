import {
  conversionEnded,
  effectsOnRoles,
  officialTransfer,
  stopsServing,
  switchesOnReceipt,
  type OfficialTransferFacts,
} from '@tthc-dang/core';
import type { Member } from '../register/member.ts';
import type { Binding, Entered } from './binding.ts';
import { memberEffect } from './member-effect.ts';
import { transferBinding } from './transfer-binding.ts';

const origin = ['cell', 'sub', 'base'] as const;

/** The cell that received the member; a body that is itself a cell receives in its own name. */
const cellOf = ({ parties: { units } }: Entered): string | undefined => units['cell-dest'] ?? units['base-dest'];

/** The official transfer at the server. */
export const officialTransferBinding: Binding = {
  ...transferBinding(officialTransfer),
  effects: {
    'end-officer-roles': memberEffect((member, { parties, on }) => ({
      ...member,
      assignments: effectsOnRoles(
        { assignments: member.assignments, memberships: [] },
        {
          kind: 'introduced',
          on,
          leaves: origin.flatMap((party) => parties.units[party] ?? []),
          openTasks: 0,
        },
      ).assignments,
    })),
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
    'restore-to-origin': memberEffect((member) =>
      member.status === 'in-transit' ? { ...member, status: 'active' } : member,
    ),
  },
  // The stay that became official learns how that went (T10).
  afterwards: async (_, { dossier, send }) => {
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
