import type { Ledger, Refusal } from '@tthc-dang/core';
import { isProblem } from './compare-refusal.ts';
import { compareView } from './compare-view.ts';
import type { Course } from './course.ts';
import { canonical, NotRun } from './finding.ts';
import { modelOf } from './model.ts';
import { openBook } from './open-book.ts';
import { openMonth } from './open-month.ts';
import { openingOf } from './opening.ts';
import { problemIn, viewIn, type Answer } from './wire.ts';

type Says = Readonly<Record<string, unknown>>;

/** Opens the dossier of a case; false if the opening itself already told what the case is about. */
export async function openCase(course: Course): Promise<boolean> {
  const { book, worked, stage, findings } = course;
  if (book.procedure.id === 'dues-obligation') return openMonthOf(course);
  if (book.procedure.id === 'dues-remittance') return openBookOf(course);
  const opening = openingOf(book, worked);
  await stage.playedBy(opening.by);
  const rest = await stage.precededBy(registerSays(course));
  const answer = await stage.wire.post(opening.by.personId, opening.path, opening.body);
  if (answer.status !== 201) return wasToldAtOpening(course, answer);
  const view = viewIn(answer);
  course.model = modelOf(book, worked, stage.world, view.id);
  course.revision = view.revision;
  findings.same('opening', answer.headers.get('location'), `${opening.path}/${view.id}`, 'Location');
  compareView(findings, course.model, answer, opening.by, stage.now);
  // These are in the data set already.
  const { originOnline: _, communeOnline: __, hasSeal: ___, ...says } = rest;
  await stage.registersSay(course.memberId, says);
  return findings.all.length === 0;
}

/** Whoever can never file may be told before anything is typed: then the opening is refused for the reasons of the case. */
function wasToldAtOpening({ book, worked, findings }: Course, answer: Answer): false {
  const { given, when, then } = worked;
  const problem = problemIn(answer);
  const told = (problem.refusals ?? []).flatMap(({ code, guard }: Refusal) => guard ?? code);
  const isFirst = given.steps.length === 0 && when.by === book.opener(given);
  if (isFirst && 'refused' in then && canonical(told) === canonical(then.refused)) isProblem(findings, answer, problem);
  else findings.add('opening', `answers ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`);
  return false;
}

/** The system opens the months of dues, and goes on by itself where nothing is due. */
async function openMonthOf(course: Course): Promise<boolean> {
  const { book, worked, stage, findings } = course;
  const answer = await openMonth(stage, worked, book.open(worked.given).facts);
  const view = viewIn(answer);
  if (answer.status !== 200 || view.facts === undefined) {
    findings.add('opening', `answers ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`);
    return false;
  }
  // In whose name the system opens, and how it numbers, is the backend's.
  const { initiatorId, code } = view.facts;
  course.model = modelOf(book, worked, stage.world, view.id, { initiatorId, code });
  course.revision = view.revision;
  const [first] = [...worked.given.steps, worked.when];
  if (view.state === course.model.dossier.state)
    compareView(findings, course.model, answer, course.model.actorOf('member'), stage.now);
  else if (first?.by !== 'system') throw new NotRun(`the backend goes on to "${view.state}" by itself`);
  return findings.all.length === 0;
}

/** The book of a unit: what is in it the backend counts, and looks up before every step. */
async function openBookOf(course: Course): Promise<boolean> {
  const { book, worked, stage, findings } = course;
  if (worked.given.facts) throw new NotRun('a book in which this stands takes more than one payment');
  const { ledger: told } = book.open(worked.given).facts as { readonly ledger: Ledger };
  const { answer, ledger } = await openBook(stage, told);
  const view = viewIn(answer);
  if (answer.status !== 200 || view.facts === undefined) {
    findings.add('opening', `answers ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`);
    return false;
  }
  const { initiatorId, unitName, level } = view.facts;
  course.model = modelOf(book, worked, stage.world, view.id, { initiatorId, unitName, level, ledger });
  course.revision = view.revision;
  findings.same('state', view.state, course.model.dossier.state);
  return findings.all.length === 0;
}

/** What the registers say in this case otherwise than in the data set. */
function registerSays({ book, worked: { given } }: Course): Says {
  const named = given.facts?.['register'] as Says | undefined;
  if (!named) return given.register ?? {};
  const { register } = book.open({ steps: [] }).facts as { readonly register: Says };
  // What is missing in it is not in the data set of its variant either.
  return Object.fromEntries(
    Object.entries(named).filter(([name, value]) => canonical(value) !== canonical(register[name])),
  );
}
