import { duesObligation, type DuesObligationFacts, type IsoMonth } from '@tthc-dang/core';
import type { BankCallback, BankCallbackResult } from '@tthc-dang/core/client/dues';
import { transferNote } from '@tthc-dang/core/dues';
import { expectedOf } from '@tthc-dang/core/procedures/dues/obligation';
import { openPeriod } from '../dues/open-period.ts';
import { receiveMoney } from '../dues/receive-money.ts';
import { cast } from '../seed/cast.ts';
import { keptDuesOf } from '../seed/dues.ts';
import { officerId } from '../seed/members.ts';
import type { Stage } from './stage.ts';

const [cell, base, above] = ['cell-lam-mau-4', 'base-lam-mau', 'tinh-song-mau'];

/** Who takes part in the dues of one cell of a commune, and of the bodies above it. */
export const duesCast = {
  cell,
  base,
  above,
  member: cast.routeA.member,
  student: cast.probationary,
  longInTheParty: cast.exempt,
  withoutIncome: cast.expiredMandate,
  finance: officerId(cell, 'finance'),
  secretary: officerId(cell, 'secretary'),
  deputy: officerId(cell, 'deputy'),
  baseFinance: officerId(base, 'finance'),
  baseSecretary: officerId(base, 'secretary'),
  aboveFinance: officerId(above, 'finance'),
  aboveSecretary: officerId(above, 'secretary'),
  stranger: cast.otherProvince,
  month: '2026-11',
} as const;

/** Lets the units of the cast keep books electronically: accounts, and what each keeps. */
export const withAccounts = (at: Stage): Promise<void> =>
  at.store.write(async (writer) => {
    for (const kept of keptDuesOf(/^(base|cell)-lam-mau|^tinh-song-mau$/))
      if (kept.collection === 'bankAccounts') await writer.keep('bankAccounts', kept.record);
      else if (kept.collection === 'retentionRules') await writer.keep('retentionRules', kept.record);
  });

/** Opens a month of the cell; the obligation of a member in it. */
export async function openMonthOf(
  at: Stage,
  memberId: string = duesCast.member,
  month: IsoMonth = duesCast.month,
): Promise<string> {
  if (!(await at.store.read((reader) => reader.kept('bankAccounts', `${duesCast.cell}.1`)))) await withAccounts(at);
  await at.store.write((writer) => openPeriod(writer, { unitId: duesCast.cell, month, at: at.clock.now() }));
  return obligationOfMember(at, memberId, month);
}

/** The obligation of a member for a month that is open. */
export async function obligationOfMember(at: Stage, memberId: string, month: IsoMonth): Promise<string> {
  const { items } = await at.store.read((reader) =>
    reader.dossiers({ memberId, procedure: duesObligation.id, month, limit: 1 }),
  );
  if (!items[0]) throw new Error(`${memberId} owes nothing for ${month}.`);
  return items[0].id;
}

/** Lets the bank report a transfer for an obligation, as asked unless said otherwise. */
export async function bankReports(
  at: Stage,
  dossierId: string,
  transactionId: string,
  more: Partial<BankCallback> = {},
): Promise<BankCallbackResult> {
  return at.store.write(async (writer) => {
    const facts = (await writer.dossier(dossierId))?.facts as DuesObligationFacts;
    const account = await writer.kept('bankAccounts', `${facts.register.cell}.1`);
    return receiveMoney(
      writer,
      {
        transactionId,
        outcome: 'succeeded',
        amount: expectedOf(facts),
        note: transferNote(facts.period, facts.code),
        accountNo: account?.accountNo ?? '',
        at: at.clock.now(),
        ...more,
      },
      at.clock.now(),
    );
  });
}

/** The member starts to pay by QR code. */
export async function startPaying(at: Stage, memberId: string = duesCast.member): Promise<string> {
  const id = await openMonthOf(at, memberId);
  await at.send(id, memberId, 'CONFIRM');
  await at.send(id, memberId, 'START_PAYMENT', { channel: 'bank-qr' });
  return id;
}

/** The finance officer takes cash. */
export const takeCash = (at: Stage, id: string, amount: number, receiptNo = '0000128'): Promise<void> =>
  at.send(id, duesCast.finance, 'CASH', {
    amount,
    collectedOn: at.clock.now().slice(0, 10),
    receiptNo,
    payerConfirmed: true,
  });
