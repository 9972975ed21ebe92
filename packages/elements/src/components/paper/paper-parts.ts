import { html, nothing, type TemplateResult } from 'lit';
import type { PaperBox, PaperLine, PaperPart, PaperTable } from '@tthc-dang/core/documents';
import type { PaperImage } from './paper-image.ts';
import { signatureBlock } from './signature-block.ts';

/** A part of the text of a paper. */
export function paperPart(part: PaperPart, images: readonly PaperImage[]): TemplateResult {
  if (part.kind === 'text') return html`<p class="said">${part.text}</p>`;
  if (part.kind === 'table') return table(part);
  if (part.kind === 'boxes')
    return html`<ol class="boxes">
      ${part.boxes.map((one) => html`<li>${box(one, images)}</li>`)}
    </ol>`;
  return html`${part.heading ? html`<h2>${part.heading}</h2>` : ''} ${lines(part.lines)}`;
}

const lines = (all: readonly PaperLine[]): TemplateResult => html`
  <dl>
    ${all.map(
      ({ label, value, short }) => html`
        <div class=${short ? 'short' : nothing}>
          <dt>${label}:</dt>
          <dd class=${value === undefined ? 'open' : nothing}>
            ${value === undefined ? html`<span class="unseen">(để trống)</span>` : html`<span class="typed">${value}</span>`}
          </dd>
        </div>
      `,
    )}
  </dl>
`;

const box = (
  { heading, lines: said, signature, unsigned }: PaperBox,
  images: readonly PaperImage[],
): TemplateResult => html`
  <h2>${heading}</h2>
  ${lines(said)} ${signature ? signatureBlock(signature, images, false) : ''}
  ${unsigned ? html`<p class="unsigned">Chưa ký</p>` : ''}
`;

// On a phone the rows are laid out as blocks; the roles keep the table a table for screen readers.
const table = ({ caption, columns, rows, totals }: PaperTable): TemplateResult => {
  const row = (cells: readonly string[], kind: string): TemplateResult => html`
    <tr role="row" class=${kind || nothing}>
      ${cells.map(
        (cell, index) =>
          html`<td
            role="cell"
            class=${columns[index]?.numeric ? 'figure' : nothing}
            data-empty=${cell === '' ? '' : nothing}
          >
            <span class="led">${columns[index]?.label}: </span>${cell}
          </td>`,
      )}
    </tr>
  `;
  return html`
    <table role="table" class=${columns.length > 10 ? 'wide' : nothing}>
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(
            ({ label, numeric }) =>
              html`<th role="columnheader" scope="col" class=${numeric ? 'figure' : nothing}>${label}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((cells) => row(cells, ''))} ${totals ? row(totals, 'totals') : ''}
      </tbody>
    </table>
  `;
};
