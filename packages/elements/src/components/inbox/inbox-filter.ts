import type { Me } from '@tthc-dang/core';
import type { DossierQuery } from '@tthc-dang/core/client';

/** Whose dossiers are listed: those that wait for the reader's unit or for the reader, the reader's own, or all the reader may see. */
export type InboxView = 'unit' | 'me' | 'member' | 'all';

/** What narrows the list. Empty strings narrow nothing. */
export interface InboxFilter {
  readonly view: InboxView;
  readonly procedure: string;
  readonly state: string;
  readonly q: string;
  readonly overdue: boolean;
}

/** The list that somebody wants to see first, and the lists to choose from: a member without an office has only one. */
export function viewsFor({ assignments, cellId }: Me, today: string): readonly [InboxView, ...InboxView[]] {
  const isOfficer = assignments.some(({ from, to }) => from <= today && (to === undefined || today <= to));
  if (!isOfficer) return ['member'];
  return ['unit', 'me', ...(cellId ? (['member'] as const) : []), 'all'];
}

/** Whether anything but the choice of the list narrows it. */
export const isNarrowed = ({ procedure, state, q, overdue }: InboxFilter): boolean =>
  procedure !== '' || state !== '' || q !== '' || overdue;

/** The filter as the API asks for it. */
export const queryOf = ({ view, procedure, state, q, overdue }: InboxFilter): DossierQuery => ({
  ...(view === 'unit' || view === 'me' ? { assignedTo: view } : {}),
  ...(view === 'member' ? { role: 'member' } : {}),
  ...(procedure ? { procedure } : {}),
  ...(state ? { state } : {}),
  ...(q ? { q } : {}),
  ...(overdue ? { overdue: true } : {}),
});
