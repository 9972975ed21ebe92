import type { Acted } from '../controllers/acting.ts';
import type { Translate } from './format.ts';

/** Why something was not done, in words: every reason of the server, or what kind of trouble it was. */
export const whyNot = (acted: Exclude<Acted<unknown>, { readonly ok: true }>, t: Translate): string =>
  'refusals' in acted ? acted.refusals.map(({ says }) => says).join(' ') : t(`common.trouble.${acted.trouble}`);
