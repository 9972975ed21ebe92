import { duesExemption, duesObligation, type DuesExemptionFacts, type DuesObligationFacts } from '@tthc-dang/core';
import type { DuesDecision } from '@tthc-dang/core/dues';
import { decisionOf } from '@tthc-dang/core/procedures/dues/exemption';
import { allDossiers } from '../dues/all-dossiers.ts';
import { applyCredits } from '../dues/apply-credits.ts';
import { obligationLookUp } from '../dues/obligation-look-up.ts';
import { exemptionRegister } from '../register/dues-exemption-register.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Writer } from '../store/store.ts';
import type { Binding, Entered } from './binding.ts';
import { serialOf } from './serial.ts';

/** A request for exemption, reduction, deferral or prepayment at the server. */
export const duesExemptionBinding: Binding = {
  procedure: duesExemption,
  begin: async (writer, { member, initiator, at }) => {
    const register = await exemptionRegister(writer, member, at);
    const base = (await treeOfRegister(writer)).resolve(register.base, register.on);
    return {
      ok: true,
      facts: {
        memberId: member.id,
        memberName: member.fullName,
        initiatorId: initiator.id,
        serial: await serialOf(writer, duesExemption, base.code, at),
        register,
      },
    };
  },
  lookUp: async (reader, { member, at }) => ({ register: await exemptionRegister(reader, member, at) }),
  afterwards: async (writer, entered) => {
    const facts = entered.dossier.facts as DuesExemptionFacts;
    const { state } = entered.dossier;
    const decision = decisionOf(facts);
    const last = entered.dossier.log.at(-1)?.event;
    if (state === 'decided' && last === 'DECIDE') {
      if (decision) await writeDecision(writer, entered, (known) => [...known, decision]);
      await assessAgain(writer, entered, facts.decision);
    }
    // Membership has ended: what was granted ends with it.
    if (last === 'CANCEL' && decision)
      await writeDecision(writer, entered, (known) => known.filter((one) => !isSame(one, decision)));
  },
};

async function writeDecision(
  writer: Writer,
  { parties }: Entered,
  change: (known: readonly DuesDecision[]) => readonly DuesDecision[],
): Promise<void> {
  const member = await writer.member(parties.memberId);
  if (member?.dues)
    await writer.putMember({ ...member, dues: { ...member.dues, decisions: change(member.dues.decisions ?? []) } });
}

const isSame = (a: DuesDecision, b: DuesDecision): boolean =>
  a.kind === b.kind && a.percent === b.percent && a.from === b.from && a.to === b.to;

/** Months that are assessed already and lie in the span of a decision follow it, unless confirmed or paid. */
async function assessAgain(
  writer: Writer,
  { parties, at, send }: Entered,
  span: { readonly fromMonth: string; readonly toMonth: string } | undefined,
): Promise<void> {
  const member = await writer.member(parties.memberId);
  if (!span || !member) return;
  const open = await allDossiers(writer, {
    memberId: parties.memberId,
    procedures: [duesObligation.id],
    states: ['assessed', 'disputed'],
  });
  for (const record of open) {
    const { period } = record.facts as DuesObligationFacts;
    if (period < span.fromMonth || period > span.toMonth) continue;
    const input = await obligationLookUp(writer, member, record, at);
    if (input) await send(record.id, 'UPDATE_FROM_REGISTER', input);
    // The table refuses what the assessment does not say.
    if (!(await send(record.id, 'EXEMPT', {}))) await send(record.id, 'DEFER', {});
  }
  await applyCredits(writer, parties.memberId, at, send);
}
