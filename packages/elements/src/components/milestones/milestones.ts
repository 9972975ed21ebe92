import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { administrationClient, type MilestonesView, type MilestoneView } from '@tthc-dang/core/client/administration';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { Reading } from '../../controllers/reading.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { formatDate } from '../../internal/format.ts';
import { unitStyles } from '../unit/unit.styles.ts';
import { milestoneTable } from './milestone-table.ts';
import { milestoneTexts } from './texts.ts';

const plans = ['A', 'B'] as const satisfies readonly MilestoneView['plan'][];

/**
 * The dates of the roll-out plans: what is due when and for whom, what is past and what is not. Whoever signed in may read
 * them. Where a plan contradicts itself both dates are shown, and the earlier one warns.
 */
export class TthcMilestones extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, unitStyles];
  protected override readonly areas = [milestoneTexts];

  /** Only this plan: `A` of a province, `B` of a committee below it. Without it both. */
  @property() plan: MilestoneView['plan'] | undefined;
  /** 2 where the page has a heading of its own above. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel: 1 | 2 = 1;

  @state() private isPastHidden = false;
  readonly #read = new Reading<MilestonesView>(this, async ({ client }: PortalContext, signal) =>
    administrationClient(client).milestones({ plan: this.plan }, { signal }),
  );

  /** Moves the focus to the heading. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#read.want(this.portal, this.plan ?? '');
  }

  override render(): TemplateResult {
    const title = this.t('milestones.title');
    return this.root(html`
      ${this.headingLevel === 2 ? html`<h2 id="title" tabindex="-1">${title}</h2>` : html`<h1 id="title" tabindex="-1">${title}</h1>`}
      ${this.#body()}
    `);
  }

  #body(): unknown {
    const { value, trouble } = this.#read;
    if (trouble)
      return html`<div class="notice bad">
        <p>${this.t(`common.trouble.${trouble}`)}</p>
        <button class="button quiet" type="button" @click=${() => void this.#read.read()}>
          ${this.t('common.retry')}
        </button>
      </div>`;
    if (!value) return html`<p role="status">${this.t('common.loading')}</p>`;
    const shown = plans.filter((plan) => value.items.some((one) => one.plan === plan));
    return html`
      <p>${this.t('milestones.as-of', { day: formatDate(value.on) })}</p>
      <label class="check"
        ><input
          type="checkbox"
          ?checked=${this.isPastHidden}
          @change=${(event: Event) => this.#hidePast(value, (event.target as HTMLInputElement).checked)}
        />
        ${this.t('milestones.hide-past')}</label
      >
      ${shown.map((plan) => this.#plan(plan, value))}
    `;
  }

  #plan(plan: MilestoneView['plan'], { items, on }: MilestonesView): TemplateResult {
    const ofPlan = items.filter((one) => one.plan === plan);
    const open = ofPlan.filter(({ state: standing }) => standing !== 'over');
    const rows = this.isPastHidden ? open : ofPlan;
    const name = this.t(`milestones.plan-${plan}`);
    const past = ofPlan.length - open.length;
    return html`
      ${this.headingLevel === 2 ? html`<h3 id=${plan}>${name}</h3>` : html`<h2 id=${plan}>${name}</h2>`}
      <p class="soft">${this.t('milestones.counts', { past, open: open.length })}</p>
      ${
        rows.length === 0
          ? html`<p class="empty">${this.t('milestones.all-past')}</p>`
          : milestoneTable(rows, { labelledBy: plan, all: ofPlan, on, t: this.t, word: this.word })
      }
    `;
  }

  #hidePast({ items }: MilestonesView, hide: boolean): void {
    this.isPastHidden = hide;
    const n = items.filter(({ state: standing }) => !hide || standing !== 'over').length;
    this.announce(this.t('milestones.shown', { n }));
  }
}
