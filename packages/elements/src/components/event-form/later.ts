// What a form needs once it is under way, in one piece: small files of their own would cost more than they save.
import '../../fields/later.ts';
import type { Issue } from '@tthc-dang/core';
import { OrganizationNames } from '../../controllers/organization-names.ts';
import { wear } from '../../internal/wear.ts';
import { checkPage, type CheckParts } from './check-page.ts';
import type { Desk, LaterDesk } from './desk.ts';
import { errorSummary } from './error-summary.ts';
import type { FormWords } from './form-words.ts';
import { goToQuestion } from './go-to-question.ts';
import { errorOf } from './issue-words.ts';
import { inputOf, issuesOf, issuesOn } from './judge.ts';
import { laterField } from './later-field.ts';
import { styles } from './later.styles.ts';
import { Safekeeping } from './safekeeping/safekeeping.ts';
import { Sending } from './sending.ts';
import type { Screen, Sheet } from './sheet.ts';

export { laterTexts } from './later-texts.ts';

/** Asking and judging, for those who give the same answers to several dossiers. */
export const judging = { laterField, errorOf, errorSummary, issuesOf, inputOf } as const;

/** The parts that work for one form. */
export function partsFor(given: Desk) {
  const names = new OrganizationNames(given.host);
  const desk: LaterDesk = { ...given, organizationName: (id) => names.nameOf(id, given.portal()) };
  wear(desk.host.renderRoot, styles);
  return {
    laterField,
    issuesOn,
    errorOf,
    errorSummary: (issues: readonly Issue[], words: FormWords) =>
      errorSummary(issues, words, desk, (name) => void goToQuestion(name, desk)),
    sending: new Sending(desk),
    safe: new Safekeeping(desk),
    checkPage: (screens: readonly Screen[], sheet: Sheet, words: FormWords, parts: CheckParts) =>
      checkPage(screens, desk, sheet, words, parts),
  };
}
