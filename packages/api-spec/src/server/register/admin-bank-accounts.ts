import { bankAccountChange, dateOf, type BankAccountChangeFacts, type Instant } from '@tthc-dang/core';
import { accountInUse } from '@tthc-dang/core/procedures/bank-account-change';
import type { Reader } from '../store/store.ts';
import type { KeptBankAccount } from './admin-records.ts';
import { unitRecord } from './admin-unit.ts';
import { treeOfRegister } from './tree-of-register.ts';

/** The bank accounts of an organization, the oldest first. */
export const bankAccountsOf = async (reader: Reader, organizationId: string): Promise<readonly KeptBankAccount[]> =>
  (await reader.list('bankAccounts', { owners: [organizationId], limit: 1000 })).items;

/** The one account of an organization that is in use; none before the first was confirmed. */
export const bankAccountInUse = async (reader: Reader, organizationId: string): Promise<KeptBankAccount | undefined> =>
  accountInUse(await bankAccountsOf(reader, organizationId)) as KeptBankAccount | undefined;

/** What the registers say of an organization and its bank accounts today. */
export async function bankRegister(
  reader: Reader,
  { dossierId, unitId, at }: { readonly dossierId: string; readonly unitId: string; readonly at: Instant },
): Promise<BankAccountChangeFacts['register']> {
  const on = dateOf(at);
  const unit = unitRecord(unitId, await treeOfRegister(reader), on);
  // An account may have been opened under a name that the organization had before.
  const records = (await reader.organizations()).filter(({ id }) => id === unit.id);
  const current = await bankAccountInUse(reader, unit.id);
  const open = await reader.dossiers({
    procedure: bankAccountChange.id,
    unitIds: [unit.id],
    states: ['awaiting-confirmation', 'cooling-off'],
    limit: 50,
  });
  const other = open.items.find(({ id }) => id !== dossierId);
  return {
    on,
    unit,
    holderNames: [...new Set(records.flatMap(({ name, shortName }) => [name, shortName]))],
    ...(current
      ? { current: { accountNo: current.accountNo, holderName: current.holderName, bank: current.bank } }
      : {}),
    ...(other ? { otherChange: other.id } : {}),
  };
}
