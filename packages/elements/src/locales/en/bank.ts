/** English of `../vi/bank.ts`. */
export const bank = {
  'bank.title': 'Bank accounts of the unit',
  'bank.in-use': 'In use',
  'bank.none': 'The unit has no account for dues yet.',
  'bank.field.accountNo': 'Account number',
  'bank.field.holderName': 'Holder',
  'bank.field.bank': 'Bank',
  'bank.field.unit': 'Unit that uses it',
  'bank.from': 'In use from',
  'bank.masked': 'You may see the last digits only.',
  'bank.two-people':
    'A change takes two people: finance prepares it, the secretary compares it with the bank’s paper and confirms. Whoever prepares does not confirm.',
  'bank.change': 'Change the account',
  'bank.first': 'Enter the account',
  'bank.open': 'Changes under way',
  'bank.handle': 'Handle',
  'bank.proposed': 'Proposed account: {no}, {holder}, {bank}.',
  'bank.cooling':
    'The account has just changed. Payers are told until {day}; until then the secretary can go back to the former one.',
  'bank.former': 'Account before: {no}, {bank}.',
  'bank.history': 'Accounts that were used',
  'bank.column.days': 'In use',
  'bank.column.state': 'State',
  'bank.days': '{from} to {to}',
  'bank.days-open': 'from {from}',
  'bank.used': 'In use',
  'bank.ended': 'No longer used',
} as const;
