import type { guide as vi } from '../vi/guide.ts';

/** What guides say beside their tables, in English. */
export const guide: Readonly<Record<keyof typeof vi, string>> = {
  'guide.title': 'Guides',
  'guide.intro': 'Choose what you want to do. Every guide prints as one sheet for a meeting.',
  'guide.every': 'All guides',
  'guide.print': 'Print as one sheet',
  'guide.audience.member': 'For members',
  'guide.audience.officer': 'For officers who process dossiers',
  'guide.audience.administrator': 'For administrators of a unit',
  'guide.of.member.official-transfer': 'Official transfer of Party activities',
  'guide.of.member.temporary-transfer': 'Temporary transfer of Party activities',
  'guide.of.member.residence-comment': 'A comment of the cell where you live',
  'guide.of.member.dues-obligation': 'Paying the dues of a month',
  'guide.of.member.dues-exemption': 'Asking for exemption, reduction or deferral of dues',
  'guide.of.officer.official-transfer': 'Processing official transfers',
  'guide.of.officer.temporary-transfer': 'Processing temporary transfers',
  'guide.of.officer.residence-comment': 'Comments on members where they live',
  'guide.of.officer.dues-obligation': 'Collecting dues',
  'guide.of.officer.dues-remittance': 'Closing a month and handing dues over',
  'guide.of.officer.dues-exemption': 'Deciding on exemption and reduction of dues',
  'guide.of.administrator.account-lifecycle': 'Issuing, locking and revoking accounts',
  'guide.of.administrator.bank-account-change': 'The bank account of the unit',
  'guide.of.administrator.signature-image': 'Images of signatures and seals',
  'guide.of.administrator.readiness': 'Getting a unit ready to work in the system',
  'guide.for.member.official-transfer':
    'When you move to another Party organization for good: a new post, retirement or a new home.',
  'guide.for.member.temporary-transfer':
    'When you are elsewhere for some time and come back. You stay a member of your own cell.',
  'guide.for.member.residence-comment':
    'When you are in service and need a comment of the cell where you live, as for the yearly review or a commendation.',
  'guide.for.member.dues-obligation':
    'The amount of each month is computed for you. Look at it, confirm it, and pay by the bank or in cash to the cell, by the last day of the month.',
  'guide.for.member.dues-exemption': 'When you want to be exempt from dues, pay less or pay later for some time.',
  'guide.for.officer.official-transfer':
    'A dossier goes from the cell up through the committees it leaves, then down to the receiving cell. Each does its part in the inbox.',
  'guide.for.officer.temporary-transfer':
    'As an official transfer, with the stay and the way back. The member file stays where it is.',
  'guide.for.officer.residence-comment':
    'The workplace sends a slip, the residence comments and confirms. At the end of the year a whole list is started on the page of the yearly campaign.',
  'guide.for.officer.dues-obligation':
    'See who has paid, take cash, look at an amount again when asked, and match what does not agree.',
  'guide.for.officer.dues-remittance':
    'At the end of a month: close the books, see what stays and what goes up, transfer it, and let the body above confirm.',
  'guide.for.officer.dues-exemption': 'The cell meets, then decides itself or reports to the committee above.',
  'guide.for.administrator.account-lifecycle':
    'An administrator issues an account for each role; roles of officers are confirmed by the secretary; their holder activates them.',
  'guide.for.administrator.bank-account-change':
    'The account that receives dues: one person prepares it, another confirms it. Payers are told of a change.',
  'guide.for.administrator.signature-image':
    'Images are printed on papers of the unit. They are for display, and no digital signature.',
  'guide.for.administrator.readiness': 'What has to be done before a unit works in the system.',
  'guide.opens': 'Who begins:',
  'guide.seats': '{offices} of the {party}',
  'guide.you': 'you',
  'guide.conditions': 'What is checked at the beginning',
  'guide.steps': 'Steps',
  'guide.by-time': 'goes on by itself when the day comes',
  'guide.working': '{n} working days',
  'guide.calendar': '{n} days',
  'guide.until': 'A day to note: {what}.',
  'guide.sign': ' (*)',
  'guide.mine': 'You: {what}.',
  'guide.needs': 'To be filled in: {what}.',
  'guide.checks': 'What is checked?',
  'guide.always': 'Always checked',
  'guide.asides': 'What may come in between',
  'guide.then': 'Then possible: {what}.',
  'guide.ends': 'How it ends',
  'guide.checklist': 'What has to be done',
  'guide.mandatory': '(mandatory)',
  'guide.after': 'Where to see it',
  'guide.after.home':
    'On the first page: your dossiers, what is asked of you, and notices. Keep the code of the dossier.',
  'guide.after.dues': 'On the page of dues: which months are paid, and the receipts.',
  'guide.after.inbox': 'In the inbox: what waits for your unit, by when, and what is done.',
  'guide.after.ledger': 'In the ledger of dues: every member, every month, and what has to be matched.',
  'guide.after.period': 'On the page that closes a month; the report B01/ĐP takes its numbers from there.',
  'guide.after.accounts': 'On the page of accounts: roles, their state, and who did what.',
  'guide.after.bank-accounts': 'On the page of bank accounts: the one in use, and every change.',
  'guide.after.signatures': 'On the page of signatures and seals: images in use, and those that wait.',
  'guide.after.readiness': 'On the page of readiness: what is done, who confirmed it, and which units lack what.',
  'guide.laws': 'Legal basis',
  'guide.convention': 'Times marked (*) and whatever names no basis are conventions of the system, not regulations.',
  'guide.no-law': 'The steps and times here are conventions of the system, not regulations.',
  'guide.qr': 'QR code that leads to the portal',
  'guide.address': 'Done at: {address}',
  'guide.as-of': 'By the texts and conventions that apply on {day}.',
};
