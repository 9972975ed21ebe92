import { html, nothing, type TemplateResult } from 'lit';

/** A column of a table: its heading, and what stands in it of a row. */
export interface Column<Row> {
  readonly label: string;
  readonly cell: (row: Row) => unknown;
  readonly numeric?: true;
  /** What stands in it says itself what it is, as buttons do: on a phone it goes without the words of the column. */
  readonly unled?: boolean;
}

/** A table to show: the first column names the row. */
export interface BlockTable<Row> {
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** What a row is known by, for tests and for the focus: `data-row`. */
  readonly idOf?: (row: Row) => string;
  readonly foot?: TemplateResult | '';
}

// On a phone the rows are laid out as blocks; the roles keep the table a table for screen readers.
/** A table, on a phone as blocks led by the first column. */
export const blockTable = <Row>({
  labelledBy,
  columns,
  rows,
  idOf,
  foot = '',
}: BlockTable<Row>): TemplateResult => html`
  <table class="blocks" role="table" aria-labelledby=${labelledBy}>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          ({ label, numeric }) =>
            html`<th role="columnheader" scope="col" class=${numeric ? 'numbers' : ''}>${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row" data-row=${idOf?.(row) ?? nothing}>
            ${columns.map(({ label, cell, numeric, unled }, index) =>
              index === 0
                ? html`<th role="rowheader" scope="row">${cell(row)}</th>`
                : bodyCell(unled ? '' : label, cell(row), numeric),
            )}
          </tr>`,
      )}
    </tbody>
    ${foot}
  </table>
`;

/** A cell with the words of its column before it where no heading stands above. One without content takes no line of a block. */
const bodyCell = (label: string, content: unknown, numeric: true | undefined): TemplateResult =>
  content === '' || content === undefined
    ? html`<td role="cell" class="void"></td>`
    : html`<td role="cell" class=${numeric ? 'numbers' : ''}>
        ${label ? html`<span class="led">${label}: </span>` : ''}${content}
      </td>`;
