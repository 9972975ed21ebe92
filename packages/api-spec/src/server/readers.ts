import type { Office } from '@tthc-dang/core';
import type { SeatAt } from './store/store.ts';

/** The offices that read every dossier of their organization. Technicians, supporters and administrators of accounts do not. */
const readingOffices: readonly Office[] = [
  'secretary',
  'deputy',
  'committee-member',
  'clerk',
  'org-head',
  'org-officer',
  'inspector',
];

/** Whether an office reads every dossier of its organization. The others read those in which a row gives them something to do. */
export const readsAll = (office: Office): boolean => readingOffices.includes(office);

/** Under which name a seat stands among the readers of a dossier: by its organization, or as an office with its own business. */
export const readerOf = ({ organizationId, office }: SeatAt): string =>
  readsAll(office) ? organizationId : `${office}@${organizationId}`;
