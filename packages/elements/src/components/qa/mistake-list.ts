import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';
import type { QaMistake } from './qa-link.ts';

/** What is wrong with a link, part by part, and what there is instead. */
export const mistakeList = (mistakes: readonly QaMistake[], t: Translate): TemplateResult => html`
  <div class="notice bad" role="alert">
    <p><strong>${t('qa.wrong', { n: mistakes.length })}</strong></p>
    <ul>
      ${mistakes.map(
        ({ code, part, given, near, of }) =>
          html`<li>
            ${t(`qa.mistake.${code}`, { given, part })}
            ${near.length > 0 ? t(of > near.length ? 'qa.nearest' : 'qa.near', { near: near.join(', '), n: of }) : ''}
          </li>`,
      )}
    </ul>
    <p>${t('qa.wrong-next')}</p>
  </div>
`;
