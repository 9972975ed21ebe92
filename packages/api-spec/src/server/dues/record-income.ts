import type { DuesObligationFacts } from '@tthc-dang/core';
import type { Writer } from '../store/store.ts';

/** Carries income that was set right for one month over to the register, so that the next look-up finds it there. */
export async function recordIncome(writer: Writer, { memberId, profile }: DuesObligationFacts): Promise<void> {
  const member = await writer.member(memberId);
  if (member?.dues) await writer.putMember({ ...member, dues: { ...member.dues, income: profile.income } });
}
