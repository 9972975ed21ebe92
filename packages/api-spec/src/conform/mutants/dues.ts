import { signatureOf } from '../../server/dues/signature.ts';
import { bankSecret } from '../internal/testing/trial-backend.ts';
import { rows, withoutCheck, withoutRule, type Mutant } from './mutant.ts';

/** Faults in how money is counted. */
export const duesMutants: readonly Mutant[] = [
  {
    id: 'double-payment',
    says: 'a payment that the bank reports again is counted again',
    tries: /^dues-obligation\/(paid|mismatch|overpaid)-known$/,
    network: (send) => {
      const seen = new Set<string>();
      return async (request) => {
        if (new URL(request.url).pathname !== '/v1/bank/callbacks' || !request.headers.has('tthc-signature'))
          return send(request);
        const notice = (await request.json()) as { readonly transactionId: string };
        // What is reported again is taken for a payment of its own.
        const transactionId = seen.has(notice.transactionId) ? `${notice.transactionId}-again` : notice.transactionId;
        seen.add(transactionId);
        const body = JSON.stringify({ ...notice, transactionId });
        const seconds = Number(/^t=(\d+)/.exec(request.headers.get('tthc-signature') ?? '')?.[1]);
        return send(
          new Request(request.url, {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              'tthc-signature': await signatureOf(bankSecret, body, seconds),
            },
            body,
          }),
        );
      };
    },
  },
  {
    id: 'mismatch-accepted',
    says: 'another amount than what is due counts as paid',
    tries: /^dues-obligation\/mismatch/,
    table: ({ core }, patch) =>
      rows(
        patch,
        core.duesObligation,
        ({ event }) => event === 'AMOUNT_MISMATCH',
        () => ({ to: 'paid-online' }),
      ),
  },
  {
    id: 'payment-lost',
    says: 'a payment that arrived is not counted',
    tries: /^dues-obligation\/paid$/,
    table: ({ core }, patch) =>
      patch(
        core.duesObligation,
        'moves',
        core.duesObligation.moves.filter(({ event }) => event !== 'PAYMENT_SUCCEEDED'),
      ),
  },
  {
    id: 'overpayment-forgotten',
    says: 'money that came twice is not kept to be given back',
    tries: /^dues-obligation\/overpaid/,
    table: ({ core }, patch) =>
      rows(
        patch,
        core.duesObligation,
        ({ event }) => event === 'RECORD_OVERPAYMENT',
        () => ({ record: () => ({}) }),
      ),
  },
  {
    id: 'secretary-takes-cash',
    says: 'the secretary books cash in the place of finance',
    tries: /^dues-obligation\/cash/,
    table: ({ core }, patch) => withoutRule(patch, core.duesObligation, 'finance-acts'),
  },
  {
    id: 'too-little-paid',
    says: 'less than is due counts as paid',
    tries: /^dues-obligation\/(cash|start)-too-little$/,
    table: ({ core }, patch) => withoutCheck(patch, core.duesObligation, 'covers-due'),
  },
  {
    id: 'wrong-rate',
    says: 'dues are assessed at another rate than is in force',
    tries: /^dues-obligation\/confirm/,
    table: ({ policy }, patch) => {
      const rate = policy.policies.find(({ id }) => id === 'dues.working-age-rate')!;
      for (const value of rate.values) patch(value, 'value', 40);
    },
  },
  {
    id: 'own-dues-reassessed',
    says: 'whoever is in charge of finance assesses their own dues',
    tries: /^dues-obligation\/(reassess|cash)-own$/,
    table: ({ core }, patch) => withoutRule(patch, core.duesObligation, 'own-dossier'),
  },
  {
    id: 'report-unsigned',
    says: 'anybody may report a payment',
    tries: /^protocol\/bank/,
    network: (send) => async (request) =>
      new URL(request.url).pathname === '/v1/bank/callbacks' ? Response.json({ result: 'paid' }) : send(request),
  },
  {
    id: 'account-by-one',
    says: 'one person alone changes a bank account',
    tries: /^bank-account-change\/confirm-alone$/,
    table: ({ core }, patch) => withoutRule(patch, core.bankAccountChange, 'two-people'),
  },
  {
    id: 'data-by-one',
    says: 'whoever proposes a correction also records it',
    tries: /^data-correction\/record/,
    table: ({ core }, patch) => withoutRule(patch, core.dataCorrection, 'two-people'),
  },
  {
    id: 'complaint-answered-by-its-subject',
    says: 'a complaint is answered by whom it is about',
    tries: /^feedback\/answer/,
    table: ({ core }, patch) => withoutRule(patch, core.feedback, 'about-oneself'),
  },
];
