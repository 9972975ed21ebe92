import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';
import { saveFile } from '../../internal/save-file.ts';

/** The link to a state, and the test of it where that was asked for. */
export interface Told {
  readonly href: string;
  readonly test?: string;
}

/** Shows a link, and a test to copy or to save, in boxes from which they can also be taken by hand. */
export const toldLink = ({ href, test }: Told, t: Translate, copy: (test: string) => void): TemplateResult => html`
  <label for="link">${t('qa.link')}</label>
  <textarea
    id="link"
    rows="2"
    readonly
    .value=${href}
    @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}
  ></textarea>
  ${
    test === undefined
      ? ''
      : html`<label for="test">${t('qa.test')}</label>
          <textarea id="test" readonly .value=${test}></textarea>
          <div class="actions">
            <button class="button quiet" id="copy-test" type="button" @click=${() => copy(test)}>
              ${t('qa.test-copy')}
            </button>
            <button
              class="button quiet"
              id="save-test"
              type="button"
              @click=${() => saveFile(new Blob([test], { type: 'text/plain' }), 'trang-thai.spec.ts')}
            >
              ${t('qa.test-save')}
            </button>
          </div>`
  }
`;
