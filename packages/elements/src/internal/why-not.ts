import type { Acted } from '../controllers/acting.ts';
import type { Translate } from './format.ts';

/** Why something was not done, in words: every reason of the server with what is wrong in it, or what kind of trouble it was. */
export const whyNot = (acted: Exclude<Acted<unknown>, { readonly ok: true }>, t: Translate): string =>
  'refusals' in acted
    ? acted.refusals.flatMap(({ says, issues = [] }) => [says, ...issues.map((one) => one.says)]).join(' ')
    : t(`common.trouble.${acted.trouble}`);
