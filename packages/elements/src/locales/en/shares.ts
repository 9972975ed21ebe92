import type { shares as vi } from '../vi/shares.ts';

/** The texts of the shares that units send up, in English. */
export const shares: Readonly<Record<keyof typeof vi, string>> = {
  'ledger.month': 'Month',
  'ledger.column.unit': 'Unit',
  'ledger.column.period': 'Month',
  'ledger.column.state': 'State',
  'ledger.column.collected': 'Collected',
  'ledger.column.remitted': 'Sent up',
  'ledger.column.reference': 'Document',
};
