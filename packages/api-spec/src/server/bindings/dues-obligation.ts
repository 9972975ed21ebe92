import { duesObligation, type DuesObligationFacts } from '@tthc-dang/core';
import { obligationFacts } from '@tthc-dang/core/procedures/dues/obligation';
import { placeInBook } from '../dues/book.ts';
import { applyCredits } from '../dues/apply-credits.ts';
import { recordIncome } from '../dues/record-income.ts';
import { obligationLookUp } from '../dues/obligation-look-up.ts';
import { recordPaidThrough } from '../dues/paid-through.ts';
import { closeRequest, issueRequest } from '../dues/payment-request.ts';
import { keepReceipt } from '../dues/receipt.ts';
import { duesRegister } from '../register/dues-register.ts';
import type { Binding } from './binding.ts';

/** The dues of a member for a month at the server. */
export const duesObligationBinding: Binding = {
  procedure: duesObligation,
  bySystem: true,
  begin: async (writer, { member, month: period, serial, at }) => {
    const register = period === undefined ? undefined : await duesRegister(writer, { member, period, at });
    if (!register || period === undefined || serial === undefined || !member.dues)
      throw new Error(`No obligation of ${member.id} can begin.`);
    return {
      ok: true,
      facts: {
        ...obligationFacts({
          memberId: member.id,
          memberName: member.fullName,
          // Nobody asked for it: so nobody is kept from deciding on it but the member.
          initiatorId: member.id,
          serial,
          period,
          profile: member.dues,
          register,
        }),
      },
    };
  },
  lookUp: (reader, { dossier, member, at }) => obligationLookUp(reader, member, dossier, at),
  afterwards: async (writer, { dossier, at, send }) => {
    const facts = dossier.facts as DuesObligationFacts;
    if (dossier.state === 'payment-pending') {
      const record = await writer.dossier(dossier.id);
      if (record) await issueRequest(writer, record, at);
    } else await closeRequest(writer, dossier.id);
    // In a book that is closed nothing moves any more.
    if (duesObligation.states[dossier.state as keyof typeof duesObligation.states].final !== true)
      await placeInBook(writer, dossier.id, facts.register.cell, facts.period);
    const event = dossier.log.at(-1)?.event;
    if (event === 'REASSESS') await recordIncome(writer, facts);
    await keepReceipt(writer, dossier);
    await recordPaidThrough(writer, facts, dossier.state);
    // These two are sent while credits are taken off already.
    if (event !== 'APPLY_CREDIT' && event !== 'UPDATE_FROM_REGISTER')
      await applyCredits(writer, facts.memberId, at, send);
  },
  bookOf: ({ register, period }: DuesObligationFacts) => ({ unitId: register.cell, month: period }),
};
