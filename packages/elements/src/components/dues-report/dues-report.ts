import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Office } from '@tthc-dang/core';
import { duesClient, type B01View } from '@tthc-dang/core/client/dues';
import { LaterPart } from '../../controllers/later-part.ts';
import { Reading } from '../../controllers/reading.ts';
import { loadPapers, paperView } from '../paper/paper-view.ts';
import { reasonOf } from '../../internal/reason-of.ts';
import { saveTable } from '../../internal/save-table.ts';
import { UnitElement, unitTexts } from '../unit/unit-element.ts';
import type { Area } from '../../locales/area.ts';
import { reportChecks, reportTable } from './report-table.ts';
import { b01Texts } from './texts.ts';

/** Report B01/ĐP of a unit for a quarter: its figures, what does not agree with the codes it is about, file and paper. */
export class TthcDuesReport extends UnitElement {
  protected override readonly areas: readonly Area[] = [b01Texts, unitTexts];
  protected override readonly offices: readonly Office[] = ['finance', 'secretary', 'deputy', 'inspector'];

  /** The year; the current one unless given. */
  @property({ type: Number }) year: number | undefined;
  /** The quarter, 1 to 4; the current one unless given. */
  @property({ type: Number }) quarter: number | undefined;

  @state() private isOnPaper = false;

  readonly #report = new Reading<B01View>(this, ({ client }, signal) => duesClient(client).b01(this.#of(), { signal }));
  readonly #papers = new LaterPart(this, loadPapers);

  override render(): TemplateResult {
    const { portal, unit } = this;
    const { year, quarter } = this.#of();
    if (portal && unit) this.#report.want(portal, `${unit} ${year} ${quarter}`);
    const name = this.#report.value?.unitName;
    return this.page(
      name ? `${this.t('b01.title')} – ${name}` : this.t('b01.title'),
      () => html`${this.#filters(year, quarter)} ${this.shown(this.#report, (report) => this.#shownReport(report))}`,
    );
  }

  #filters(year: number, quarter: number): TemplateResult {
    const now = Number(this.today.slice(0, 4));
    const select = (id: 'year' | 'quarter', values: readonly number[], value: number) =>
      html`<label>
        ${this.t(`b01.${id}`)}
        <select
          id=${id}
          @change=${(event: Event) => {
            this[id] = Number((event.target as HTMLSelectElement).value);
            this.isOnPaper = false;
          }}
        >
          ${values.map((one) => html`<option value=${one} ?selected=${one === value}>${one}</option>`)}
        </select>
      </label>`;
    const years = [...new Set([now, now - 1, now - 2, year])];
    return html`<div class="filters">${select('quarter', [1, 2, 3, 4], quarter)} ${select('year', years, year)}</div>`;
  }

  #shownReport(report: B01View): TemplateResult {
    const { year, quarter } = report;
    return html`
      ${reportChecks(report, this.t)}
      <h2 id="rows">${this.t('b01.rows', { quarter, year })}</h2>
      ${reportTable(report, this.t)}
      <div class="actions">
        <button id="export" class="button quiet" type="button" @click=${() => void this.#export()}>
          ${this.t('unit.export')}
        </button>
        <button
          id="print"
          class="button quiet"
          type="button"
          @click=${() => {
            this.isOnPaper = true;
            this.nextFocus.to('#paper');
          }}
        >
          ${this.t('unit.paper')}
        </button>
      </div>
      ${
        this.isOnPaper
          ? paperView(
              this.#papers,
              this.t,
              ({ b01Paper }) => b01Paper(report, this.today),
              () => {
                this.isOnPaper = false;
                this.nextFocus.to('#print');
              },
            )
          : ''
      }
    `;
  }

  async #export(): Promise<void> {
    const { portal } = this;
    if (!portal) return;
    const of = this.#of();
    try {
      const table = await duesClient(portal.client).b01Csv(of, { signal: this.signal });
      this.say(
        this.t('unit.exported', { name: saveTable(table, `b01-dp-${of.unitId}-${of.year}-quy-${of.quarter}.csv`) }),
      );
    } catch (error) {
      const why = reasonOf(error, this.t);
      if (why !== undefined) this.say(this.t('unit.failed', { why }), true);
    }
  }

  #of(): { readonly unitId: string; readonly year: number; readonly quarter: number } {
    const [year, month] = this.today.split('-').map(Number) as [number, number];
    return { unitId: this.unit, year: this.year ?? year, quarter: this.quarter ?? Math.ceil(month / 3) };
  }
}
