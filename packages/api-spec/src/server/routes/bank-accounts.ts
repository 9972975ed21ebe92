import type { Office } from '@tthc-dang/core';
import type { BankAccountView } from '@tthc-dang/core/client/administration';
import { chargeOf } from '../administration/access.ts';
import { pageOf } from '../administration/page-of.ts';
import { json } from '../http/answers.ts';
import type { Route } from '../http/route.ts';
import { fault } from '../problems.ts';
import type { KeptBankAccount } from '../register/admin-records.ts';
import { bankAccountsOf } from '../register/admin-bank-accounts.ts';
import { homeOf } from '../register/home-of.ts';

/** Who answers for the money of an organization, and who watches over it. */
const accountable: readonly Office[] = ['finance', 'secretary', 'deputy', 'inspector'];

/** The bank accounts of an organization: the one in use to whoever pays to it, all of them to whoever answers for it. */
export const bankAccountRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/organizations/{organizationId}/bank-accounts',
    operationId: 'listBankAccounts',
    answer: (call) =>
      call.store.read(async (reader) => {
        const { unit, tree, on, own, has } = await chargeOf(reader, call);
        const { person, url } = call;
        const answers = has(accountable);
        const pays =
          person.cellId !== undefined &&
          [homeOf(person, tree, on).cell, ...tree.ancestors(person.cellId, on)].some(({ id }) => id === unit.id);
        if (!answers && !pays && own.length === 0) throw fault('FORBIDDEN');
        const records = (await bankAccountsOf(reader, unit.id)).toReversed();
        const seen = answers ? records : records.filter(({ open }) => open);
        const shown = seen.map((record) => viewOf(record, answers || pays));
        // The newest first: the number of the record says which is newer.
        return json(pageOf(url, shown, ({ id }) => [String(1e6 - Number(id.split('.').at(-1))).padStart(7, '0')]));
      }),
  },
];

const viewOf = (
  { id, accountNo, holderName, bank, open, from, to, dossierId }: KeptBankAccount,
  inFull: boolean,
): BankAccountView => ({
  id,
  accountNo: inFull ? accountNo : `…${accountNo.slice(-4)}`,
  masked: !inFull,
  holderName,
  bank,
  inUse: open === true,
  from,
  ...(to === undefined ? {} : { to }),
  ...(inFull ? { dossierId } : {}),
});
