import type { CaseBook, WorkedCase } from '@tthc-dang/core/cases';
import type { Backend } from './backend.ts';
import { Findings, NotRun, type Result } from './finding.ts';
import { Course } from './course.ts';
import { play } from './play.ts';
import { Stage } from './stage.ts';

/** Plays a worked case on a backend and holds every answer against the table. */
export async function playCase(backend: Backend, book: CaseBook, worked: WorkedCase): Promise<Result> {
  const { id, title, shows } = worked;
  const about = { id: `${book.procedure.id}/${id}`, procedure: book.procedure.id, title, shows };
  return resultOf(about, (findings) =>
    play(new Course(new Stage(backend, book, worked.given), book, worked, findings)),
  );
}

/** The result of some work that notes what it finds, or stops where it cannot be done here. */
export async function resultOf(
  about: Pick<Result, 'id' | 'procedure' | 'title' | 'shows'>,
  work: (findings: Findings) => Promise<void>,
): Promise<Result> {
  const began = performance.now();
  const findings = new Findings();
  let reason: string | undefined;
  try {
    await work(findings);
  } catch (cause) {
    if (cause instanceof NotRun) reason = cause.message;
    else findings.add('kit', cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  }
  const { all } = findings;
  return {
    ...about,
    outcome: all.length > 0 ? 'failed' : reason === undefined ? 'passed' : 'not-run',
    findings: all,
    ...(reason === undefined ? {} : { reason }),
    ms: performance.now() - began,
  };
}
