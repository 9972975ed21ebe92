import { mustBeRecord, mustBeRecords, mustBeText } from '../../model/must-be.ts';
import * as z from 'zod/mini';
import { parseDate, type IsoDate } from '../../model/dates.ts';

/** The record of a bank account: the fields of the roll-out plans, less "in use", which the list of records says. */
export const BankRecord = z.strictObject({
  accountNo: z.string(),
  holderName: z.string(),
  bank: z.string(),
});
export interface BankRecord extends z.infer<typeof BankRecord> {}

/** A record as a unit keeps it: in use from a day, until another one took its place. */
export interface KeptRecord extends BankRecord {
  readonly from: IsoDate;
  /** The last day of use. */
  readonly to?: IsoDate;
}

/** Whether two records name the same account. */
export const isSameAccount = (a: BankRecord, b: BankRecord): boolean =>
  a.accountNo === b.accountNo && a.bank === b.bank;

/** The one record that is in use; none before the first was confirmed. */
export const accountInUse = (records: readonly KeptRecord[]): KeptRecord | undefined => {
  mustBeRecords(records, 'list of bank accounts');
  return records.find(({ to }) => to === undefined);
};

/**
 * The records after one was put into use: exactly one is in use, and none is lost.
 *
 * Putting the same record into use again changes nothing, so that a repeated effect does no harm.
 */
export function withAccountInUse(
  records: readonly KeptRecord[],
  record: BankRecord,
  on: IsoDate,
): readonly KeptRecord[] {
  mustBeRecord(record, 'bank account');
  const { accountNo, holderName, bank } = record;
  for (const text of [accountNo, holderName, bank]) mustBeText(text, 'bank account');
  parseDate(on);
  const next: KeptRecord = { accountNo, holderName, bank, from: on };
  const current = accountInUse(records);
  if (current && isSameAccount(current, next) && current.holderName === holderName) return records;
  return [...records.map((one) => (one.to === undefined ? { ...one, to: on } : one)), next];
}

/** The account that a payment goes to: the one it was issued with, though another has taken its place since. */
export const accountForPayment = (
  records: readonly KeptRecord[],
  issued: { readonly account?: BankRecord },
): BankRecord | undefined => {
  mustBeRecord(issued, 'payment');
  return issued.account ?? accountInUse(records);
};
