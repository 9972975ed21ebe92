import type { announcing as vi } from '../vi/announcing.ts';

/** The texts of the screen on which a unit announces, in English. */
export const announcing: Readonly<Record<keyof typeof vi, string>> = {
  'announcing.title': 'Announce',
  'announcing.intro':
    'Announcements stand on the home page of members and above the inbox of officers, through their last day. Everybody can hide them on their device.',
  'announcing.list': 'Announced',
  'announcing.none': 'The unit has announced nothing.',
  'announcing.new': 'New announcement',
  'announcing.kind': 'Kind',
  'announcing.audience': 'For',
  'announcing.audience.members': 'Members of the unit and of those below',
  'announcing.audience.officers': 'Officers of the unit and of those below',
  'announcing.audience.everybody': 'Everybody who signed in',
  'announcing.subject': 'Title',
  'announcing.text': 'Text',
  'announcing.text-hint': 'Plain text; lines are kept. No personal data of anybody.',
  'announcing.from': 'Shown from',
  'announcing.to': 'Through',
  'announcing.publish': 'Announce',
  'announcing.sending': 'Sending…',
  'announcing.published': '“{title}” was announced.',
  'announcing.withdraw': 'Withdraw',
  'announcing.withdraw-this': 'Withdraw the announcement: {title}',
  'announcing.withdraw-sure':
    'From now on nobody is shown it on the home page; among earlier announcements it is marked as withdrawn.',
  'announcing.withdraw-yes': 'Withdraw it',
  'announcing.withdrawn': '“{title}” was withdrawn.',
  'announcing.withdrawn-by': 'Withdrawn by {name} on {day}.',
  'announcing.by': 'Announced by {name} on {day}.',
  'announcing.span': 'From {from} through {to}.',
  'announcing.standing.shown': 'shown',
  'announcing.standing.to-come': 'to come',
  'announcing.standing.run-out': 'run out',
  'announcing.standing.withdrawn': 'withdrawn',
};

/** What is wrong with an announcement, by field and code of `announcementIssues`. */
export const announcingIssues: Readonly<Record<string, string>> = {
  'announcing.issue.kind.required': 'Choose a kind.',
  'announcing.issue.audience.required': 'Choose whom it is for.',
  'announcing.issue.title.required': 'Enter a title.',
  'announcing.issue.title.too-long': 'Enter at most 150 characters.',
  'announcing.issue.title.no-text': 'A title is one line, without hidden characters.',
  'announcing.issue.text.required': 'Enter a text.',
  'announcing.issue.text.too-long': 'Enter at most 2000 characters.',
  'announcing.issue.text.no-text': 'The text has hidden characters. Type it instead of pasting.',
  'announcing.issue.from.required': 'Enter day, month and year.',
  'announcing.issue.to.required': 'Enter day, month and year.',
  'announcing.issue.to.order': 'The last day is before the first.',
  'announcing.issue.to.past': 'The last day is past: nobody would see it.',
  'announcing.issue.to.too-late': 'An announcement is shown for 366 days at most.',
};
