import { offices, type Assignment, type Task } from '@tthc-dang/core';
import { dossierBefore, type CaseBook, type WorkedCase } from '@tthc-dang/core/cases';
import type { Backend } from './backend.ts';
import { tasksIn } from './compare-view.ts';
import { Findings, type Result } from './finding.ts';
import { resultOf } from './play-case.ts';
import { Course } from './course.ts';
import { prepare } from './play.ts';
import { Stage } from './stage.ts';

/** A case that brings a dossier to a state. */
export interface StateOfBook {
  readonly id: string;
  readonly run: (backend: Backend) => Promise<Result>;
}

/**
 * For each state of a table: every office of every party may do exactly what the rows say, and nobody else anything. Cases are
 * played only to find a way to a state that is asked about.
 */
export function seatsOf(book: CaseBook, only: (id: string) => boolean): readonly StateOfBook[] {
  const { procedure } = book;
  const idOf = (state: string): string => `${procedure.id}/seats-in-${state}`;
  const asked = new Set(Object.keys(procedure.states).filter((state) => only(idOf(state))));
  return [...waysTo(book, asked)].map(([state, worked]) => {
    const id = idOf(state);
    const rows = procedure.moves.filter(({ from }) => [from].flat().includes(state)).map(({ row }) => row);
    return {
      id,
      run: (backend) =>
        resultOf(
          {
            id,
            procedure: procedure.id,
            title: `Mỗi nhiệm vụ làm được đúng những việc bảng cho phép ở bước “${procedure.states[state]!.label}”`,
            shows: ['R23', 'R56', 'R57', ...new Set(rows)],
          },
          (findings) => eachSeat(backend, book, worked, findings),
        ),
    };
  });
}

/** The first case that brings a dossier to each of some states, as far as one does. */
function waysTo(book: CaseBook, states: ReadonlySet<string>): ReadonlyMap<string, WorkedCase> {
  const ways = new Map<string, WorkedCase>();
  for (const worked of book.cases) {
    if (ways.size === states.size) break;
    if (worked.meanwhile || worked.given.register || worked.given.facts) continue;
    const { state } = dossierBefore(book, worked);
    if (states.has(state) && !ways.has(state)) ways.set(state, worked);
  }
  return ways;
}

async function eachSeat(backend: Backend, book: CaseBook, worked: WorkedCase, findings: Findings): Promise<void> {
  const stage = new Stage(backend, book, worked.given);
  const course = new Course(stage, book, worked, new Findings());
  const { model, path } = await prepare(course);
  const { units, informed } = book.procedure.parties(model.dossier.facts);
  const bodies = new Set([...Object.values(units), ...Object.values(informed ?? {}), 'elsewhere']);
  const somebody = model.actorOf('stranger');
  const isOpenedBySystem = model.actorOf(book.opener(worked.given)).system === true;
  const { reader } = course;
  const own = await stage.wire.get(reader.personId, `${path}/tasks`);
  const { tasks: offered = [] } = (own.body ?? {}) as { readonly tasks?: readonly Task[] };
  const isFirst = model.dossier.state === book.procedure.initial;
  findings.same(
    'permissions',
    tasksIn(offered, isFirst),
    tasksIn(model.tasksOf(reader, stage.now), isFirst),
    'who opened it',
  );
  for (const organizationId of bodies)
    for (const office of offices) {
      const assignments: readonly Assignment[] = [
        {
          organizationId: organizationId!,
          office,
          from: '2025-01-01',
          ...(office === 'org-officer' ? { delegated: true } : {}),
        },
      ];
      await stage.playedBy({ personId: somebody.personId, assignments });
      const wanted = model.tasksOf({ ...somebody, assignments }, stage.now);
      const answer = await stage.wire.get(somebody.personId, `${path}/tasks`);
      const { tasks = [] } = (answer.body ?? {}) as { readonly tasks?: readonly Task[] };
      const seat = `${office} of ${organizationId}`;
      if (isFirst && !isOpenedBySystem) {
        // What nobody has filed yet is seen by whoever writes it, and by no office.
        findings.same('permissions', answer.status, 404, `${seat} looks at a draft`);
        continue;
      }
      // Whoever may do nothing may well not see the dossier at all.
      if (wanted.length > 0 || answer.status !== 404) findings.same('permissions', answer.status, 200, seat);
      findings.same('permissions', tasksIn(tasks, false), tasksIn(wanted, false), seat);
    }
}
