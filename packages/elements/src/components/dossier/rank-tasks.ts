import type { AnyProcedure, DossierView, Task } from '@tthc-dang/core';

/** What a person may do, the way onward first. */
export interface RankedTasks {
  /** The one step that moves the dossier on; the only solid button. */
  readonly main?: Task;
  readonly others: readonly Task[];
  /** Steps of this person that something stands in the way of. */
  readonly blocked: readonly Task[];
}

/**
 * Sorts the tasks of the caller by where their rows lead: onward, here, aside, to an end.
 * The table says where a row leads, so no procedure is known here by name.
 */
export function rankTasks(procedure: AnyProcedure, { state, tasks, ahead }: Pick<DossierView, 'state' | 'tasks' | 'ahead'>): RankedTasks {
  const onward = new Set(ahead.map((step) => step.state));
  const allowed = tasks
    .filter((task) => task.allowed)
    .map((task) => ({ task, rank: rankOf(procedure, state, task, onward) }))
    // Sorting is stable: within a rank the order of the table stays.
    .toSorted((a, b) => a.rank - b.rank);
  const first = allowed[0];
  const main = first && first.rank <= lastMainRank ? first.task : undefined;
  return {
    ...(main ? { main } : {}),
    others: allowed.map(({ task }) => task).filter((task) => task !== main),
    blocked: tasks.filter((task) => !task.allowed),
  };
}

// 0 onward, 1 work on this step, 2 aside or back, 3 remarks, 4 an end. Ends and remarks are never offered as the main thing.
const lastMainRank = 2;

function rankOf(procedure: AnyProcedure, state: string, task: Task, onward: ReadonlySet<string>): number {
  if (procedure.events[task.event]?.internal) return 3;
  const row = procedure.moves.find(
    (move) => move.row === task.row && move.event === task.event && [move.from].flat().includes(state),
  );
  if (!row) return 3;
  const targets: readonly string[] = typeof row.to === 'string' ? [row.to] : row.to.among;
  if (targets.some((target) => target !== state && onward.has(target))) return 0;
  if (targets.includes(state)) return 1;
  return targets.every((target) => procedure.states[target]?.final) ? 4 : 2;
}
