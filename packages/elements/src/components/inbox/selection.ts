import type { DossierSummary } from '@tthc-dang/core';

/** Dossiers that were ticked to be worked on together: all of one procedure at one step, since they have the same ways onward. */
export interface Selection {
  readonly items: readonly DossierSummary[];
}

/** So many dossiers can be worked on at once. */
export const mostAtOnce = 100;

/** Whether a dossier can be ticked beside those that are. */
export const fits = ({ items }: Selection, { procedure, state, final }: DossierSummary): boolean => {
  const [first] = items;
  return !final && (first === undefined || (first.procedure === procedure && first.state === state));
};

export const isChosen = ({ items }: Selection, { id }: DossierSummary): boolean => items.some((item) => item.id === id);

/** The selection with a dossier put in or taken out. */
export function toggled(selection: Selection, dossier: DossierSummary): Selection {
  if (isChosen(selection, dossier)) return { items: selection.items.filter(({ id }) => id !== dossier.id) };
  if (!fits(selection, dossier) || selection.items.length >= mostAtOnce) return selection;
  return { items: [...selection.items, dossier] };
}

/** The selection with all of the list that fit beside it, as far as they can be worked on at once. */
export const withAll = (selection: Selection, list: readonly DossierSummary[]): Selection =>
  list.reduce((chosen, item) => (isChosen(chosen, item) ? chosen : toggled(chosen, item)), selection);

/** The selection as it is listed now: what left the list is let go, and what changed its step. */
export const stillListed = (selection: Selection, list: readonly DossierSummary[]): Selection => {
  const now = new Map(list.map((item) => [item.id, item]));
  const items = selection.items.flatMap((item) => {
    const newer = now.get(item.id);
    return newer && newer.state === item.state ? [newer] : [];
  });
  return { items };
};
