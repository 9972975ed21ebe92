import { duesObligation, type DuesObligationFacts, type DuesObligationState } from '@tthc-dang/core';
import type { ObligationView, PaidView } from '@tthc-dang/core/client/dues';
import { stillDue } from '@tthc-dang/core/procedures/dues/obligation';
import type { DossierRecord, Reader } from '../store/store.ts';
import type { Names } from '../views/names.ts';

/** The dues of a member for a month as a line of a list. */
export async function obligationView(reader: Reader, record: DossierRecord, names: Names): Promise<ObligationView> {
  // The engine has accepted these facts by the table's own schema.
  const facts = record.facts as DuesObligationFacts;
  const { code, memberId, memberName, period, register, assessment, voluntary, dueOn, transactions } = facts;
  const { basisAmount, rateBp, reductionPercent, exemption } = assessment;
  const paid = await paidView(reader, record);
  const sumOf = (outcome: string): number =>
    transactions.reduce((sum, one) => (one.outcome === outcome ? sum + one.amount : sum), 0);
  const overpaid = sumOf('overpaid');
  const credited = sumOf('credited') + (facts.credited?.amount ?? 0);
  return {
    dossierId: record.id,
    code,
    memberId,
    memberName,
    period,
    unitId: register.cell,
    unitName: names(register.cell),
    state: record.state,
    stateLabel: duesObligation.states[record.state as DuesObligationState].label,
    final: record.final,
    revision: record.revision,
    due: assessment.due,
    dueOn,
    ...(voluntary === undefined ? {} : { voluntary }),
    ...(basisAmount === undefined ? {} : { basisAmount }),
    ...(rateBp === undefined ? {} : { rateBp }),
    ...(reductionPercent === undefined ? {} : { reductionPercent }),
    ...(exemption === undefined ? {} : { exemption }),
    ...(paid ? { paid } : {}),
    ...(overpaid > 0 ? { overpaid } : {}),
    ...creditsIn(facts),
    ...(credited > 0 ? { credited } : {}),
  };
}

/** What earlier months left to this one, and what is left to pay. */
export const creditsIn = (facts: DuesObligationFacts): Pick<ObligationView, 'credits' | 'toPay'> =>
  facts.credit && facts.credit.length > 0 ? { credits: facts.credit, toPay: stillDue(facts) } : {};

/** The payment that counts, with the number of its receipt. */
export async function paidView(reader: Reader, { id, facts, state }: DossierRecord): Promise<PaidView | undefined> {
  const { paid } = facts as DuesObligationFacts;
  // Before it is matched, money is no payment.
  if (!paid || state === 'reconcile') return undefined;
  const receipt = await reader.kept('duesReceipts', id);
  const { amount, on, channel, transactionId } = paid;
  return {
    amount,
    on,
    channel,
    ...(transactionId === undefined ? {} : { transactionId }),
    ...(receipt && !receipt.void ? { receiptNo: receipt.number } : {}),
  };
}
