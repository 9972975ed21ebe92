import type { announcements as vi } from '../vi/announcements.ts';

/** The texts of announcements, in English. */
export const announcements: Readonly<Record<keyof typeof vi, string>> = {
  'announcements.title': 'Announcements of your unit',
  'announcements.now': 'Shown now',
  'announcements.none': 'Nothing is announced at the moment.',
  'announcements.before': 'Earlier',
  'announcements.before-none': 'Nothing was announced earlier.',
  'announcements.kind.information': 'Information',
  'announcements.kind.maintenance': 'Maintenance',
  'announcements.kind.deadline': 'Deadline',
  'announcements.from-whom': '{unit}, shown through {to}',
  'announcements.was-shown': '{unit}, from {from} through {to}',
  'announcements.withdrawn': 'Withdrawn on {day}',
  'announcements.put-away': 'Hide',
  'announcements.put-away-this': 'Hide the announcement: {title}',
  'announcements.is-away': 'Hidden on this device. It is still under Announcements of your unit on the home page.',
  'announcements.away-tag': 'hidden on this device',
  'announcements.more': '{n} more announcements',
  'announcements.more-left': 'Show more ({n} more)',
  'announcements.loaded-more': '{n} announcements added.',
};
