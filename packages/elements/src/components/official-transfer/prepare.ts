import { html, type TemplateResult } from 'lit';
import type { Field, IsoDate } from '@tthc-dang/core';
import { entryOn } from '@tthc-dang/core/policy';
import {
  destinationSteps,
  officialTransferForm as form,
  originSteps,
  presentationDays,
  startDays,
  states,
} from '@tthc-dang/core/forms/official-transfer';
import { fieldWord, type Word } from '../../internal/field-word.ts';
import { formatBasis, type Translate } from '../../internal/format.ts';

/** What the page before the form needs. */
export interface PrepareContext {
  readonly t: Translate;
  readonly word: Word;
  readonly today: IsoDate;
}

/** What to have at hand, how long there is, and who will look at it: all read from the table. */
export const prepare = (context: PrepareContext): TemplateResult => {
  const { t, word } = context;
  return html`
    <h2>${t('start.prepare')}</h2>
    <ul class="papers">
      ${Object.entries<Field>(form.events.SUBMIT.fields)
        .filter(([, { kind }]) => kind === 'attachments')
        // What everybody needs comes first.
        .toSorted(([, a], [, b]) => Number(a.optional) - Number(b.optional))
        .map(([name, field]) => paper(name, field, context))}
    </ul>
    <p class="soft">${t('start.time')}</p>
    <h2>${t('start.duties')}</h2>
    <ul>
      ${(
        [
          ['start.duty-start', startDays],
          ['start.duty-present', presentationDays],
        ] as const
      ).map(([key, policy]) => {
        const { value, basis } = entryOn(policy, context.today);
        return html`<li>${t(key, { days: value })}<br /><span class="soft">${formatBasis(basis, t)}</span></li>`;
      })}
    </ul>
    <h2>${t('start.handlers')}</h2>
    <p>${t('start.handlers-text')}</p>
    <ol>
      ${[...originSteps, ...destinationSteps].map((state) => html`<li>${word(`${form.id}.states.${state}`, states[state].label)}</li>`)}
    </ol>
  `;
};

function paper(
  name: string,
  { label, counts = '', neededWhen, offeredWhen, optional }: Field,
  { t, word }: PrepareContext,
): TemplateResult {
  const of = (vietnamese: string, part = '') => fieldWord(word, form.id, 'SUBMIT', name, vietnamese, part);
  const condition = (neededWhen ?? offeredWhen)?.says;
  return html`<li>
    <strong>${of(label)}</strong
    >${optional && !neededWhen ? html` <span class="soft">${t('common.optional')}</span>` : ''}<br />
    ${condition ? html`<span>${t('start.when', { condition: of(condition, '.condition').toLocaleLowerCase('vi') })}</span><br />` : ''}
    <span class="soft">${of(counts, '.counts')}</span>
  </li>`;
}
