import { noonOf, type WorkedStep } from '@tthc-dang/core/cases';
import { takeByPerson } from './by-person.ts';
import { takeBySystem } from './by-system.ts';
import type { Course } from './course.ts';
import type { Model } from './model.ts';
import { openCase } from './open-case.ts';
import type { Stage } from './stage.ts';

/** A dossier that was brought to a point, and where it is. */
export interface Ready {
  readonly stage: Stage;
  readonly model: Model;
  readonly path: string;
  readonly revision: number;
}

/** Plays a case from its opening to its last step. */
export async function play(course: Course): Promise<void> {
  const { stage, book, worked } = course;
  const { meanwhile, when } = worked;
  await stage.begin();
  if (!(await openCase(course)) || !(await onTheWay(course))) return;
  if (meanwhile) {
    await stage.until(noonOf(when.on ?? book.day));
    await stage.registersSay(course.memberId, await stage.precededBy(meanwhile));
    course.model.registersSay(meanwhile, when.on);
  }
  course.isLast = true;
  await take(course, when);
}

/** Plays what goes before the last step, for somebody who wants to ask something else then. */
export async function prepare(course: Course): Promise<Ready> {
  const { stage, worked, findings } = course;
  await stage.begin();
  const isReady = (await openCase(course)) && (await onTheWay(course));
  const [first] = findings.all;
  if (!isReady || first) throw new Error(`${worked.id} does not come about: ${first?.check} ${first?.says}`);
  return { stage, model: course.model, path: course.path(), revision: course.revision };
}

/** What went wrong on the way makes everything after it meaningless. */
async function onTheWay(course: Course): Promise<boolean> {
  for (const step of course.worked.given.steps) {
    await take(course, step);
    if (course.findings.all.length > 0) return false;
  }
  return true;
}

async function take(course: Course, step: WorkedStep): Promise<void> {
  const at = noonOf(step.on ?? course.book.day);
  await course.stage.until(at);
  const actor = course.model.actorOf(step.by);
  await (actor.system ? takeBySystem(course, step, at) : takeByPerson(course, step, actor, at));
}
