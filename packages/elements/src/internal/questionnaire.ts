import type { stepsOf } from '@tthc-dang/core/fields';

/** The questions of a procedure: all that a form needs of its table. Every `Procedure` is one. */
export type Questionnaire = Parameters<typeof stepsOf>[0];
