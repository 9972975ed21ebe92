import type { Translate } from './format.ts';
import { refusalsIn } from './refusals-in.ts';
import { troubleOf } from './trouble.ts';

/** Why something was not done, in words: every reason that the server gave, or what kind of trouble it was. `undefined` for what we called off ourselves. */
export function reasonOf(error: unknown, t: Translate): string | undefined {
  const said = refusalsIn(error).flatMap(({ says, issues = [] }) => [says, ...issues.map((issue) => issue.says)]);
  if (said.length > 0) return said.join(' ');
  const trouble = troubleOf(error);
  return trouble && t(`common.trouble.${trouble}`);
}
