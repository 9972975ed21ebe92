import { mustBeTexts } from '../../model/must-be.ts';

/** The states of obligations that keep a month open: money on its way, or money that nobody has matched. */
export const closeBlockers: readonly string[] = ['payment-pending', 'reconcile'];

/** How many obligations keep a month from being closed. Unpaid ones do not: they carry over as arrears. */
export const blockersIn = (states: readonly string[]): number => {
  mustBeTexts(states, 'list of states');
  return states.filter((state) => closeBlockers.includes(state)).length;
};
