import { html, type TemplateResult } from 'lit';
import type { AnyProcedure, DossierDocument } from '@tthc-dang/core';
import type { Word } from '../../internal/field-word.ts';
import { formatDate, type Translate } from '../../internal/format.ts';

/** What the list needs to speak to its reader. */
export interface ListReader {
  readonly t: Translate;
  readonly word: Word;
  readonly procedure: AnyProcedure;
  readonly open: (documentId: string) => void;
}

/** The papers that a dossier has issued, the newest first. */
export function documentList(documents: readonly DossierDocument[], reader: ListReader): TemplateResult {
  const { t } = reader;
  return html`
    <h1 tabindex="-1">${t('document.title')}</h1>
    ${
      documents.length === 0
        ? html`<p>${t('document.none')}</p>`
        : html`<ul class="papers">
            ${documents.toReversed().map((one) => html`<li>${line(one, reader)}</li>`)}
          </ul>`
    }
  `;
}

function line(document: DossierDocument, { t, word, procedure, open }: ListReader): TemplateResult {
  const { id, paper, label, number, on, organizationName, signerName } = document;
  const particulars = [
    ...(number ? [t('document.number', { number })] : []),
    formatDate(on),
    ...(organizationName ? [organizationName] : []),
    ...(signerName ? [t('document.signer', { name: signerName })] : []),
  ];
  return html`
    <button class="link" type="button" data-document=${id} @click=${() => open(id)}>
      ${word(`${procedure.id}.papers.${paper}`, label)}
    </button>
    <p class="soft numbers">${particulars.join(' · ')}</p>
  `;
}
