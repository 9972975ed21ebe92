import type { Actor, Instant, Refusal } from '@tthc-dang/core';
import type { WorkedStep } from '@tthc-dang/core/cases';
import { eventPath, isExposed } from '../server/operations.ts';
import { isSoAfterwards, isUnchanged } from './afterwards.ts';
import { compareRefusal, isProblem } from './compare-refusal.ts';
import { compareView } from './compare-view.ts';
import type { Accepted, Course } from './course.ts';
import { isDraftOfAnother, isOutsider, mayNotSignIn } from './standing.ts';
import { problemIn, viewIn, type Answer } from './wire.ts';

/** A person asks for a step; the answer is held against the table's. */
export async function takeByPerson(course: Course, step: WorkedStep, actor: Actor, at: Instant): Promise<void> {
  const { stage, book, model } = course;
  await stage.playedBy(actor);
  // Whoever has no part in the dossier has nothing to upload to it.
  const input = isOutsider(course, actor, at)
    ? (step.input ?? {})
    : await stage.answersOf(step, actor.personId, model.dossier.id);
  if (!isExposed(book.procedure, step.event)) return hasNoOperation(course, step, actor, input);
  const { pictures } = stage;
  if (pictures.length > 0 && model.dossier.state === book.procedure.initial) model.registersSay({ pictures }, step.on);
  const outcome = model.take(step.event, actor, input, at);
  const answer = await stage.wire.post(actor.personId, course.path(eventPath(step.event)), input, {
    revision: course.revision,
  });
  if (outcome.ok) await accepted(course, outcome, answer, actor, at);
  else await refused(course, outcome.refusals, answer, actor, at);
  if (course.isLast) course.asTheCaseSays(outcome);
}

async function accepted(course: Course, outcome: Accepted, answer: Answer, actor: Actor, at: Instant): Promise<void> {
  const { code, refusals } = problemIn(answer);
  course.findings.same('status', answer.status, 200, code === undefined ? '' : JSON.stringify(refusals ?? code));
  if (answer.status !== 200) return;
  const { revision } = viewIn(answer);
  course.findings.holds('revision', revision > course.revision, `${revision} after ${course.revision}`);
  course.revision = revision;
  compareView(course.findings, course.model, answer, actor, at);
  if (course.isLast) await isSoAfterwards(course, outcome, actor, at);
}

async function refused(
  course: Course,
  refusals: readonly Refusal[],
  answer: Answer,
  actor: Actor,
  at: Instant,
): Promise<void> {
  const { findings, stage } = course;
  const mayBeHidden = isDraftOfAnother(course, actor) || refusals.some(({ code }) => code === 'NOT_ALLOWED');
  if (isOutsider(course, actor, at)) {
    // Whoever has no part in a dossier does not learn that it exists.
    findings.same('hidden', answer.status, 404, 'status for somebody without a part in the dossier');
    isProblem(findings, answer, problemIn(answer));
    findings.same('hidden', problemIn(answer).refusals, undefined, 'reasons for somebody without a part in it');
  } else if (answer.status === 401 && mayNotSignIn(course, actor)) isProblem(findings, answer, problemIn(answer));
  else if (answer.status === 404 && mayBeHidden) {
    const seen = await stage.wire.get(actor.personId, course.path());
    findings.same('hidden', seen.status, 404, 'reading what may not be acted on');
  } else compareRefusal(findings, answer, refusals);
  await isUnchanged(course, at);
}

/** What only the system sends has no operation, for nobody. */
async function hasNoOperation(course: Course, { event }: WorkedStep, actor: Actor, input: object): Promise<void> {
  const { findings, stage, revision } = course;
  const answer = await stage.wire.post(actor.personId, course.path(eventPath(event)), input, { revision });
  const isNone = answer.status === 404 || answer.status === 405;
  findings.holds('status', isNone, `${event} of the system answers ${answer.status} to a person`);
  isProblem(findings, answer, problemIn(answer));
  await isUnchanged(course, stage.now);
}
