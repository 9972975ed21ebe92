import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';
import { guides, guidesFor, type GuideName } from './guides.ts';

/** Every guide, by audience. */
export const chooser = (t: Translate, choose: (name: GuideName) => void): TemplateResult => html`
  <h1 tabindex="-1">${t('guide.title')}</h1>
  <p>${t('guide.intro')}</p>
  ${(Object.keys(guides) as (keyof typeof guides)[]).map(
    (audience) => html`
      <h2 id=${audience}>${t(`guide.audience.${audience}`)}</h2>
      <ul class="choices" aria-labelledby=${audience}>
        ${guidesFor(audience).map(
          (one) =>
            html`<li>
              <button class="link" type="button" id="${audience}-${one.procedure}" @click=${() => choose(one)}>
                ${t(`guide.of.${audience}.${one.procedure}`)}
              </button>
            </li>`,
        )}
      </ul>
    `,
  )}
`;
