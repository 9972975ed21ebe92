import { html, type TemplateResult } from 'lit';
import type { Page } from '@tthc-dang/core';
import type { FiledReportView } from '@tthc-dang/core/client/oversight';
import { formatDate, formatMoment, type Translate } from '../../internal/format.ts';

/** What the unit and those below it have sent up, each as it was when it was sent. */
export const filedList = ({ items, total }: Page<FiledReportView>, t: Translate, more: () => void): TemplateResult =>
  items.length === 0
    ? html`<p class="empty">${t('reports.form.filed-none')}</p>`
    : html`<p class="soft">${t('reports.form.filed-says')}</p>
        <ul class="filed">
          ${items.map(
            (one) =>
              html`<li data-filed=${one.id}>
                <details>
                  <summary>
                    ${t('reports.form.filed-line', { kind: t(`reports.form.${one.kind}`), unit: one.unitName })}
                    <span class="soft">${span(one, t)}</span>
                    ${one.late ? html`<span class="tag bad">${t('reports.form.sent-late')}</span>` : ''}
                  </summary>
                  <pre>${one.text}</pre>
                </details>
              </li>`,
          )}
        </ul>
        ${
          total > items.length
            ? html`<button class="button quiet" type="button" @click=${more}>
                ${t('reports.form.filed-more', { n: total - items.length })}
              </button>`
            : ''
        }`;

const span = ({ from, to, sentAt }: FiledReportView, t: Translate): string =>
  t('reports.form.filed-span', { from: formatDate(from), to: formatDate(to), at: formatMoment(sentAt) });
