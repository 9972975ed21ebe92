import { issues } from './vi/issues.ts';
import { refusals } from './vi/refusals.ts';

/** The sentences of the core that stand in no table, in Vietnamese (the source of truth). */
export const vi = { ...issues, ...refusals } as const;

export type CoreMessageKey = keyof typeof vi;
