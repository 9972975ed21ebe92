import { duesObligation, instantOf, type BankRecord, type DuesObligationFacts, type Instant } from '@tthc-dang/core';
import { banks } from '@tthc-dang/core/organizations';
import { transferNote } from '@tthc-dang/core/dues';
import { foldForSearch } from '@tthc-dang/core/identifiers';
import { expectedOf } from '@tthc-dang/core/procedures/dues/obligation';
import { encodeVietQr } from '@tthc-dang/core/vietqr';
import { bankAccountInUse } from '../register/admin-bank-accounts.ts';
import type { DossierRecord, Reader, Writer } from '../store/store.ts';
import type { PaymentRequest } from './records.ts';

/** How long a request is shown and waited for. Ours: what arrives later is still taken. */
const minutesOpen = { 'online-portal': 30, 'bank-qr': 24 * 60 } as const;

/** The account on which a cell collects: its own, or that of its grassroots organization where it has none. */
export async function collectingAccount(
  reader: Reader,
  { cell, base }: { readonly cell: string; readonly base: string },
): Promise<{ readonly owner: string; readonly account: BankRecord } | undefined> {
  for (const owner of [cell, base]) {
    const inUse = await bankAccountInUse(reader, owner);
    if (inUse) {
      const { accountNo, holderName, bank } = inUse;
      return { owner, account: { accountNo, holderName, bank } };
    }
  }
  return undefined;
}

/** Issues what is to be paid, with the account of this moment; a request that is still open stays as it is. */
export async function issueRequest(writer: Writer, record: DossierRecord, at: Instant): Promise<PaymentRequest> {
  const known = await writer.kept('paymentRequests', record.id);
  if (known?.open) return known;
  const facts = record.facts as DuesObligationFacts;
  const { period, code, register, channel = 'bank-qr' } = facts;
  const [amount, note] = [expectedOf(facts), transferNote(period, code)];
  const to = await collectingAccount(writer, register);
  const vietQr = to && amount > 0 ? vietQrOf(to.account, amount, note) : undefined;
  const request: PaymentRequest = {
    id: record.id,
    owner: register.cell,
    sort: instantOf(Date.parse(at) + minutesOpen[channel] * 60_000),
    open: true,
    channel,
    amount,
    note,
    issuedAt: at,
    ...(to ? { account: to.account, accountOwner: to.owner } : {}),
    ...(vietQr === undefined ? {} : { vietQr }),
  };
  await writer.keep('paymentRequests', request);
  return request;
}

/** Nobody is waiting any more: paid, failed, expired, or to be reconciled. */
export async function closeRequest(writer: Writer, dossierId: string): Promise<void> {
  const known = await writer.kept('paymentRequests', dossierId);
  if (known?.open) await writer.keep('paymentRequests', { ...known, open: false });
}

// A code has room for thirteen digits.
const largestAmount = 9_999_999_999_999;

/** The code to scan; none where the bank is not known by its number or takes no transfers. */
function vietQrOf({ accountNo, bank }: BankRecord, amount: number, purpose: string): string | undefined {
  const names = (one: (typeof banks)[number]): readonly string[] => [one.bin, one.code, one.shortName, one.name];
  const found = banks.find((one) => names(one).some((name) => foldForSearch(name) === foldForSearch(bank)));
  return found?.transfers && amount <= largestAmount
    ? encodeVietQr({ bin: found.bin, account: accountNo, amount, purpose })
    : undefined;
}

/** The obligation with a code, if the note names its month too. */
export async function obligationOf(reader: Reader, note: string): Promise<DossierRecord | undefined> {
  // Banks put words of their own around the note, and some drop its spaces.
  const [, month, code] = /DP\s*(\d{6})\s*([0-9A-Z]{7})(?![0-9A-Z])/.exec(note.toUpperCase()) ?? [];
  if (month === undefined || code === undefined) return undefined;
  const record = await reader.dossier(obligationId(`${month.slice(0, 4)}-${month.slice(4)}`, code));
  return record?.procedure === duesObligation.id ? record : undefined;
}

/** The id of an obligation: its note leads straight to it. */
export const obligationId = (period: string, code: string): string => `dues-${period}-${code}`;
