import { html, svg, type TemplateResult } from 'lit';
import { fullLength, percent, type Plot, type PlotLook, type PlotRow } from './plot.ts';

/**
 * Bars that lie: a row for each unit or week, its words above, its number behind. Words and numbers are text of the page, so that they
 * grow with it; only the bars are drawn, in parts of a hundred, so that they fit any width.
 */
export function barPlot(plot: Plot, show: (value: number) => string): TemplateResult {
  const full = fullLength(plot);
  return html`<div class="plot bars" role="img" aria-label=${plot.says}>
    ${legend(plot)}
    ${plot.rows.map((row) => (plot.stacked ? stackedRow(plot, row, full, show) : flatRow(plot, row, full, show)))}
  </div>`;
}

/** Which look is what. */
export const legend = ({ series }: Plot): TemplateResult | '' =>
  series.length < 2
    ? ''
    : html`<p class="legend">
        ${series.map(({ label, look }) => html`<span class="key"><svg class="swatch">${mark(look, '100%')}</svg><span>${label}</span></span>`)}
      </p>`;

/** A mark from the left edge, or from `x`. */
export const mark = (look: PlotLook, width: string, x = '0'): TemplateResult =>
  svg`<rect class=${look} fill=${look === 'done' || look === 'late' ? `url(#plot-${look})` : 'currentColor'} x=${x} y="0" width=${width} height="100%"></rect>`;

/** The stripes of marks; an element draws them once. */
export const stripes = (): TemplateResult =>
  html`<svg class="unseen" aria-hidden="true" width="0" height="0">
    <defs>${pattern('done', 45)}${pattern('late', -45)}</defs>
  </svg>`;

const pattern = (look: PlotLook, slant: number): TemplateResult =>
  svg`<pattern id=${`plot-${look}`} class=${look} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform=${`rotate(${slant})`}>
    <rect class="ground" width="6" height="6"></rect>
    <rect class="stripe" width="3" height="6"></rect>
  </pattern>`;

const flatRow = ({ series }: Plot, { label, remark, values }: PlotRow, full: number, show: (value: number) => string) =>
  html`<div class="row">
    <span class="name">${label}${remark ? html` <span class="soft">${remark}</span>` : ''}</span>
    ${series.map(
      ({ look }, index) =>
        html`<span class="line"
          ><svg>${mark(look, percent(values[index] ?? 0, full))}</svg
          ><span class="numbers">${show(values[index] ?? 0)}</span></span
        >`,
    )}
  </div>`;

function stackedRow(
  { series }: Plot,
  { label, remark, values }: PlotRow,
  full: number,
  show: (value: number) => string,
) {
  const startOf = (index: number): number => values.slice(0, index).reduce((sum, value) => sum + value, 0);
  return html`<div class="row">
    <span class="name">${label}${remark ? html` <span class="soft">${remark}</span>` : ''}</span>
    <span class="line"
      ><svg>
        ${series.map(({ look }, index) => mark(look, percent(values[index] ?? 0, full), percent(startOf(index), full)))}</svg
      ><span class="numbers">${show(startOf(values.length))}</span></span
    >
  </div>`;
}
