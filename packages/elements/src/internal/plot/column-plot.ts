import { html, type TemplateResult } from 'lit';
import { legend, mark } from './bar-plot.ts';
import { fullLength, percent, type Plot, type PlotLook } from './plot.ts';

/** Bars that stand, a group for each week, the number on top of each: for wide pages and few rows. */
export function columnPlot(plot: Plot, show: (value: number) => string): TemplateResult {
  const full = fullLength(plot);
  return html`<div class="plot columns" role="img" aria-label=${plot.says}>
    ${legend(plot)}
    <div class="groups">
      ${plot.rows.map(
        ({ label, remark, values }) =>
          html`<div class="group">
            <div class="stand">
              ${plot.series.map(({ look }, index) => column(look, values[index] ?? 0, full, show))}
            </div>
            <span class="name">${label}</span>${remark ? html`<span class="soft">${remark}</span>` : ''}
          </div>`,
      )}
    </div>
  </div>`;
}

// The number stands right above its bar, for which a part of the height is left free.
const column = (look: PlotLook, value: number, full: number, show: (value: number) => string): TemplateResult =>
  html`<span class="column">
    <span class="numbers">${show(value)}</span>
    <svg width="100%" height=${percent(value, full / 0.8)}>${mark(look, '100%')}</svg>
  </span>`;
