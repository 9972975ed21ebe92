import { officialTransfer, stayIn, temporaryTransfer, type TemporaryTransferFacts } from '@tthc-dang/core';
import type { Stay } from '../register/member.ts';
import type { Binding, Entered } from './binding.ts';
import { memberEffect } from './member-effect.ts';
import { transferBinding } from './transfer-binding.ts';

// The engine has accepted these facts by the table's own schema.
const factsOf = ({ dossier }: Entered) => dossier.facts as TemporaryTransferFacts;

/** The temporary transfer at the server. */
export const temporaryTransferBinding: Binding = {
  ...transferBinding(temporaryTransfer),
  effects: {
    'open-temporary-role': memberEffect((member, entered) => {
      const { units } = entered.parties;
      const cellId = units['cell-dest'] ?? units['base-dest'];
      const stay = stayIn(factsOf(entered));
      if (cellId === undefined || !stay) return member;
      const others = (member.stays ?? []).filter((one) => one.cellId !== cellId || one.from !== stay.start);
      const opened: Stay = { cellId, from: stay.start, to: stay.end };
      return { ...member, status: 'temporary-away', stays: [...others, opened] };
    }),
    'close-temporary-role': memberEffect((member, { on }) => ({
      ...member,
      status: member.status === 'temporary-away' ? 'active' : member.status,
      stays: (member.stays ?? []).map((one) => (one.to > on ? { ...one, to: on } : one)),
    })),
    'restore-to-origin': memberEffect((member) =>
      member.status === 'in-transit' ? { ...member, status: 'active' } : member,
    ),
    // The member goes on with the questions of the official transfer; its draft is there.
    'open-official-transfer': async (writer, { parties, open }) => {
      const member = await writer.member(parties.memberId);
      if (member) await open(officialTransfer, { member, initiator: member });
    },
  },
};
