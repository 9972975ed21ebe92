import type { GuideAudience } from '@tthc-dang/core/guide';
import type { QaLink } from '../qa/qa-link.ts';

/** Something to try out: where it begins, and which event of the kit says that it was done. */
export interface TourTask {
  readonly id: string;
  readonly audience: GuideAudience;
  readonly link: QaLink;
  /** `submitted`: a form was handed in. Anything else is the event of the procedure that was accepted. */
  readonly done: string;
}

/** What there is to try, in order; the words of each stand in the locales under its id. */
export const tourTasks: readonly TourTask[] = [
  {
    id: 'pay-dues',
    audience: 'member',
    link: { scenario: 'dues/assessed', person: 'm-nguyen-van-mau', element: 'tthc-dues' },
    done: 'START_PAYMENT',
  },
  {
    id: 'ask-for-transfer',
    audience: 'member',
    link: { scenario: 'transfer/none', person: 'm-tran-thi-vi-du', element: 'tthc-official-transfer' },
    done: 'submitted',
  },
  {
    id: 'answer-a-supplement',
    audience: 'member',
    link: {
      scenario: 'transfer/needs-supplement',
      person: 'm-tran-thi-vi-du',
      element: 'tthc-dossier',
      event: 'RESUBMIT',
    },
    done: 'RESUBMIT',
  },
  {
    id: 'accept',
    audience: 'officer',
    link: { scenario: 'transfer/awaiting-cell', person: 'm-cell-so-vi-du-2-secretary', element: 'tthc-dossier' },
    done: 'ACCEPT',
  },
  {
    id: 'ask-for-a-supplement',
    audience: 'officer',
    link: {
      scenario: 'transfer/awaiting-cell',
      person: 'm-cell-so-vi-du-2-secretary',
      element: 'tthc-dossier',
      event: 'REQUEST_SUPPLEMENT',
    },
    done: 'REQUEST_SUPPLEMENT',
  },
  {
    id: 'take-cash',
    audience: 'officer',
    link: { scenario: 'dues/assessed', person: 'm-cell-lam-mau-4-finance', element: 'tthc-dues-ledger' },
    done: 'CASH',
  },
  {
    id: 'confirm-a-bank-account',
    audience: 'administrator',
    link: {
      scenario: 'bank-accounts/awaiting-confirmation',
      person: 'm-base-lam-mau-secretary',
      element: 'tthc-bank-accounts',
    },
    done: 'CONFIRM',
  },
  {
    id: 'confirm-a-seal',
    audience: 'administrator',
    link: {
      scenario: 'images/seal-awaiting-confirmation',
      person: 'm-base-lam-mau-secretary',
      element: 'tthc-signatures',
    },
    done: 'CONFIRM_SEAL',
  },
];
