import type { unmatched as vi } from '../vi/unmatched.ts';

/** The texts of money that arrived and counts for nobody yet, in English. */
export const unmatched: Readonly<Record<keyof typeof vi, string>> = {
  'ledger.unmatched.amount': 'Amount',
  'ledger.unmatched.note': 'Note of the transfer',
  'ledger.unmatched.at': 'Time',
  'ledger.unmatched.why': 'Why it does not count',
  'ledger.match': 'Count it for a member',
  'ledger.match-for': 'Count {amount} for the month of',
  'ledger.match-choose': 'Choose a member',
  'ledger.match-hint':
    'Only months of this book that are still owed. Where the amount differs, the month goes to reconciliation.',
  'ledger.settle': 'Settle otherwise',
  'ledger.settle-how': 'How',
  'ledger.settle.refunded': 'Given back to the sender',
  'ledger.settle.credited': 'Credited to a later month',
  'ledger.settle.not-dues': 'No dues',
  'ledger.settle-reference': 'Number of the document',
  'ledger.settle-missing': 'Enter the number of the document.',
  'ledger.match-missing': 'Choose a member.',
  'ledger.send': 'Record',
  'ledger.settled.paid': '{amount} recorded: this month is paid.',
  'ledger.settled.mismatch': '{amount} recorded: it differs from what is due, so the month goes to reconciliation.',
  'ledger.settled.overpayment': '{amount} recorded as paid twice.',
  'ledger.settled.refunded': 'Recorded: {amount} given back.',
  'ledger.settled.credited': 'Recorded: {amount} credited to a later month.',
  'ledger.settled.not-dues': 'Recorded: {amount} is no dues.',
};
