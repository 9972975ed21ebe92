import { html, type TemplateResult } from 'lit';
import type { IsoDate } from '@tthc-dang/core';
import { announcementStanding, type AnnouncementStanding } from '@tthc-dang/core/announcements';
import type { UnitAnnouncementView } from '@tthc-dang/core/client/announcements';
import { dateOf } from '@tthc-dang/core/dates';
import { formatDate, type Translate } from '../../internal/format.ts';

/** What the list of what was announced needs. */
export interface AnnouncedReader {
  readonly t: Translate;
  readonly today: IsoDate;
  /** The announcement that is about to be withdrawn, until that is confirmed. */
  readonly withdrawing: string;
  readonly mayWithdraw: boolean;
  readonly ask: (id: string) => void;
  readonly withdraw: (announcement: UnitAnnouncementView) => void;
}

const tones: Readonly<Record<AnnouncementStanding, string>> = {
  shown: 'tag ok',
  'to-come': 'tag wait',
  'run-out': 'tag',
  withdrawn: 'tag',
};

/** What the unit announced, the newest first, and what became of it. */
export const announcedList = (all: readonly UnitAnnouncementView[], reader: AnnouncedReader): TemplateResult =>
  html`<ul>
    ${all.map((one) => line(one, reader))}
  </ul>`;

function line(one: UnitAnnouncementView, reader: AnnouncedReader): TemplateResult {
  const { t, today, mayWithdraw } = reader;
  const standing = announcementStanding(one, today);
  return html`<li data-row=${one.id}>
    <p>
      <strong>${one.title}</strong>
      <span class=${tones[standing]}>${t(`announcing.standing.${standing}`)}</span>
    </p>
    <p class="lines">${one.text}</p>
    <p class="soft numbers">
      ${t(`announcements.kind.${one.kind}`)} · ${t(`announcing.audience.${one.audience}`)}<br />
      ${t('announcing.span', { from: formatDate(one.from), to: formatDate(one.to) })}
      ${t('announcing.by', { name: one.byName, day: formatDate(dateOf(one.publishedAt)) })}
      ${
        one.withdrawnOn
          ? t('announcing.withdrawn-by', { name: one.withdrawnByName ?? '', day: formatDate(one.withdrawnOn) })
          : ''
      }
    </p>
    ${mayWithdraw && (standing === 'shown' || standing === 'to-come') ? withdrawal(one, reader) : ''}
  </li>`;
}

const withdrawal = (one: UnitAnnouncementView, { t, withdrawing, ask, withdraw }: AnnouncedReader): TemplateResult =>
  withdrawing === one.id
    ? html`<div class="notice wait" id="sure" tabindex="-1">
        <p>${t('announcing.withdraw-sure')}</p>
        <div class="actions">
          <button class="button" type="button" @click=${() => withdraw(one)}>${t('announcing.withdraw-yes')}</button>
          <button class="link" type="button" @click=${() => ask('')}>${t('common.cancel')}</button>
        </div>
      </div>`
    : html`<button
        class="link"
        type="button"
        data-withdraw=${one.id}
        aria-label=${t('announcing.withdraw-this', { title: one.title })}
        @click=${() => ask(one.id)}
      >
        ${t('announcing.withdraw')}
      </button>`;
