import { html, type TemplateResult } from 'lit';
import type { AnnouncementKind, AnnouncementView } from '@tthc-dang/core/client/announcements';
import { formatDate, type Translate } from '../../internal/format.ts';

const tones: Readonly<Record<AnnouncementKind, string>> = { maintenance: 'wait', deadline: 'wait', information: '' };

/** One announcement as it is shown while it runs; `more` stands below it. It is text: nothing in it becomes markup. */
export const announcementCard = (
  { kind, title, text, organizationName, to }: AnnouncementView,
  t: Translate,
  more: unknown = '',
): TemplateResult =>
  html`<div class="notice ${tones[kind]}">
    <p><strong>${title}</strong> <span class="tag">${t(`announcements.kind.${kind}`)}</span></p>
    <p class="lines">${text}</p>
    <p class="soft numbers">${t('announcements.from-whom', { unit: organizationName, to: formatDate(to) })}</p>
    ${more}
  </div>`;

/** One that is not shown any more. */
export const pastAnnouncement = (
  { kind, title, text, organizationName, from, to, withdrawnOn }: AnnouncementView,
  t: Translate,
): TemplateResult =>
  html`<li>
    <p><strong>${title}</strong> <span class="tag">${t(`announcements.kind.${kind}`)}</span></p>
    ${withdrawnOn ? html`<p class="numbers">${t('announcements.withdrawn', { day: formatDate(withdrawnOn) })}</p>` : ''}
    <p class="lines">${text}</p>
    <p class="soft numbers">
      ${t('announcements.was-shown', { unit: organizationName, from: formatDate(from), to: formatDate(to) })}
    </p>
  </li>`;
