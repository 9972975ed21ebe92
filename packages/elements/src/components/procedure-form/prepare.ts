import { html, type TemplateResult } from 'lit';
import type { Field } from '@tthc-dang/core';
import { fieldWord } from '../../internal/field-word.ts';
import { formatBasis } from '../../internal/format-basis.ts';
import type { BeforeContext } from './before-form.ts';
import type { Guide } from './guide.ts';

/** What the page before the form needs. */
export interface PrepareContext extends BeforeContext {
  readonly guide: Guide;
}

/** What to have at hand and how long there is, with who will look at it beside: all read from the table. */
export const prepare = (context: PrepareContext, actions: unknown): TemplateResult => {
  const { t, word, today, form, guide } = context;
  return html`<div class="two">
    <div>
      <h2>${t('start.prepare')}</h2>
      <ul>
        ${papersToPrepare(context)}
      </ul>
      ${guide.duties.length > 0 ? html`<h2>${t('start.duties')}</h2>` : ''}
      <ul>
        ${guide.duties.map(({ text, policy }) => {
          const { value, basis } = guide.entryOn(policy, today);
          return html`<li>${t(text, { value })}<br /><span class="soft">${formatBasis(basis, t)}</span></li>`;
        })}
      </ul>
      <p class="soft">${t('start.time')}</p>
      ${actions}
    </div>
    <aside class="panel">
      <h2>${t('start.handlers')}</h2>
      <p>${t('start.handlers-text')}</p>
      <ol>
        ${guide.way.map(({ state, label }) => html`<li>${word(`${form.id}.states.${state}`, label)}</li>`)}
      </ol>
    </aside>
  </div>`;
};

/** What is needed to tell of papers. */
type PapersContext = Pick<BeforeContext, 't' | 'word' | 'form'>;

/** The papers to have at hand, one line each; none where a form asks for none. */
export const papersToPrepare = (context: PapersContext): readonly TemplateResult[] =>
  Object.entries<Field>(context.form.events['SUBMIT']?.fields ?? {})
    .filter(([, { kind }]) => kind === 'attachments')
    // What everybody needs comes first.
    .toSorted(([, a], [, b]) => Number(a.optional) - Number(b.optional))
    .map(([name, field]) => paper(name, field, context));

function paper(
  name: string,
  { label, counts = '', neededWhen, offeredWhen, optional }: Field,
  { t, word, form }: PapersContext,
): TemplateResult {
  const of = (vietnamese: string, part = '') => fieldWord(word, form.id, 'SUBMIT', name, vietnamese, part);
  const condition = (neededWhen ?? offeredWhen)?.says;
  return html`<li>
    <strong>${of(label)}</strong
    >${optional && !neededWhen ? html` <span class="soft">${t('common.optional')}</span>` : ''}<br />
    ${condition ? html`<span class="condition">${t('start.when', { condition: of(condition, '.condition').toLocaleLowerCase('vi') })}</span><br />` : ''}
    <span class="soft">${of(counts, '.counts')}</span>
  </li>`;
}
