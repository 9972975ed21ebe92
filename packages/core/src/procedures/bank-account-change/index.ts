import type { Procedure } from '../../model/procedure.ts';
import { partiesOf } from '../administration/facts.ts';
import { clocks } from './clocks.ts';
import type { events } from './events.ts';
import { Facts } from './facts.ts';
import { bankAccountChangeForm } from './form.ts';
import { moves } from './moves.ts';
import * as policy from './policy.ts';
import { states, type State } from './states.ts';
import { bankAccountVisibility } from './visibility.ts';

/** Change of an organization's bank account (tài khoản ngân hàng): prepared by finance, confirmed by the secretary. */
export const bankAccountChange: Procedure<Facts, State, typeof events> = {
  ...bankAccountChangeForm,
  codePrefix: 'NH',
  facts: Facts,
  initial: 'draft',
  states,
  moves,
  clocks,
  parties: partiesOf,
  papers: {},
  policies: Object.values(policy),
  visibility: bankAccountVisibility,
};

export { accountInUse, accountForPayment, withAccountInUse, type BankRecord, type KeptRecord } from './bank-record.ts';
export type { Facts as BankAccountChangeFacts } from './facts.ts';
export type { State as BankAccountChangeState } from './states.ts';
export type BankAccountChangeEvents = typeof events;
