import { html, type TemplateResult } from 'lit';
import type { DossierDocument, DossierView } from '@tthc-dang/core';
import { formatDate } from '../../internal/format.ts';
import { wordOf, type Reader } from './reader.ts';

/** What a part of the page needs to open a paper; `from` finds the way back to where it was opened. */
export interface PaperReader extends Reader {
  readonly openPaper: (documentId: string, from: string) => void;
}

/** The papers that the procedure issued so far; each opens to be read and printed. */
export function documents(papers: readonly DossierDocument[], reader: PaperReader): TemplateResult | '' {
  if (papers.length === 0) return '';
  return html`
    <section aria-labelledby="documents">
      <h2 id="documents">${reader.t('dossier.documents')}</h2>
      <ul class="papers">
        ${papers.map(
          (paper) =>
            html`<li>
              ${link(paper, '.papers', reader)}<br />
              <span class="soft numbers">${particulars(paper, reader).join(' · ')}</span>
            </li>`,
        )}
      </ul>
    </section>
  `;
}

/** The papers that came with the step at which the dossier stands: what is asked, why it was refused, where to go with it. */
export const papersOfStep = (view: DossierView, reader: PaperReader): readonly TemplateResult[] =>
  issuedHere(view).map((paper) => html`<p class="of-step">${link(paper, '.of-step', reader)}</p>`);

/** What a paper is called, in the reader's language. */
export const paperName = ({ paper, label }: DossierDocument, reader: Reader): string =>
  wordOf(reader, `papers.${paper}`, label);

function issuedHere({ timeline, state, documents: papers }: DossierView): readonly DossierDocument[] {
  const before = timeline.findLastIndex(({ toState }) => toState !== state);
  const since = timeline[before + 1]?.seq ?? Infinity;
  // The id of a paper begins with the number of the act that issued it.
  return papers.filter(({ id }) => Number.parseInt(id, 10) >= since);
}

const link = (paper: DossierDocument, from: string, reader: PaperReader): TemplateResult => html`
  <button
    class="link"
    type="button"
    data-document=${paper.id}
    @click=${() => reader.openPaper(paper.id, `${from} [data-document="${paper.id}"]`)}
  >
    ${paperName(paper, reader)}
  </button>
`;

const particulars = (
  { number, on, organizationName, signerName }: DossierDocument,
  { t }: Reader,
): readonly string[] => [
  ...(number ? [t('dossier.document-line', { number })] : []),
  formatDate(on),
  ...(organizationName ? [organizationName] : []),
  ...(signerName ? [t('dossier.signed-by', { name: signerName })] : []),
];
