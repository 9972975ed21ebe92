import { html, type TemplateResult } from 'lit';
import type { ProgressView } from '@tthc-dang/core/client/oversight';
import { blockTable } from '../../internal/block-table.ts';
import type { Translate } from '../../internal/format.ts';
import { barPlot } from '../../internal/plot/bar-plot.ts';
import { shownNumber } from './summary.ts';

type Unit = ProgressView['units'][number];
const shownDays = (days: number | undefined): string => (days === undefined ? '–' : shownNumber(days));

/** What each unit has in hand, and how long it took: drawn, and as one table. */
export function byUnit({ units, total }: ProgressView, t: Translate): TemplateResult {
  const measured = units.filter(({ lead }) => lead.closed > 0);
  return html`
    <h2 id="units-title">${t('reports.progress.by-unit')}</h2>
    ${barPlot(
      {
        says: t('reports.progress.by-unit-says', { ...total }),
        stacked: true,
        series: [
          { label: t('reports.in-time'), look: 'full' },
          { label: t('reports.overdue'), look: 'late' },
        ],
        rows: units.map(({ name, open, overdue }) => ({ label: name, values: [open - overdue, overdue] })),
      },
      shownNumber,
    )}
    ${unitTable(units, t)}
    ${
      measured.length > 0
        ? html`<h2>${t('reports.progress.lead')}</h2>
            ${barPlot(
              {
                says: t('reports.progress.lead-says'),
                series: [
                  { label: t('reports.progress.half'), look: 'full' },
                  { label: t('reports.progress.ninety'), look: 'hollow' },
                ],
                rows: measured.map(({ name, lead }) => ({
                  label: name,
                  remark: t('reports.progress.of-closed', { n: shownNumber(lead.closed) }),
                  values: [lead.medianDays ?? 0, lead.ninetyDays ?? 0],
                })),
              },
              (days) => t('reports.days', { n: shownNumber(days) }),
            )}`
        : ''
    }
  `;
}

const unitTable = (units: readonly Unit[], t: Translate): TemplateResult =>
  html`<details>
    <summary>${t('reports.show-figures')}</summary>
    ${blockTable<Unit>({
      labelledBy: 'units-title',
      rows: units,
      idOf: ({ id }) => id,
      columns: [
        { label: t('reports.unit'), cell: ({ name }) => name },
        { label: t('reports.received'), cell: ({ received }) => shownNumber(received), numeric: true },
        { label: t('reports.closed'), cell: ({ closed }) => shownNumber(closed), numeric: true },
        { label: t('reports.open'), cell: ({ open }) => shownNumber(open), numeric: true },
        { label: t('reports.overdue'), cell: ({ overdue }) => shownNumber(overdue), numeric: true },
        { label: t('reports.progress.median'), cell: ({ lead }) => shownDays(lead.medianDays), numeric: true },
        { label: t('reports.progress.p90'), cell: ({ lead }) => shownDays(lead.ninetyDays), numeric: true },
      ],
    })}
  </details>`;
