import { dateOf, feedback, type FeedbackFacts, type Page } from '@tthc-dang/core';
import type { FeedbackItem } from '@tthc-dang/core/client/administration';
import { kinds } from '@tthc-dang/core/procedures/feedback';
import { foldForSearch } from '@tthc-dang/core/identifiers';
import { json } from '../http/answers.ts';
import { cursorOf, limitIn, placeIn } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import { dueOf } from '../store/store.ts';
import { namesOn } from '../views/names.ts';
import { readingOf } from '../views/reading.ts';
import { summaryOf } from '../views/summary.ts';
import { factsFor } from '../views/withheld.ts';
import { readableOrganizations, seatsWithPredecessors } from '../visibility.ts';

/** Feedback for those who answer it: what waits for the caller's offices, the most urgent first. */
export const feedbackRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/feedback',
    operationId: 'listFeedback',
    answer: ({ store, person, url, at }) =>
      store.read(async (reader) => {
        const on = dateOf(at);
        const limit = limitIn(url);
        const state = url.searchParams.get('state');
        const words = foldForSearch((url.searchParams.get('q') ?? '').slice(0, 200))
          .split(' ')
          .filter(Boolean);
        const [due, openedAt, id] = placeIn(url, 3) ?? [];
        const seats = await seatsWithPredecessors(reader, person, on);
        const { items, total } = await reader.dossiers({
          procedure: feedback.id,
          visibleTo: { personId: person.id, organizationIds: await readableOrganizations(reader, person, on) },
          // With a state every feedback of the unit in it, also that which waits for nobody.
          ...(state === null ? { heldBy: seats, open: true as const } : { state }),
          ...(words.length > 0 ? { words } : {}),
          ...(due !== undefined && openedAt !== undefined && id !== undefined ? { after: { due, openedAt, id } } : {}),
          limit: limit + 1,
        });
        const names = namesOn(await treeOfRegister(reader), at);
        const last = items[limit - 1];
        const page: Page<FeedbackItem> = {
          items: await Promise.all(
            items.slice(0, limit).map(async (record) => ({
              ...summaryOf(record, names, at),
              // What of a complaint the caller may not read is missing among the facts.
              ...aboutOf(factsFor(await readingOf(reader, record, person, at)) as Partial<FeedbackFacts>),
            })),
          ),
          total,
          ...(last && items.length > limit ? { next: cursorOf([dueOf(last), last.openedAt, last.id]) } : {}),
        };
        return json(page);
      }),
  },
];

const aboutOf = ({ kind, severity, subject }: Partial<FeedbackFacts>) => ({
  kind: kind ?? '',
  kindLabel: kind === undefined ? '' : kinds[kind],
  severity: severity ?? '',
  subject: subject ?? '',
});
