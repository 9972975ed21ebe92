import type { AnyProcedure, DossierView, FieldMap } from '@tthc-dang/core';
import { recordedAnswers, type RecordedAnswer } from './recorded-answers.ts';

/** A question that must be answered again, before and now. */
export interface AskedItem {
  readonly before: RecordedAnswer;
  /** As the working copy has it; the same as before while nothing was changed. */
  readonly now: RecordedAnswer;
  readonly isChanged: boolean;
}

/** What a handler asked the member to put right. */
export interface SupplementRequest {
  readonly reason: string;
  /** Missing, wrong or outdated, as the table words it. */
  readonly kind: RecordedAnswer | undefined;
  readonly on: string;
  readonly items: readonly AskedItem[];
}

/** Reads the open supplement request of a dossier, with the difference that the working copy makes. */
export function supplementRequest(
  procedure: AnyProcedure,
  { facts, draft }: Pick<DossierView, 'facts' | 'draft'>,
): SupplementRequest | undefined {
  // Every procedure records a request under this name (the common supplement of the handbook, 2.2); not every one names items.
  const asked = facts['supplement'] as
    | { readonly reason: string; readonly kind?: string; readonly on: string; readonly items?: readonly string[] }
    | undefined;
  if (!asked) return undefined;
  const { reason, on, items: named = [] } = asked;
  const given = recordedAnswers(procedure, facts).find(({ answers }) =>
    answers.some(({ name }) => named.includes(name)),
  );
  const event = given?.event ?? procedure.moves.find(({ from }) => from === procedure.initial)?.event ?? '';
  const fields: FieldMap = procedure.events[event]?.fields ?? {};
  const items = named.flatMap((name) => {
    const field = fields[name];
    if (!field) return [];
    const before = given?.answers.find((answer) => answer.name === name) ?? { event, name, field, value: undefined };
    const now = draft && name in draft.input ? { ...before, value: draft.input[name] } : before;
    return [{ before, now, isChanged: JSON.stringify(now.value) !== JSON.stringify(before.value) }];
  });
  return { reason, kind: kindOf(procedure, asked.kind), on, items };
}

/** The kind as an answer to the question of the event with which a handler asks: the one that lists items. */
function kindOf(procedure: AnyProcedure, value: string | undefined): RecordedAnswer | undefined {
  const found = Object.entries<{ readonly fields: FieldMap }>(procedure.events).find(
    ([, { fields }]) => fields['items'] && fields['kind'],
  );
  const field = found?.[1].fields['kind'];
  return found && field && { event: found[0], name: 'kind', field, value };
}
