import { design } from '../../law/basis.ts';
import type { Check } from '../../model/procedure.ts';

type Answers = Readonly<Record<string, unknown>>;

/** A day that is recorded has come. */
export const notInFuture = (field: string, what: string): Check<unknown, Answers> => ({
  code: `${field}-not-in-future`,
  field,
  says: `${what} không được sau hôm nay.`,
  basis: design('Steps are dated in order.'),
  holds: (input, _, { on }) => typeof input[field] !== 'string' || input[field] <= on,
});

/** A step is not dated before the one that went before it. */
export const notBefore = <Facts>(
  field: string,
  what: string,
  day: (facts: Facts) => string | undefined,
  since: string,
): Check<Facts, Answers> => ({
  code: `${field}-order`,
  field,
  says: `${what} không được trước ${since}.`,
  basis: design('Steps are dated in order.'),
  holds: (input, facts) => typeof input[field] !== 'string' || input[field] >= (day(facts) ?? ''),
});
