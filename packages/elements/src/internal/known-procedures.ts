import type { TableSources } from '../controllers/procedure-tables.ts';

/** The tables that the kit knows, loaded by those who show dossiers. A procedure more is a line more, here and in `procedure-words.ts`. */
export const knownProcedures: TableSources = {
  'official-transfer': async () => (await import('@tthc-dang/core/procedures/official-transfer')).officialTransfer,
  'temporary-transfer': async () => (await import('@tthc-dang/core/procedures/temporary-transfer')).temporaryTransfer,
  'residence-comment': async () => (await import('@tthc-dang/core/procedures/residence-comment')).residenceComment,
  'dues-obligation': async () => (await import('@tthc-dang/core/procedures/dues/obligation')).duesObligation,
  'dues-exemption': async () => (await import('@tthc-dang/core/procedures/dues/exemption')).duesExemption,
  'data-correction': async () => (await import('@tthc-dang/core/procedures/data-correction')).dataCorrection,
  'dues-remittance': async () => (await import('@tthc-dang/core/procedures/dues/remittance')).duesRemittance,
  'account-lifecycle': async () => (await import('@tthc-dang/core/procedures/account-lifecycle')).accountLifecycle,
  'bank-account-change': async () => (await import('@tthc-dang/core/procedures/bank-account-change')).bankAccountChange,
  'signature-image': async () => (await import('@tthc-dang/core/procedures/signature-image')).signatureImage,
  feedback: async () => (await import('@tthc-dang/core/procedures/feedback')).feedback,
};
