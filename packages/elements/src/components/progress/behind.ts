import { html, type TemplateResult } from 'lit';
import type { BacklogView, LateUnitsView } from '@tthc-dang/core/client/oversight';
import { blockTable } from '../../internal/block-table.ts';
import { formatDate, formatMoment, type Translate } from '../../internal/format.ts';
import { shownNumber } from './summary.ts';

type Reason = LateUnitsView['late'][number]['reasons'][number];

/** The units that are behind, each with every reason, and what waits too long. */
export const behind = (
  { late, units }: LateUnitsView,
  backlog: BacklogView,
  isNarrowed: boolean,
  t: Translate,
): TemplateResult => html`
  <h2>${t('reports.progress.late')}</h2>
  ${isNarrowed ? html`<p class="soft">${t('reports.progress.every-procedure')}</p>` : ''}
  <p>
    ${t(late.length > 0 ? 'reports.progress.late-count' : 'reports.progress.late-none', { n: late.length, of: units })}
  </p>
  ${byCluster(late, t).map(
    ([cluster, units]) => html`
      ${cluster === undefined ? '' : html`<h3>${cluster}</h3>`}
      <ul class="behind">
        ${units.map(
          ({ name, reasons }) =>
            html`<li>
              <strong>${name}</strong>
              <ul>
                ${reasons.map((reason) => html`<li>${reasonWords(reason, t)}</li>`)}
              </ul>
            </li>`,
        )}
      </ul>
    `,
  )}
  <h2 id="backlog-title">${t('reports.progress.backlog')}</h2>
  ${backlog.units.length > 0 ? backlogTable(backlog, t) : html`<p>${t('reports.progress.backlog-none')}</p>`}
`;

/** The late units of each cluster, and of none; under no name where there are no clusters. */
function byCluster(
  late: LateUnitsView['late'],
  t: Translate,
): readonly (readonly [name: string | undefined, late: LateUnitsView['late']])[] {
  const names = [...new Set(late.flatMap(({ cluster }) => cluster ?? []))].toSorted((a, b) => a.localeCompare(b, 'vi'));
  if (names.length === 0) return [[undefined, late]];
  const rest = late.filter(({ cluster }) => cluster === undefined);
  return [
    ...names.map((name) => [name, late.filter(({ cluster }) => cluster === name)] as const),
    ...(rest.length > 0 ? [[t('reports.progress.no-cluster'), rest] as const] : []),
  ];
}

function reasonWords(reason: Reason, t: Translate): string {
  if (reason.kind === 'report') return t('reports.progress.reason-report', { before: formatMoment(reason.before) });
  if (reason.kind === 'backlog') return t('reports.progress.reason-backlog', { n: shownNumber(reason.overdue) });
  return t('reports.progress.reason-readiness', { what: reason.label, day: formatDate(reason.lastDay) });
}

const backlogTable = ({ units }: BacklogView, t: Translate): TemplateResult =>
  blockTable({
    labelledBy: 'backlog-title',
    rows: units,
    idOf: ({ unitId }) => unitId,
    columns: [
      { label: t('reports.unit'), cell: ({ name }) => name },
      { label: t('reports.overdue'), cell: ({ overdue }) => shownNumber(overdue), numeric: true },
      { label: t('reports.progress.since'), cell: ({ since }) => formatDate(since) },
      { label: t('reports.progress.age-week'), cell: ({ ages }) => shownNumber(ages.week), numeric: true },
      { label: t('reports.progress.age-month'), cell: ({ ages }) => shownNumber(ages.month), numeric: true },
      { label: t('reports.progress.age-longer'), cell: ({ ages }) => shownNumber(ages.longer), numeric: true },
    ],
  });
