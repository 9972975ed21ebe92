import { withStrangers, type DuesCase } from '../../worked-case.ts';
import { assessing } from './assessing.ts';
import { paying } from './paying.ts';

/** The worked cases of a month's obligation: every row and rule, accepting and refusing. */
export const cases: readonly DuesCase[] = withStrangers([...assessing, ...paying]);
