import { textsOf, type Dialect } from './dialect.ts';
import type { SqlValue } from './statements.ts';
import type { DossierQuery } from './store.ts';

/** A condition with the values for its question marks. */
export interface Where {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** No condition. */
export const always: Where = { sql: '1 = 1', values: [] };

/** The conditions of a list of dossiers. Values never become part of the text. */
export function whereOf({ among, contains }: Dialect, query: Omit<DossierQuery, 'after' | 'limit'>): Where {
  const { visibleTo, heldBy, assignee, memberId, procedure, state, open, dueBefore, lapsesBefore, words } = query;
  const { procedures, states, unitIds, month, openedBefore, submittedFrom, submittedTo, dueFrom } = query;
  const parts: Where[] = [];
  const add = (sql: string, ...values: SqlValue[]): void => void parts.push({ sql, values });
  if (visibleTo) {
    const { personId, organizationIds } = visibleTo;
    const isNarrow = heldBy !== undefined || assignee !== undefined || memberId !== undefined;
    const reads = `SELECT dossier_id FROM readers WHERE ${among('organization_id')}`;
    add(
      isNarrow
        ? // Few are left, and each is looked at.
          `(member_id = ? OR initiator_id = ? OR EXISTS (${reads} AND dossier_id = dossiers.id))`
        : // Each of the three has its index; joined by "or" they would have none.
          `id IN (SELECT id FROM dossiers WHERE member_id = ? UNION SELECT id FROM dossiers WHERE initiator_id = ? UNION ${reads})`,
      personId,
      personId,
      textsOf(organizationIds),
    );
  }
  if (heldBy) add(`id IN (SELECT dossier_id FROM handlers WHERE ${among('seat')})`, textsOf(heldBy.map(seatKey)));
  if (assignee !== undefined) add('assignee = ?', assignee);
  if (memberId !== undefined) add('member_id = ?', memberId);
  if (procedure !== undefined) add('procedure = ?', procedure);
  if (state !== undefined) add('state = ?', state);
  if (procedures) add(among('procedure'), textsOf(procedures));
  if (states) add(among('state'), textsOf(states));
  if (unitIds) add(among('unit_id'), textsOf(unitIds));
  if (month !== undefined) add('month = ?', month);
  if (openedBefore !== undefined) add('opened_at < ?', openedBefore);
  if (submittedFrom !== undefined) add('submitted_on >= ?', submittedFrom);
  if (submittedTo !== undefined) add('submitted_on <= ?', submittedTo);
  if (open) add('final = 0');
  if (dueFrom !== undefined) add('due >= ?', dueFrom);
  if (dueBefore !== undefined) add('due < ?', dueBefore);
  // Few deadlines have passed at any time: they are found first, and put in order afterwards.
  if (lapsesBefore !== undefined) add('id IN (SELECT id FROM dossiers WHERE lapses_on < ?)', lapsesBefore);
  for (const word of words ?? []) add(contains('search'), word);
  if (parts.length === 0) return always;
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
}

/** The condition that a dossier comes after the place where a page ended. */
export function afterOf(after: DossierQuery['after']): Where {
  if (!after) return always;
  const { due, openedAt, id } = after;
  return {
    // The first comparison alone lets the index begin there.
    sql: '(due >= ? AND (due > ? OR opened_at < ? OR (opened_at = ? AND id > ?)))',
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
