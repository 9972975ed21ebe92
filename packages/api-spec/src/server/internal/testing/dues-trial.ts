import type { DuesObligationFacts, DuesRemittanceFacts } from '@tthc-dang/core';
import type { BankCallback, LedgerView, ObligationView, PaymentRequestView } from '@tthc-dang/core/client/dues';
import { expectedOf } from '@tthc-dang/core/procedures/dues/obligation';
import { signatureOf } from '../../dues/signature.ts';
import { duesCast } from '../../scenarios/dues-stage.ts';
import type { Store } from '../../store/store.ts';
import { trial, trialIn, type Answer, type Trial } from './trial.ts';

const bankSecret = 'chi-de-thu';

/** A dossier as far as tests look into it. */
interface Known<Facts> {
  readonly state: string;
  readonly revision: number;
  readonly facts: Facts;
}

/** A server on a scenario of dues, and what tests of money ask of it. */
export interface DuesTrial extends Trial<Store> {
  /** What the bank would report if the obligation was paid as asked. */
  report(more?: Partial<BankCallback>): Promise<BankCallback>;
  /** A signed report of the bank. */
  bank(notice: BankCallback): Promise<Answer>;
  obligation(dossierId?: string): Promise<Known<DuesObligationFacts>>;
  book(dossierId: string): Promise<Known<DuesRemittanceFacts>>;
  /** An event of a table of dues, on the dossier as it is now. */
  event(who: string, event: string, input?: object, dossierId?: string): Promise<Answer>;
  ledger(who?: string, unitId?: string, month?: string): Promise<LedgerView>;
  mine(who: string): Promise<readonly ObligationView[]>;
  asked(): Promise<PaymentRequestView>;
}

/** Sets up a server on a scenario of dues, in a store of its own unless one is given. */
export async function duesTrial(name: string, into?: Store): Promise<DuesTrial> {
  const at = into ? await trialIn(into, name, { bankSecret }) : await trial(name, { bankSecret });
  const procedureOf = (dossierId: string): string =>
    dossierId.startsWith('dues-')
      ? 'dues-obligation'
      : dossierId.startsWith('book-')
        ? 'dues-remittance'
        : 'dues-exemption';
  const record = async (dossierId = at.dossierId) => {
    const found = await at.store.read((reader) => reader.dossier(dossierId));
    if (!found) throw new Error(`No dossier ${dossierId}.`);
    return found;
  };
  return {
    ...at,
    report: async (more = {}) => {
      const { facts } = (await record()) as Known<DuesObligationFacts>;
      const account = await at.store.read((reader) => reader.kept('bankAccounts', `${facts.register.cell}.1`));
      return {
        transactionId: 'FT1',
        outcome: 'succeeded',
        amount: expectedOf(facts),
        note: `DP ${facts.period.replace('-', '')} ${facts.code}`,
        accountNo: account?.accountNo ?? '',
        at: at.clock.now(),
        ...more,
      };
    },
    bank: async (notice) => {
      const body = JSON.stringify(notice);
      const seconds = Math.floor(Date.parse(at.clock.now()) / 1000);
      const signature = await signatureOf(bankSecret, body, seconds);
      return at.send('', 'POST', '/v1/bank/callbacks', body, {
        headers: { 'tthc-signature': signature, 'content-type': 'application/json' },
      });
    },
    // The table accepted facts of its own schema.
    obligation: record as DuesTrial['obligation'],
    book: record as DuesTrial['book'],
    event: async (who, event, input = {}, dossierId = at.dossierId) => {
      const { revision } = await record(dossierId);
      const path = `/v1/${procedureOf(dossierId)}/dossiers/${dossierId}/${event}`;
      return at.send(who, 'POST', path, input, { revision });
    },
    ledger: async (who = duesCast.finance, unitId = duesCast.cell, month = duesCast.month) =>
      (await at.get(who, `/v1/dues/ledger?unitId=${unitId}&month=${month}`)).body,
    mine: async (who) => (await at.get(who, '/v1/dues/obligations?limit=100')).body.items,
    asked: async () =>
      (await at.store.read((reader) => reader.kept('paymentRequests', at.dossierId))) as unknown as PaymentRequestView,
  };
}
