import { bankAccountChange, type BankAccountChangeFacts } from '@tthc-dang/core';
import { withAccountInUse, type BankRecord } from '@tthc-dang/core/procedures/bank-account-change';
import { bankAccountsOf, bankRegister } from '../register/admin-bank-accounts.ts';
import { membersBelow } from '../register/admin-people.ts';
import type { Writer } from '../store/store.ts';
import { begun, bookOf, noted, unitOf } from './administration.ts';
import type { Binding, Effect, Entered } from './binding.ts';

// The engine has accepted these facts by the table's own schema.
const factsOf = ({ dossier }: Entered) => dossier.facts as BankAccountChangeFacts;

/** Puts an account into use: the one in use until now ends and stays in the history. */
async function putIntoUse(writer: Writer, { dossier, on, at }: Entered, record: BankRecord | undefined): Promise<void> {
  if (!record) return;
  const owner = unitOf(dossier);
  const before = await bankAccountsOf(writer, owner);
  for (const [place, after] of withAccountInUse(before, record, on).entries()) {
    const known = before[place];
    if (known === after) continue;
    await writer.keep('bankAccounts', {
      // A number sorts after the one before, also on the same day.
      id: `${owner}.${place + 1}`,
      owner,
      sort: known?.sort ?? at,
      dossierId: known?.dossierId ?? dossier.id,
      ...after,
      open: after.to === undefined,
    });
  }
}

/** Whoever pays to the organization learns that the account has changed. */
const tellPayers: Effect = async (writer, { procedure, dossier, on, at }) => {
  const { seq, event } = dossier.log.at(-1)!;
  const payers = await membersBelow(writer, unitOf(dossier), on);
  await writer.tell(
    payers.map(({ id }) => ({
      to: { personId: id },
      template: `${procedure.id}.${event}`,
      params: { dossierId: dossier.id, state: dossier.state },
      dedupeKey: `${dossier.id}:${seq}:payer:${id}`,
    })),
    at,
  );
};

/** The bank account of an organization at the server. */
export const bankAccountChangeBinding: Binding = {
  procedure: bankAccountChange,
  opensWith: ['organizationId'],
  begin: async (writer, opening) => {
    const { id, organizationId = '', initiator, at } = opening;
    const register = await bankRegister(writer, { dossierId: id, unitId: organizationId, at });
    return begun(writer, bankAccountChange, opening, initiator, register);
  },
  lookUp: async (reader, { dossier, at }) => ({
    register: await bankRegister(reader, { dossierId: dossier.id, unitId: unitOf(dossier), at }),
  }),
  effects: {
    'put-bank-account-into-use': (writer, entered) => putIntoUse(writer, entered, factsOf(entered).proposal),
    'put-former-bank-account-into-use': (writer, entered) => putIntoUse(writer, entered, factsOf(entered).former),
    'tell-payers': tellPayers,
  },
  afterwards: noted,
  bookOf,
};
