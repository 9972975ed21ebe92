import { html, type TemplateResult } from 'lit';
import type { ProgressView } from '@tthc-dang/core/client/oversight';
import { blockTable } from '../../internal/block-table.ts';
import { formatDate, type Translate } from '../../internal/format.ts';
import { barPlot } from '../../internal/plot/bar-plot.ts';
import { columnPlot } from '../../internal/plot/column-plot.ts';
import type { Plot } from '../../internal/plot/plot.ts';
import { shownNumber } from './summary.ts';

type Week = ProgressView['weeks'][number];

/** More groups of columns than these do not fit side by side. */
const fitting = 12;
const dayAndMonth = (date: string): string => formatDate(date).slice(0, 5);

/** The weeks: drawn, and as a table. */
export function byWeek({ weeks, total }: ProgressView, t: Translate): TemplateResult {
  const plot: Plot = {
    says: t('reports.progress.by-week-says', { ...total, n: weeks.length }),
    series: [
      { label: t('reports.received'), look: 'full' },
      { label: t('reports.closed'), look: 'done' },
      { label: t('reports.open'), look: 'hollow' },
    ],
    rows: weeks.map(({ from, to, running, received, closed, open }) => ({
      label: `${dayAndMonth(from)}–${dayAndMonth(to)}`,
      ...(running ? { remark: t('reports.progress.running') } : {}),
      values: [received, closed, open],
    })),
  };
  const isWide = weeks.length <= fitting;
  return html`
    <h2 id="weeks-title">${t('reports.progress.by-week')}</h2>
    <div class=${isWide ? 'both' : ''}>
      ${isWide ? columnPlot(plot, shownNumber) : ''} ${barPlot(plot, shownNumber)}
    </div>
    <details>
      <summary>${t('reports.show-figures')}</summary>
      ${blockTable<Week>({
        labelledBy: 'weeks-title',
        rows: weeks,
        idOf: ({ from }) => from,
        columns: [
          { label: t('reports.progress.week'), cell: (week) => weekName(week, t) },
          { label: t('reports.received'), cell: ({ received }) => shownNumber(received), numeric: true },
          { label: t('reports.closed'), cell: ({ closed }) => shownNumber(closed), numeric: true },
          { label: t('reports.open'), cell: ({ open }) => shownNumber(open), numeric: true },
        ],
      })}
    </details>
  `;
}

const weekName = ({ from, to, running }: Week, t: Translate): string =>
  `${formatDate(from)} – ${formatDate(to)}${running ? ` (${t('reports.progress.running')})` : ''}`;
