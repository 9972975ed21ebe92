import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Office } from '@tthc-dang/core';
import {
  oversightClient,
  reportReaders,
  type BacklogView,
  type ClusterView,
  type LateUnitsView,
  type OfProgress,
  type PhaseReportView,
  type ProgressView,
} from '@tthc-dang/core/client/oversight';
import { LaterPart } from '../../controllers/later-part.ts';
import { Reading } from '../../controllers/reading.ts';
import { laterView } from '../../internal/later-view.ts';
import { plotStyles } from '../../internal/plot/plot.styles.ts';
import { reasonOf } from '../../internal/reason-of.ts';
import { saveTable } from '../../internal/save-table.ts';
import { UnitElement, unitTexts } from '../unit/unit-element.ts';
import type { Area } from '../../locales/area.ts';
import { progressFilters, type ProgressFilter } from './progress-filters.ts';
import { styles } from './progress.styles.ts';
import { progressSummary } from './summary.ts';
import { reportTexts } from './texts.ts';

interface Standing {
  readonly late: LateUnitsView;
  readonly backlog: BacklogView;
  readonly ready: PhaseReportView;
}

/** How the work of a unit and of those below it goes: by week, by unit, how long it takes, who is behind and why. */
export class TthcProgress extends UnitElement {
  static override styles: CSSResultGroup = [UnitElement.styles, plotStyles, styles];
  protected override readonly areas: readonly Area[] = [reportTexts, unitTexts];
  protected override readonly offices: readonly Office[] = reportReaders;

  /** The plan of the roll-out by whose days units are late: `A` of a province, `B` of a committee below it. */
  @property() plan: 'A' | 'B' = 'A';

  @state() private filter: ProgressFilter = { below: '', cluster: '', procedure: '', weeks: 8 };
  #below: { readonly of: string; readonly units: ProgressView['units'] } = { of: '', units: [] };

  readonly #parts = new LaterPart(this, () => import('./later.ts'));
  readonly #figures = new Reading<ProgressView>(this, async ({ client }, signal) => {
    const figures = await oversightClient(client).progress(this.#query(), { signal });
    this.announce(this.t('reports.progress.shown', { unit: figures.unitName }));
    return figures;
  });
  /** Without them the figures are those of the whole; a server that keeps none has none to choose. */
  readonly #clusters = new Reading<readonly ClusterView[]>(
    this,
    async ({ client }, signal, unit) => (await oversightClient(client).clusters(unit, { signal })).clusters,
  );
  readonly #standing = new Reading<Standing>(this, async ({ client }, signal) => {
    const ask = oversightClient(client);
    const of = { unitId: this.#shownUnit, plan: this.plan, cluster: this.#cluster?.id };
    const [late, backlog, ready] = await Promise.all([
      ask.lateUnits(of, { signal }),
      ask.backlog({ unitId: of.unitId, cluster: of.cluster }, { signal }),
      ask.phaseReport('final', { unitId: of.unitId, plan: of.plan }, { signal }),
    ]);
    return { late, backlog, ready };
  });

  /** Reads the figures again. */
  async reload(): Promise<void> {
    await Promise.all([this.#figures.read(), this.#standing.read()]);
  }

  override render(): TemplateResult {
    const { portal, unit } = this;
    if (portal && unit) {
      const { procedure, weeks } = this.filter;
      const cluster = this.#cluster?.id ?? '';
      this.#clusters.want(portal, unit);
      this.#figures.want(portal, [this.#shownUnit, cluster, procedure, weeks].join(' '));
      this.#standing.want(portal, [this.#shownUnit, cluster, this.plan].join(' '));
    }
    const { value } = this.#figures;
    if (value?.unitId === unit && !this.#cluster) this.#below = { of: unit, units: value.units };
    const title = this.t('reports.progress.title');
    const of = [value?.unitName, value && this.#cluster?.name].filter(Boolean).join(', ');
    return this.page(of ? `${title} – ${of}` : title, () => this.#content());
  }

  #content(): TemplateResult {
    const below = this.#below.of === this.unit ? this.#below.units : [];
    return html`
      ${progressFilters(
        this.filter,
        below,
        this.#clusters.value ?? [],
        this.t,
        (changed) => (this.filter = { ...this.filter, ...changed }),
      )}
      ${this.#cluster ? html`<p class="soft">${this.t('reports.progress.led-by', { leader: this.#cluster.leader })}</p>` : ''}
      ${this.shown(this.#figures, (figures) => this.#shownFigures(figures))}
      ${this.shown(this.#standing, ({ late, backlog }) =>
        laterView(this.#parts, this.t, ({ behind }) => behind(late, backlog, this.filter.procedure !== '', this.t)),
      )}
      ${this.#howCounted()}
    `;
  }

  #shownFigures(figures: ProgressView): TemplateResult {
    const { received, closed, open } = figures.total;
    if (received + closed + open === 0) return html`<p class="empty">${this.t('reports.progress.empty')}</p>`;
    return html`
      ${progressSummary(figures, this.#cluster ? undefined : this.#standing.value?.ready, this.t)}
      <div class="actions">
        <button class="button quiet" type="button" @click=${() => void this.#save()}>${this.t('reports.csv')}</button>
        <button class="button quiet" type="button" @click=${() => print()}>${this.t('reports.print')}</button>
      </div>
      ${laterView(this.#parts, this.t, ({ stripes, byWeek, byUnit }) => [
        stripes(),
        byWeek(figures, this.t),
        byUnit(figures, this.t),
      ])}
    `;
  }

  #howCounted(): TemplateResult {
    const { t } = this;
    return html`<details class="how">
      <summary>${t('reports.progress.how')}</summary>
      <ul>
        ${(['week', 'counts', 'overdue', 'lead', 'unit', 'convention'] as const).map(
          (what) => html`<li>${t(`reports.progress.how-${what}`)}</li>`,
        )}
      </ul>
    </details>`;
  }

  async #save(): Promise<void> {
    const { portal, signal } = this;
    if (!portal) return;
    try {
      const csv = await oversightClient(portal.client).reportAs('csv', 'progress', this.#query(), { signal });
      this.say(this.t('reports.saved-file', { name: saveTable(csv, `tien-do-${this.#shownUnit}-${this.today}.csv`) }));
    } catch (error) {
      const why = reasonOf(error, this.t);
      if (why) this.say(this.t('unit.failed', { why }), true);
    }
  }

  #query(): OfProgress {
    const { weeks, procedure } = this.filter;
    return { unitId: this.#shownUnit, cluster: this.#cluster?.id, weeks, procedure: procedure || undefined };
  }

  /** The cluster that is shown alone; one of another unit, or one that is gone, is none. */
  get #cluster(): ClusterView | undefined {
    return this.#clusters.value?.find(({ id }) => id === this.filter.cluster);
  }

  get #shownUnit(): string {
    return this.filter.below && this.#below.of === this.unit ? this.filter.below : this.unit;
  }
}
