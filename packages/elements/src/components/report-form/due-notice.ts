import { html, type TemplateResult } from 'lit';
import { dateOf } from '@tthc-dang/core/dates';
import { formatTime } from '../../internal/format-time.ts';
import { formatDate, formatDay, formatMoment, type Translate } from '../../internal/format.ts';
import { isClosed, isOverdue, type ReadReport } from './report-kind.ts';

/** By when the report is to be sent, whether it was, and whether that may still be changed. */
export function dueNotice(read: ReadReport, now: string, t: Translate): TemplateResult {
  const sent = read.report.filed;
  const overdue = isOverdue(read, now);
  const tone = sent ? 'ok' : overdue ? 'bad' : 'wait';
  return html`<div class="notice ${tone}">
    ${
      sent
        ? html`<p>
            <strong>${t('reports.form.sent', { at: formatMoment(sent.sentAt), by: sent.sentByName })}</strong>
            ${sent.late ? t('reports.form.sent-late') : ''}
            ${t(isClosed(read, now) ? 'reports.form.closed' : 'reports.form.send-again')}
          </p>`
        : ''
    }
    <p>
      <strong>${dueWords(read, t)}.</strong>
      ${sent ? '' : overdue ? t('reports.form.overdue') : leftWords(read, now, t)}
      ${read.kind === 'weekly' ? t('reports.form.summary-on', { day: formatDay(read.report.week.summaryOn, t) }) : ''}
    </p>
    ${
      read.kind !== 'weekly' && read.report.lastDays.length > 1
        ? html`<p>${t('reports.form.two-days', { days: read.report.lastDays.map(formatDate).join(', ') })}</p>`
        : ''
    }
    <p class="soft">${t('reports.form.from-plan')}</p>
  </div>`;
}

function dueWords(read: ReadReport, t: Translate): string {
  if (read.kind === 'weekly') {
    const { before } = read.report.week;
    return t('reports.form.due-week', { time: formatTime(before), day: formatDay(dateOf(before), t) });
  }
  const [lastDay] = read.report.lastDays;
  return lastDay === undefined ? '' : t('reports.form.due-phase', { day: formatDay(lastDay, t) });
}

function leftWords(read: ReadReport, now: string, t: Translate): string {
  const lastDay = read.kind === 'weekly' ? dateOf(read.report.week.before) : read.report.lastDays[0];
  if (lastDay === undefined) return '';
  const days = (Date.parse(lastDay) - Date.parse(dateOf(now))) / 86_400_000;
  return days === 0 ? t('reports.form.left-today') : t('reports.form.left-days', { n: days });
}
