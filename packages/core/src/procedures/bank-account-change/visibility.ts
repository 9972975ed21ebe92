import { sits, type Actor, type Office } from '../../model/actor.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Seen, Visibility } from '../../model/procedure.ts';
import { partiesOf } from '../administration/facts.ts';
import type { BankRecord } from './bank-record.ts';
import type { Facts } from './facts.ts';

const accountable: readonly Office[] = ['finance', 'secretary', 'deputy', 'inspector'];

/** Whether somebody answers for the money of the organization, or of the body above it. */
function answersForMoney({ facts }: Seen<Facts>, actor: Actor, on: IsoDate): boolean {
  if (actor.account !== 'active') return false;
  const { initiatorId, units } = partiesOf(facts);
  return (
    actor.personId === initiatorId ||
    sits(actor, units.unit, accountable, on) ||
    sits(actor, units['unit-above'], accountable, on)
  );
}

const masked = <Account extends BankRecord>(account: Account): Account => ({
  ...account,
  accountNo: `…${account.accountNo.slice(-4)}`,
});

/** Account numbers are read by those who answer for the money; others see their end, enough to compare. */
export const bankAccountVisibility: Visibility<any> = {
  facts: (dossier: Seen<Facts>, actor, on) => {
    const { facts } = dossier;
    if (answersForMoney(dossier, actor, on)) return facts;
    const { proposal, former, register } = facts;
    return {
      ...facts,
      register: register.current ? { ...register, current: masked(register.current) } : register,
      ...(proposal ? { proposal: masked(proposal) } : {}),
      ...(former ? { former: masked(former) } : {}),
    };
  },
  answers: (dossier, event, actor, on) =>
    !['PREPARE', 'UPDATE_FROM_REGISTER'].includes(event) || answersForMoney(dossier, actor, on),
};
