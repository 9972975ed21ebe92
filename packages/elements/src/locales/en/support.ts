import type { support as vi } from '../vi/support.ts';

/** What the page of contacts says, in English. */
export const support: Readonly<Record<keyof typeof vi, string>> = {
  'support.title': 'Help',
  'support.intro': 'Choose what it is about. The nearest office comes first.',
  'support.none': 'No contact has been published. Ask the committee of your cell.',
  'support.kept': 'The server could not be asked. This list was kept on this device at {moment}.',
  'support.call': 'Call {number}',
  'support.mail': 'Write to {address}',
  'support.zalo': 'Zalo: {name}',
  'support.hours': 'Hours: {hours}',
  'support.sign-in': 'Signing in, account',
  'support.procedures': 'Procedures',
  'support.dues': 'Dues',
  'support.data': 'Member data',
  'support.technical': 'Technical faults',
};
