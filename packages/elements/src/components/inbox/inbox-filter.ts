import type { Me } from '@tthc-dang/core';
import type { DossierQuery } from '@tthc-dang/core/client';
import { addDays } from '@tthc-dang/core/dates';

/**
 * Whose dossiers are listed: those that wait for the reader's unit or for the reader, those to be presented at a counter of
 * the reader, the reader's own, or all the reader may see.
 */
export type InboxView = 'unit' | 'me' | 'counter' | 'member' | 'all';

/** Until when a dossier is due: a span that is said in a word. */
export type DueSpan = '' | 'overdue' | 'today' | 'week' | 'month';
export const dueSpans = ['overdue', 'today', 'week', 'month'] as const satisfies readonly DueSpan[];

/** What narrows the list. Empty strings narrow nothing. */
export interface InboxFilter {
  readonly view: InboxView;
  readonly procedure: string;
  readonly state: string;
  readonly q: string;
  readonly due: DueSpan;
}

/** Narrows nothing. */
export const noFilter = { procedure: '', state: '', q: '', due: '' } as const satisfies Omit<InboxFilter, 'view'>;

/** The list that somebody wants to see first, and the lists to choose from: a member without an office has only one. */
export function viewsFor({ assignments, cellId }: Me, today: string): readonly [InboxView, ...InboxView[]] {
  const isOfficer = assignments.some(({ from, to }) => from <= today && (to === undefined || today <= to));
  if (!isOfficer) return ['member'];
  return ['unit', 'me', 'counter', ...(cellId ? (['member'] as const) : []), 'all'];
}

/** Whether anything but the choice of the list narrows it. */
export const isNarrowed = ({ procedure, state, q, due }: InboxFilter): boolean =>
  procedure !== '' || state !== '' || q !== '' || due !== '';

/** The filter as the API asks for it. */
export const queryOf = ({ view, procedure, state, q, due }: InboxFilter, today: string): DossierQuery => ({
  ...(view === 'member' ? { role: 'member' } : view === 'all' ? {} : { assignedTo: view }),
  ...(procedure ? { procedure } : {}),
  ...(state ? { state } : {}),
  ...(q ? { q } : {}),
  ...(due === 'overdue' ? { overdue: true } : {}),
  ...(due in lengths ? { dueFrom: today, dueTo: addDays(today, lengths[due as keyof typeof lengths]) } : {}),
});

const lengths = { today: 0, week: 7, month: 30 } as const;
