import { html, nothing, type TemplateResult } from 'lit';
import type { AnyProcedure, DossierView } from '@tthc-dang/core';
import type { LaterPart } from '../../controllers/later-part.ts';
import { laterView } from '../../internal/later-view.ts';
import { paperName, type PaperReader } from './papers.ts';

/** Which paper of which dossier is read, with what `tthc-document` wants to know. */
export interface OpenPaper {
  readonly documentId: string;
  readonly view: DossierView;
  readonly procedures: readonly AnyProcedure[] | undefined;
  readonly verificationAddress: string;
}

/** A paper in place of the history, to be read and printed, with the way back. Its code comes when it is asked for. */
export function paperSection(
  { documentId, view, procedures, verificationAddress }: OpenPaper,
  part: LaterPart<unknown>,
  reader: PaperReader,
  close: () => void,
): TemplateResult {
  const paper = view.documents.find(({ id }) => id === documentId);
  return html`
    <section id="paper" class="working" tabindex="-1" aria-label=${paper ? paperName(paper, reader) : nothing}>
      <button class="link" type="button" @click=${close}>${reader.t('dossier.close-paper')}</button>
      ${laterView(
        part,
        reader.t,
        () =>
          html`<tthc-document
            .procedures=${procedures}
            procedure=${reader.procedure.id}
            dossier-id=${view.id}
            document-id=${documentId}
            verification-address=${verificationAddress}
          ></tthc-document>`,
      )}
    </section>
  `;
}
