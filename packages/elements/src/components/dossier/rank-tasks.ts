import type { AnyProcedure, DossierView, Task } from '@tthc-dang/core';

/** What a person may do, sorted by where it leads. */
export interface RankedTasks {
  /** The one step that takes the dossier on; the only solid button. */
  readonly main?: Task;
  /** Other steps with the dossier itself. */
  readonly others: readonly Task[];
  /** Remarks, reports and ends: at hand, but never in the way. */
  readonly rest: readonly Task[];
  /** Steps of this person that something stands in the way of. */
  readonly blocked: readonly Task[];
}

type Viewed = Pick<DossierView, 'state' | 'tasks' | 'ahead' | 'facts' | 'timeline'>;

/** Sorts the tasks of the caller. The table says where a row leads and what it rests on, so no procedure is known here by name. */
export function rankTasks(procedure: AnyProcedure, view: Viewed): RankedTasks {
  const onward = new Set(view.ahead.map(({ state }) => state).filter((state) => state !== view.state));
  const allowed = view.tasks
    .filter((task) => task.allowed)
    .map((task) => ({ task, rank: rankOf(procedure, view, task, onward) }))
    // Sorting is stable: within a rank the order of the table stays.
    .toSorted((a, b) => a.rank - b.rank);
  const first = allowed[0];
  const main = first && first.rank <= rank.here ? first.task : undefined;
  const others = allowed.filter(({ task }) => task !== main);
  return {
    ...(main ? { main } : {}),
    others: others.filter(({ rank: at }) => at <= rank.aside).map(({ task }) => task),
    rest: others.filter(({ rank: at }) => at > rank.aside).map(({ task }) => task),
    blocked: view.tasks.filter((task) => !task.allowed),
  };
}

const rank = { onward: 0, here: 1, aside: 2, remark: 3, end: 4 } as const;

function rankOf(
  procedure: AnyProcedure,
  view: Viewed,
  { event, row, basis }: Task,
  onward: ReadonlySet<string>,
): number {
  const move = procedure.moves.find(
    (one) => one.row === row && one.event === event && [one.from].flat().includes(view.state),
  );
  if (!move || procedure.events[event].internal) return rank.remark;
  const target: string | undefined = typeof move.to === 'string' ? move.to : (picked(move.to, view) ?? cameFrom(view));
  // Work on this step is what a legal text asks for here; what stays here by our own convention is a report or a note.
  if (target === view.state) return basis.kind === 'law' ? rank.here : rank.remark;
  if (target !== undefined && onward.has(target)) return rank.onward;
  return target !== undefined && procedure.states[target]?.final ? rank.end : rank.aside;
}

/** Where a choice leads by the facts as they are; some choices read what is only recorded with the step. */
function picked(to: { readonly pick: (facts: unknown) => string | undefined }, { facts }: Viewed): string | undefined {
  try {
    return to.pick(facts);
  } catch {
    return undefined;
  }
}

const cameFrom = ({ timeline, state }: Viewed): string | undefined =>
  timeline.findLast(({ toState }) => toState !== state)?.toState;
