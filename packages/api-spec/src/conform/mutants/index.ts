import { duesMutants } from './dues.ts';
import type { Mutant } from './mutant.ts';
import { storeMutants } from './store-mutants.ts';
import { tableMutants } from './tables.ts';
import { wireMutants } from './wire-mutants.ts';

/** Deliberate faults, each of which the kit must find. */
export const mutants: readonly Mutant[] = [...tableMutants, ...wireMutants, ...storeMutants, ...duesMutants];
