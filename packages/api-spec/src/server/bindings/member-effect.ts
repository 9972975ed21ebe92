import type { Member } from '../register/member.ts';
import type { Effect, Entered } from './binding.ts';

/** An effect on the record of the member the dossier is about. */
export const memberEffect =
  (change: (member: Member, entered: Entered) => Member): Effect =>
  async (writer, entered) => {
    const { memberId } = entered.parties;
    const member = await writer.member(memberId);
    if (!member) throw new Error(`Dossier ${entered.dossier.id} is of ${memberId}, whom the register does not know.`);
    await writer.putMember(change(member, entered));
  };
