import { html, type TemplateResult } from 'lit';
import type { DossierSummary, IsoDate } from '@tthc-dang/core';
import { dateOf } from '@tthc-dang/core/dates';
import type { NotificationView } from '@tthc-dang/core/client';
import type { ObligationView } from '@tthc-dang/core/client/dues';
import type { DossierCounts } from '@tthc-dang/core/client/oversight';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import type { Word } from '../../internal/field-word.ts';
import { formatDate, formatMonth, type Translate } from '../../internal/format.ts';
import { coveredOf, owedOf, toPayOf } from '../dues/standing.ts';
import type { News } from './home-reading.ts';
import type { Asked } from './todo.ts';

/** How the page speaks, and how it leads elsewhere. */
export interface Guide {
  readonly t: Translate;
  readonly word: Word;
  readonly today: IsoDate;
  readonly dossierLink: (dossier: { readonly procedure: string; readonly id: string }, words: string) => TemplateResult;
  readonly startLink: (what: string, words: string, kind?: string) => TemplateResult;
}

const nameOf = ({ procedure, procedureLabel }: DossierSummary | NotificationView, { word }: Guide): string =>
  word(`${procedure}.label`, procedureLabel);

/** One thing that is asked of the reader, with its deadline. */
export function askedLine({ kind, dossier, obligation, dueOn }: Asked, guide: Guide): TemplateResult {
  const { t, word, today } = guide;
  const late = dueOn !== undefined && dueOn < today;
  return html`<li>
    ${
      dossier
        ? guide.dossierLink(
            dossier,
            kind === 'draft'
              ? t('home.draft', { what: nameOf(dossier, guide) })
              : `${nameOf(dossier, guide)}: ${word(`${dossier.procedure}.states.${dossier.state}`, dossier.stateLabel)}`,
          )
        : guide.startLink(
            'dues',
            t(kind === 'confirm-dues' ? 'home.dues-confirm' : 'home.dues-pay', {
              month: formatMonth(obligation?.period ?? ''),
              amount: formatDong(obligation ? toPayOf(obligation) : 0),
            }),
          )
    }
    ${dueOn ? html`<span class="tag ${late ? 'bad' : 'wait'} numbers">${t(late ? 'home.late' : 'home.due', { day: formatDate(dueOn) })}</span>` : ''}
  </li>`;
}

/** One dossier that somebody else has now. */
export const dossierLine = (dossier: DossierSummary, guide: Guide): TemplateResult => {
  const who = [...new Set(dossier.handlers.map(({ organizationName }) => organizationName))].join(', ');
  return html`<li>
    ${guide.dossierLink(dossier, nameOf(dossier, guide))}
    <span class="tag">${guide.word(`${dossier.procedure}.states.${dossier.state}`, dossier.stateLabel)}</span>
    <span class="soft numbers"
      >${who ? guide.t('home.with', { who }) : ''}${dossier.dueOn ? `, ${guide.t('home.due', { day: formatDate(dossier.dueOn) })}` : ''}</span
    >
  </li>`;
};

/** The dues in one sentence. */
export function duesSummary(dues: readonly ObligationView[], { t, word, startLink }: Guide): TemplateResult {
  const owed = owedOf(dues);
  const [newest] = dues;
  const sum = formatDong(owed.reduce((all, month) => all + toPayOf(month), 0));
  const waiting = dues.find(({ state }) => state === 'payment-pending' || state === 'reconcile');
  return html`
    <p>
      ${owed.length > 0 ? t('home.dues-owed', { n: owed.length, amount: sum }) : t(newest ? 'home.dues-fine' : 'home.dues-none')}
      ${
        waiting
          ? t('home.dues-wait', {
              month: formatMonth(waiting.period),
              state: word(`dues-obligation.states.${waiting.state}`, waiting.stateLabel).toLocaleLowerCase('vi'),
            })
          : ''
      }
    </p>
    ${coveredOf(dues).map(
      ({ period, credits = [] }) =>
        html`<p class="numbers">
          ${t('home.dues-covered', {
            month: formatMonth(period),
            // Two amounts may be left of one month.
            by: [...new Set(credits.map((credit) => formatMonth(credit.period)))].join(', '),
          })}
        </p>`,
    )}
    <p>${startLink('dues', t('home.dues-see'))}</p>
  `;
}

/** The newest notices, and a way to be done with them. */
export function newsList({ notices, unread }: News, guide: Guide, markRead: () => void): TemplateResult {
  const { t, word } = guide;
  if (notices.length === 0) return html`<p>${t('home.news-none')}</p>`;
  return html`
    <ul class="list">
      ${notices.map(
        (notice) =>
          html`<li>
            ${guide.dossierLink(
              { procedure: notice.procedure, id: notice.dossierId },
              t('home.news-is', {
                procedure: nameOf(notice, guide),
                label: word(`${notice.procedure}.events.${notice.event}`, notice.label),
              }),
            )}
            ${notice.read ? '' : html`<span class="tag wait">${t('home.news-new')}</span>`}
            <span class="soft numbers"
              >${[notice.code, formatDate(dateOf(notice.at))].filter(Boolean).join(' · ')}</span
            >
          </li>`,
      )}
    </ul>
    ${unread.unread > 0 ? html`<button class="link" type="button" id="mark-read" @click=${markRead}>${t('home.news-read')}</button>` : ''}
  `;
}

/** What waits for the offices of the reader, in numbers. */
export const officeSummary = (
  { unit, overdue, arriving }: DossierCounts,
  { t, startLink }: Guide,
): TemplateResult => html`
  <p class="counts">
    ${unit > 0 ? html`<strong>${t('home.office-n', { n: unit })}</strong>` : t('home.office-none')}
    ${overdue > 0 ? html`<span class="tag bad">${t('home.office-late', { n: overdue })}</span>` : ''}
    ${arriving > 0 ? html`<span class="tag">${t('home.office-arriving', { n: arriving })}</span>` : ''}
  </p>
  <p>${startLink('inbox', t('home.office-see'))}</p>
`;

/** The four procedures, each with what it is for; and what else there is. */
export const starts = ({ t, startLink }: Guide): TemplateResult => html`
  <ul class="starts">
    ${(['official-transfer', 'temporary-transfer', 'dues', 'residence-comment'] as const).map(
      (what) =>
        html`<li>
          ${startLink(what, t(`home.start.${what}`), 'strong')}
          <p>${t(`home.start.${what}.for`)}</p>
        </li>`,
    )}
  </ul>
  <h2>${t('home.more')}</h2>
  <p class="counts">
    ${(['profile', 'support', 'feedback'] as const).map((what) => startLink(what, t(`home.start.${what}`)))}
  </p>
`;
