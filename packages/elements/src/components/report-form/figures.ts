import { html, type TemplateResult } from 'lit';
import type { WeeklyReportView } from '@tthc-dang/core/client/oversight';
import type { Counts } from '@tthc-dang/core/reports';
import { blockTable, type Column } from '../../internal/block-table.ts';
import { formatDate, type Translate } from '../../internal/format.ts';
import { procedureName } from '../progress/procedure-choice.ts';
import { countsList, shownNumber } from '../progress/summary.ts';
import { periodOf, type ReadReport } from './report-kind.ts';

/** What the system has counted for a report: in all, by procedure, by unit. */
export function figures(read: ReadReport, t: Translate): TemplateResult {
  const { from, to } = periodOf(read);
  const byProcedure = Object.entries(read.report.byProcedure);
  return html`
    <h2>${t('reports.form.figures')}</h2>
    <p class="soft">
      ${t('reports.form.period', { from: formatDate(from), to: formatDate(to) })} ${t('reports.form.figures-says')}
    </p>
    ${countsList(read.report.total, t)}
    ${
      read.kind === 'weekly'
        ? units(read.report, t)
        : html`<dl class="facts">
            <dt>${t('reports.form.units-ready')}</dt>
            <dd>${shownNumber(read.report.unitsReady)}/${shownNumber(read.report.units)}</dd>
          </dl>`
    }
    ${
      byProcedure.length > 0
        ? html`<h3 id="procedures-title">${t('reports.form.by-procedure')}</h3>
            ${blockTable<(typeof byProcedure)[number]>({
              labelledBy: 'procedures-title',
              rows: byProcedure,
              idOf: ([id]) => id,
              columns: [
                { label: t('reports.progress.procedure'), cell: ([id]) => procedureName(id, t) },
                ...countColumns<(typeof byProcedure)[number]>(t, ([, counts]) => counts),
              ],
            })}`
        : ''
    }
  `;
}

const countColumns = <Row>(t: Translate, countsOf: (row: Row) => Counts): readonly Column<Row>[] =>
  (['received', 'closed', 'open', 'overdue'] as const).map((what) => ({
    label: t(`reports.${what}`),
    cell: (row) => shownNumber(countsOf(row)[what]),
    numeric: true,
  }));

type Line = WeeklyReportView['units'][number];

const units = ({ units: lines }: WeeklyReportView, t: Translate): TemplateResult => html`
  <h3 id="units-title">${t('reports.form.by-unit')}</h3>
  ${blockTable<Line>({
    labelledBy: 'units-title',
    rows: lines,
    idOf: ({ id }) => id,
    columns: [
      { label: t('reports.unit'), cell: ({ name }) => name },
      ...countColumns<Line>(t, (line) => line),
      { label: t('reports.form.sending-state'), cell: (line) => standing(line, t) },
    ],
  })}
`;

function standing({ late, reported }: Line, t: Translate): TemplateResult {
  const state = late ? 'late' : reported ? 'sent' : 'not-yet';
  const tone = { late: 'bad', sent: 'ok', 'not-yet': '' }[state];
  return html`<span class="tag ${tone}">${t(`reports.form.state-${state}`)}</span>`;
}
