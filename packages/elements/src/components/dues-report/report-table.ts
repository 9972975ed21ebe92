import { html, type TemplateResult } from 'lit';
import type { B01Row, B01View } from '@tthc-dang/core/client/dues';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { blockTable } from '../../internal/block-table.ts';
import type { Translate } from '../../internal/format.ts';

/** The first row counts people, the others money. */
const figure = (code: string, value: number, t: Translate): string =>
  code === '01' ? t('b01.people', { n: value }) : value < 0 ? `−${formatDong(-value)}` : formatDong(value);

/** The rows of the report; a row whose code a failing check names says so. */
export function reportTable({ rows, problems }: B01View, t: Translate): TemplateResult {
  const doubtful = new Set(problems.flatMap(({ codes }) => codes));
  const column = (name: 'communes' | 'enterprises' | 'others' | 'total') => ({
    label: t(`b01.${name}`),
    numeric: true as const,
    cell: (row: B01Row) => figure(row.code, row[name], t),
  });
  return blockTable<B01Row>({
    labelledBy: 'rows',
    idOf: ({ code }) => code,
    rows,
    columns: [
      {
        label: t('b01.label'),
        cell: ({ label, code }) =>
          html`${label}${doubtful.has(code) ? html` <span class="tag bad">${t('b01.to-check')}</span>` : ''}`,
      },
      { label: t('b01.code'), cell: ({ code }) => code },
      column('communes'),
      column('enterprises'),
      column('others'),
      column('total'),
    ],
  });
}

/** What agrees, or every check that fails with the codes it is about. */
export const reportChecks = ({ ok, problems: all }: B01View, t: Translate): TemplateResult => {
  // An equation that fails in one column fails in the total too; it is named once.
  const problems = all.filter(({ says }, index) => all.findIndex((one) => one.says === says) === index);
  return html`
    ${
      ok
        ? html`<p class="notice ok">${t('b01.agrees')}</p>`
        : html`<div class="notice bad" id="problems">
            <h2>${t('b01.disagrees', { n: problems.length })}</h2>
            <ul>
              ${problems.map(
                ({ rule, codes, says }) =>
                  html`<li data-rule=${rule}>
                    ${says} <span class="soft">(${t('b01.codes', { codes: codes.join(', ') })})</span>
                  </li>`,
              )}
            </ul>
          </div>`
    }
    <p class="soft">${t('b01.convention')}</p>
  `;
};
