import type { Actor, Instant } from '@tthc-dang/core';
import type { Course } from './course.ts';

/** Whether somebody has no part in the dossier on a day: neither its member nor its opener, nor in office in one of its parties. */
export function isOutsider({ book, model }: Course, actor: Actor, at: Instant): boolean {
  const { memberId, initiatorId, units, informed } = book.procedure.parties(model.dossier.facts);
  if (actor.personId === memberId || actor.personId === initiatorId) return false;
  const on = at.slice(0, 10);
  const parties = new Set([...Object.values(units), ...Object.values(informed ?? {})]);
  return !actor.assignments.some(
    ({ organizationId, from, to = '9999' }) => parties.has(organizationId) && from <= on && on <= to,
  );
}

/** Whether the dossier is not filed yet, and somebody else writes it. */
export const isDraftOfAnother = ({ book, model, worked }: Course, actor: Actor): boolean =>
  model.dossier.state === book.procedure.initial &&
  actor.personId !== model.actorOf(book.opener(worked.given)).personId;

/** Whether the dossier has locked somebody out, so that they cannot even ask. */
export function mayNotSignIn({ book, model, memberId }: Course, actor: Actor): boolean {
  const { states } = book.procedure;
  const isOut = model.dossier.log.some(({ toState }) => states[toState]?.entry?.effects.includes('end-sessions'));
  return isOut && actor.personId === memberId;
}
