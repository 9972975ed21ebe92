import { html, type TemplateResult } from 'lit';
import type { IsoDate } from '@tthc-dang/core';
import type { MilestoneView } from '@tthc-dang/core/client/administration';
import { dayNumberOf } from '@tthc-dang/core/dates';
import { blockTable } from '../../internal/block-table.ts';
import { formatDate, formatMonth, type Translate } from '../../internal/format.ts';

/** What the table of a plan needs beside its rows. */
export interface PlanReader {
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
  /** Every milestone of the plan, shown or not. */
  readonly all: readonly MilestoneView[];
  /** The day on which the plan is looked at. */
  readonly on: IsoDate;
  readonly t: Translate;
  readonly word: (key: string, vietnamese: string) => string;
}

/** The dates of one plan, in the order of their last days. */
export const milestoneTable = (rows: readonly MilestoneView[], reader: PlanReader): TemplateResult => {
  const { labelledBy, t, word } = reader;
  return blockTable<MilestoneView>({
    labelledBy,
    idOf: ({ id }) => id,
    rows,
    columns: [
      {
        label: t('milestones.what'),
        cell: (one) => html`${word(`milestones.of.${one.id}`, one.label)} ${twoDates(one, reader)}`,
      },
      { label: t('milestones.who'), cell: ({ id, who = '' }) => word(`milestones.of.${id}.who`, who) },
      { label: t('milestones.when'), cell: (one) => spanOf(one, t) },
      { label: t('milestones.state'), cell: (one) => standing(one, reader) },
    ],
  });
};

/** Where the plan names two dates for one task: both, and which of them warns. */
function twoDates({ lastDay, contradicts }: MilestoneView, { all, t }: PlanReader): TemplateResult | '' {
  const other = all.find(({ id }) => id === contradicts)?.lastDay;
  if (lastDay === undefined || other === undefined) return '';
  const [earlier, later] = [lastDay, other].toSorted().map(formatDate);
  return html`<br /><span class="soft">${t('milestones.two-dates', { earlier: earlier!, later: later! })}</span>`;
}

/** The days of a milestone, as far as the plan names any. */
function spanOf({ from, lastDay, month }: MilestoneView, t: Translate): string {
  if (month !== undefined) return t('milestones.in-month', { month: formatMonth(month) });
  if (from !== undefined && lastDay !== undefined)
    return t('milestones.between', { from: formatDate(from), to: formatDate(lastDay) });
  if (lastDay !== undefined) return t('milestones.by', { day: formatDate(lastDay) });
  return from === undefined ? '' : t('milestones.since', { from: formatDate(from) });
}

const tones = { ahead: 'tag', now: 'tag ok', over: 'tag' } as const;

function standing({ state, from, month, lastDay, warnedFrom }: MilestoneView, { on, t }: PlanReader): TemplateResult {
  const isWarned = state === 'now' && warnedFrom !== undefined && on > warnedFrom;
  const starts = from ?? (month === undefined ? undefined : `${month}-01`);
  const left = state === 'ahead' ? daysTo(starts, on) : state === 'now' ? daysTo(lastDay, on) : undefined;
  return html`<span class=${isWarned ? 'tag wait' : tones[state]}
      >${t(isWarned ? 'milestones.warned' : `milestones.${state}`)}</span
    >
    ${left === undefined ? '' : html`<span class="soft">${left === 0 ? t('milestones.today') : t(state === 'ahead' ? 'milestones.starts-in' : 'milestones.days-left', { n: left })}</span>`}`;
}

const daysTo = (day: IsoDate | undefined, on: IsoDate): number | undefined =>
  day === undefined ? undefined : dayNumberOf(day) - dayNumberOf(on);
