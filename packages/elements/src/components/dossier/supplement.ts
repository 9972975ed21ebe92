import { html, type TemplateResult } from 'lit';
import type { DossierView } from '@tthc-dang/core';
import { formatDate } from '../../internal/format.ts';
import { answerValue, type AnswerReader } from './answer-value.ts';
import { fieldWordOf } from './reader.ts';
import { supplementRequest, type AskedItem } from './supplement-request.ts';

/** What a handler asks the member to put right, and what the working copy changes so far. */
export function supplement(view: DossierView, reader: AnswerReader): TemplateResult | '' {
  const { t } = reader;
  const request = supplementRequest(reader.procedure, view);
  if (request === undefined) return '';
  return html`
    <section class="panel asked" aria-labelledby="asked">
      <h2 id="asked">${t('dossier.supplement')}</h2>
      <p>
        ${request.kind ? html`<strong>${answerValue(request.kind, reader)}.</strong>` : ''}
        <span class="typed">${request.reason}</span><br />
        <span class="soft numbers">${t('dossier.supplement-asked-on', { day: formatDate(request.on) })}</span>
      </p>
      ${
        request.items.length > 0
          ? html`<h3>${t('dossier.supplement-items')}</h3>
              <ul class="files">
                ${request.items.map((item) => askedItem(item, reader))}
              </ul>`
          : ''
      }
    </section>
  `;
}

const askedItem = ({ before, now, isChanged }: AskedItem, reader: AnswerReader): TemplateResult => {
  const { t } = reader;
  return html`
    <li>
      <strong>${fieldWordOf(reader, before.event, before.name, before.field.label)}</strong>
      <span class="tag ${isChanged ? 'ok' : 'wait'}"
        >${t(isChanged ? 'dossier.supplement-changed' : 'dossier.supplement-unchanged')}</span
      >
      <dl>
        <div>
          <dt>${t('dossier.before')}</dt>
          <dd>${answerValue(before, reader)}</dd>
        </div>
        ${
          isChanged
            ? html`<div>
                <dt>${t('dossier.after')}</dt>
                <dd>${answerValue(now, reader)}</dd>
              </div>`
            : ''
        }
      </dl>
    </li>
  `;
};
