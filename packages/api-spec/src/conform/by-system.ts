import { systemActor, type Instant, type Outcome } from '@tthc-dang/core';
import type { WorkedStep } from '@tthc-dang/core/cases';
import { isSoAfterwards } from './afterwards.ts';
import { isBankEvent, noticeOf, readAs } from './bank.ts';
import { compareView } from './compare-view.ts';
import type { Course } from './course.ts';
import { deeds } from './deeds.ts';
import { NotRun } from './finding.ts';
import { isLookUp } from './look-up.ts';
import { viewIn } from './wire.ts';

/** A step that only the system takes: a deadline passes, a bank reports, or the backend brings it about in its own way. */
export async function takeBySystem(course: Course, step: WorkedStep, at: Instant): Promise<void> {
  const { event, input = {} } = step;
  const clocks = Object.values<{ readonly onLapse?: unknown }>(course.book.procedure.clocks);
  if (isLookUp(event)) throw new NotRun('a look-up of the registers is no request of its own');
  if (isBankEvent(event)) return byBank(course, step, at);
  if (clocks.some(({ onLapse }) => onLapse === event)) return byDeadline(course, step, at);
  const outcome = course.model.take(event, systemActor, input, at);
  if (!(await happens(course, step, at, outcome.ok)))
    throw new NotRun(`${event} is sent by the system alone, and this backend cannot be made to`);
  if (!outcome.ok) await isStill(course, 'system', `${event}, which the table refuses`);
  await settled(course, step, outcome, at);
}

async function byDeadline(course: Course, step: WorkedStep, at: Instant): Promise<void> {
  const { lapse } = course.stage.backend;
  if (!lapse) throw new NotRun('needs lapse: deadlines are not let pass on request');
  await lapse();
  const outcome = course.model.take(step.event, systemActor, step.input ?? {}, at);
  // When one deadline has not passed, another may have: reminders go out on the way.
  let moved = outcome.ok;
  for (let next = moved ? undefined : lapsed(course, at); next !== undefined; next = lapsed(course, at)) {
    if (!course.model.take(next, systemActor, {}, at).ok) break;
    moved = true;
    await lapse();
  }
  if (!moved) await isStill(course, 'deadline', `${step.event} before its time`);
  await settled(course, step, outcome, at);
}

const lapsed = ({ model }: Course, at: Instant): string | undefined =>
  model.deadlinesAt(at).find(({ lapsed: isLapsed, onLapse }) => isLapsed && onLapse !== undefined)?.onLapse;

/** A bank reports; what that means the table's own reading of it says. */
async function byBank(course: Course, step: WorkedStep, at: Instant): Promise<void> {
  const { reportPayment } = course.stage.backend;
  if (!reportPayment) throw new NotRun('needs the bank: nobody can report payments');
  const notice = noticeOf(course.model.dossier.facts, step, at);
  if (!notice) throw new NotRun('no bank reports this');
  await reportPayment(notice);
  const { event, input = {} } = readAs(course.model.dossier, notice);
  const outcome = event === undefined ? undefined : course.model.take(event, systemActor, input, at);
  if (!outcome?.ok) await isStill(course, 'money', 'after a report that changes nothing');
  await settled(course, step, outcome, at, event === step.event);
}

/** Either the backend has done it by itself, or does it when it next looks what there is to do, or it can be made to. */
async function happens(course: Course, step: WorkedStep, at: Instant, isAccepted: boolean): Promise<boolean> {
  if (isAccepted && (await isDone(course, step))) return true;
  const { happen, lapse } = course.stage.backend;
  if (isAccepted && lapse) {
    await lapse();
    if (await isDone(course, step)) return true;
  }
  const deed = deeds[step.event];
  if (deed) {
    await deed(course);
    return true;
  }
  const { procedure } = course.book;
  const { event, input = {} } = step;
  return (await happen?.({ procedure: procedure.id, dossierId: course.model.dossier.id, event, input, at })) ?? false;
}

async function isDone(course: Course, step: WorkedStep): Promise<boolean> {
  const { state, timeline } = viewIn(await course.seen());
  const last = course.model.dossier.log.at(-1);
  // Some of what the system does is no news to anybody; then the state tells.
  const isTold = last?.fromState !== last?.toState || (timeline ?? []).some(({ event }) => event === step.event);
  return state === course.model.dossier.state && isTold;
}

async function isStill(course: Course, check: string, says: string): Promise<void> {
  const { state, revision } = viewIn(await course.seen());
  course.findings.same(check, [state, revision], [course.model.dossier.state, course.revision], says);
}

/** Reads the dossier as it is now, and holds it against the table. */
async function settled(
  course: Course,
  step: WorkedStep,
  outcome: Outcome<unknown, string> | undefined,
  at: Instant,
  isAsked = true,
): Promise<void> {
  const answer = await course.seen();
  course.findings.same('status', answer.status, 200, `reading after ${step.event}`);
  course.revision = viewIn(answer).revision;
  compareView(course.findings, course.model, answer, course.reader, at);
  if (!course.isLast) return;
  if (outcome?.ok) await isSoAfterwards(course, outcome, course.reader, at);
  if (outcome && isAsked) course.asTheCaseSays(outcome);
}
