import type { DossierQuery } from './store.ts';

/** A condition with the values for its question marks. */
export interface Where {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** The conditions of a list of dossiers. Values never become part of the text. */
export function whereOf(query: Omit<DossierQuery, 'after' | 'limit'>): Where {
  const { visibleTo, heldBy, assignee, memberId, procedure, state, open, dueBefore, lapsesBefore, words } = query;
  const { procedures, states, unitIds, month, openedBefore, submittedFrom, submittedTo } = query;
  const parts: Where[] = [];
  const add = (sql: string, ...values: (string | number)[]): void => void parts.push({ sql, values });
  if (visibleTo)
    add(
      `(member_id = ? OR initiator_id = ? OR id IN (SELECT dossier_id FROM readers WHERE organization_id IN (SELECT value FROM json_each(?))))`,
      visibleTo.personId,
      visibleTo.personId,
      JSON.stringify(visibleTo.organizationIds),
    );
  if (heldBy)
    add(
      'id IN (SELECT dossier_id FROM handlers WHERE seat IN (SELECT value FROM json_each(?)))',
      JSON.stringify(heldBy.map(seatKey)),
    );
  if (assignee !== undefined) add('assignee = ?', assignee);
  if (memberId !== undefined) add('member_id = ?', memberId);
  if (procedure !== undefined) add('procedure = ?', procedure);
  if (state !== undefined) add('state = ?', state);
  const oneOf = (column: string, values: readonly string[]): void =>
    add(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));
  if (procedures) oneOf('procedure', procedures);
  if (states) oneOf('state', states);
  if (unitIds) oneOf('unit_id', unitIds);
  if (month !== undefined) add('month = ?', month);
  if (openedBefore !== undefined) add('opened_at < ?', openedBefore);
  if (submittedFrom !== undefined) add('submitted_on >= ?', submittedFrom);
  if (submittedTo !== undefined) add('submitted_on <= ?', submittedTo);
  if (open) add('final = 0');
  if (dueBefore !== undefined) add('due < ?', dueBefore);
  if (lapsesBefore !== undefined) add('lapses_on < ?', lapsesBefore);
  for (const word of words ?? []) add('instr(search, ?) > 0', word);
  return { sql: parts.map(({ sql }) => sql).join(' AND ') || '1', values: parts.flatMap(({ values }) => values) };
}

/** The condition that a dossier comes after the place where a page ended. */
export function afterOf(after: DossierQuery['after']): Where {
  if (!after) return { sql: '1', values: [] };
  const { due, openedAt, id } = after;
  return {
    sql: '(due > ? OR (due = ? AND (opened_at < ? OR (opened_at = ? AND id > ?))))',
    values: [due, due, openedAt, openedAt, id],
  };
}

/** An office in an organization as one text. */
export const seatKey = ({
  organizationId,
  office,
}: {
  readonly organizationId: string;
  readonly office: string;
}): string => `${organizationId}/${office}`;
