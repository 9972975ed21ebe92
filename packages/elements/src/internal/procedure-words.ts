import type { Texts } from '../locales/area.ts';

/** The English of a procedure, `official-transfer`, of one of its events, `official-transfer SUBMIT`, or of what all say, `core` and `seats`. */
export async function wordsOf(spoken: string): Promise<Texts> {
  const [procedure = ''] = spoken.split(' ');
  return (await (procedureWords[spoken] ?? procedureWords[procedure])?.()) ?? {};
}

// A procedure more is a line more. An event whose form stands on a page of its own has less to load.
const procedureWords: Readonly<Record<string, () => Promise<Texts>>> = {
  core: async () => (await import('@tthc-dang/core/locales/en/core')).core,
  seats: async () => (await import('@tthc-dang/core/locales/en/seats')).seats,
  'official-transfer SUBMIT': async () =>
    (await import('@tthc-dang/core/locales/en/official-transfer-application')).officialTransferApplication,
  'official-transfer': async () => (await import('@tthc-dang/core/locales/en/official-transfer')).officialTransfer,
  'temporary-transfer': async () => (await import('@tthc-dang/core/locales/en/temporary-transfer')).temporaryTransfer,
  'residence-comment': async () => (await import('@tthc-dang/core/locales/en/residence-comment')).residenceComment,
  'dues-obligation': async () => (await import('@tthc-dang/core/locales/en/dues-obligation')).duesObligation,
  'dues-exemption': async () => (await import('@tthc-dang/core/locales/en/dues-exemption')).duesExemption,
  'data-correction': async () => (await import('@tthc-dang/core/locales/en/data-correction')).dataCorrection,
  'dues-remittance': async () => (await import('@tthc-dang/core/locales/en/dues-remittance')).duesRemittance,
  'account-lifecycle': async () => (await import('@tthc-dang/core/locales/en/account-lifecycle')).accountLifecycle,
  'bank-account-change': async () => (await import('@tthc-dang/core/locales/en/bank-account-change')).bankAccountChange,
  'signature-image': async () => (await import('@tthc-dang/core/locales/en/signature-image')).signatureImage,
  feedback: async () => (await import('@tthc-dang/core/locales/en/feedback')).feedback,
};
