import { html, type TemplateResult } from 'lit';
import type * as Papers from '@tthc-dang/core/documents';
import type { Paper } from '@tthc-dang/core/documents';
import type { LaterPart } from '../../controllers/later-part.ts';
import type { Translate } from '../../internal/format.ts';
import { laterView } from '../../internal/later-view.ts';

/** What makes papers, and the element that shows them: both come when somebody wants to print. */
export const loadPapers = async (): Promise<typeof Papers> => {
  const [papers] = await Promise.all([import('@tthc-dang/core/documents'), import('./index.ts')]);
  return papers;
};

/** A paper under its list: shown to be read and printed. */
export const paperView = (
  part: LaterPart<typeof Papers>,
  t: Translate,
  paperOf: (papers: typeof Papers) => Paper,
  close: () => void,
): TemplateResult =>
  html`<section id="paper" class="working" tabindex="-1">
    <button class="link" type="button" @click=${close}>${t('unit.paper-close')}</button>
    ${laterView(part, t, (papers) => html`<tthc-paper .paper=${paperOf(papers)}></tthc-paper>`)}
  </section>`;
