import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';

const keys = [
  [['↓', 'j'], 'next'],
  [['↑', 'k'], 'previous'],
  [['Home'], 'first'],
  [['End'], 'last'],
  [['Enter'], 'open'],
  [['x'], 'tick'],
  [['/'], 'search'],
  [['?'], 'help'],
] as const;

/** The keys of the list, folded away until somebody asks. */
export const keyHelp = (t: Translate): TemplateResult => html`
  <details class="keys">
    <summary>${t('inbox.keys')}</summary>
    <p class="soft">${t('inbox.keys-where')}</p>
    <dl>
      ${keys.map(
        ([names, act]) =>
          html`<div>
            <dt>${names.map((name, index) => html`${index > 0 ? ` ${t('inbox.or')} ` : ''}<kbd>${name}</kbd>`)}</dt>
            <dd>${t(`inbox.key.${act}`)}</dd>
          </div>`,
      )}
    </dl>
  </details>
`;
