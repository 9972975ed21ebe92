import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DossierSummary, DossierView, Page, Refusal } from '@tthc-dang/core';
import { dateOf } from '@tthc-dang/core/dates';
import { feedbackForm } from '@tthc-dang/core/forms/feedback';
import { Acting } from '../../controllers/acting.ts';
import { NextFocus } from '../../controllers/next-focus.ts';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { Reading } from '../../controllers/reading.ts';
import type { TthcActedEvent } from '../../events/acted-event.ts';
import { TthcOpenDossierEvent } from '../../events/open-dossier-event.ts';
import { TthcRefusedEvent } from '../../events/refused-event.ts';
import { TthcSubmittedEvent } from '../../events/submitted-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { formatDate, formatDay } from '../../internal/format.ts';
import { refusalList } from '../../internal/refusal-list.ts';
import type { Trouble } from '../../internal/trouble.ts';
import { styles } from './feedback.styles.ts';
import { feedbackTexts } from './texts.ts';

/**
 * A person's feedback: writing it, and what became of what was sent before.
 *
 * @fires tthc-submitted - Feedback was sent; carries its id and code.
 * @fires tthc-refused - The server refused to open it, with every reason.
 * @fires tthc-open-dossier - The person wants to see one of them.
 */
export class TthcFeedback extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [feedbackTexts];

  protected override get spokenOf(): readonly string[] {
    return ['feedback'];
  }

  /** The address of a dossier's page, with `{procedure}` and `{id}`: lines become links. */
  @property() href: string | undefined;

  @state() private writing: DossierView | undefined;
  @state() private news = '';
  @state() private refusals: readonly Refusal[] = [];
  @state() private trouble: Trouble | undefined;
  readonly #focus = new NextFocus(this);
  readonly #acting = new Acting(this);
  readonly #mine = new Reading(this, ({ client }: PortalContext, signal: AbortSignal) =>
    client.dossiers({ role: 'member', procedure: 'feedback' }, { signal }),
  );

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focus.to('h1');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#mine.want(this.portal, 'mine');
  }

  override render(): TemplateResult {
    return this.root(html`
      <h1 tabindex="-1">${this.t('feedback.title')}</h1>
      ${this.news ? html`<p class="notice ok" id="news" tabindex="-1">${this.news}</p>` : ''}
      ${
        this.refusals.length > 0
          ? html`<div class="notice bad" id="refused" tabindex="-1">
              <p><strong>${this.t('feedback.refused')}</strong></p>
              ${refusalList(this.refusals, this.t, ({ guard, says }) => (guard ? this.word(`rule.${guard}`, says) : says))}
            </div>`
          : ''
      }
      ${this.trouble ? html`<p class="notice bad" id="refused" tabindex="-1">${this.t(`common.trouble.${this.trouble}`)}</p>` : ''}
      ${this.writing ? this.#form(this.writing) : this.#overview()}
    `);
  }

  #form(dossier: DossierView): TemplateResult {
    return html`
      <button class="link" type="button" @click=${() => this.#close()}>${this.t('feedback.back')}</button>
      <p class="soft">${this.t('feedback.name')} ${this.t('feedback.complaint')}</p>
      <tthc-event-form
        .procedure=${feedbackForm}
        .dossier=${dossier}
        event="SEND"
        @tthc-acted=${(acted: TthcActedEvent) => this.#sent(acted)}
      ></tthc-event-form>
    `;
  }

  #overview(): TemplateResult {
    const { value, trouble } = this.#mine;
    const draft = value?.items.find(({ state: at }) => at === 'draft');
    return html`
      <p>${this.t('feedback.intro')}</p>
      <p class="soft">${this.t('feedback.name')} ${this.t('feedback.complaint')}</p>
      <div class="actions">
        <button
          class="button"
          type="button"
          id="write"
          aria-disabled=${this.#acting.isBusy ? 'true' : 'false'}
          @click=${() => void this.#write(draft)}
        >
          ${this.t(draft ? 'feedback.resume' : 'feedback.write')}
        </button>
      </div>
      <h2 id="mine" tabindex="-1">${this.t('feedback.mine')}</h2>
      ${
        trouble
          ? html`<div class="notice bad">
              <p>${this.t(`common.trouble.${trouble}`)}</p>
              <button class="button quiet" type="button" @click=${() => void this.#mine.read()}>
                ${this.t('common.retry')}
              </button>
            </div>`
          : ''
      }
      ${value ? this.#list(value) : trouble ? '' : html`<p role="status">${this.t('common.loading')}</p>`}
    `;
  }

  #list({ items, next }: Page<DossierSummary>): TemplateResult {
    const sent = items.filter(({ state: at }) => at !== 'draft');
    if (sent.length === 0) return html`<p>${this.t('feedback.none')}</p>`;
    return html`
      <ul>
        ${sent.map((one) => html`<li>${this.#line(one)}</li>`)}
      </ul>
      ${next === undefined ? '' : html`<button class="link" type="button" @click=${() => void this.#more()}>${this.t('feedback.more')}</button>`}
    `;
  }

  #line({ id, code = '', state: at, stateLabel, final, submittedOn, openedAt, dueOn }: DossierSummary): TemplateResult {
    const label = this.t('feedback.see', { code });
    const tone = at === 'answered' ? 'wait' : final ? 'ok' : '';
    const opener = this.href
      ? html`<a
          class="link"
          href=${this.href.replace('{procedure}', 'feedback').replace('{id}', encodeURIComponent(id))}
          >${label}</a
        >`
      : html`<button
          class="link"
          type="button"
          @click=${() => this.dispatchEvent(new TthcOpenDossierEvent('feedback', id))}
        >
          ${label}
        </button>`;
    return html`
      <p class="line">${opener} <span class="tag ${tone}">${this.word(`feedback.states.${at}`, stateLabel)}</span></p>
      <p class="soft numbers">
        ${this.t('feedback.sent-on', { day: formatDate(submittedOn ?? dateOf(openedAt)) })}.
        ${dueOn && !final ? this.t('feedback.by', { day: formatDay(dueOn, this.t) }) : ''}
        ${at === 'answered' ? html`<strong>${this.t('feedback.answer')}</strong>` : ''}
      </p>
    `;
  }

  /** Opens feedback, or goes on with what was begun. */
  async #write(draft: DossierSummary | undefined): Promise<void> {
    this.news = '';
    const done = await this.#acting.run(this.portal, ['open', draft?.id], async ({ client }, options) =>
      draft
        ? ({ ok: true, dossier: await client.dossier(feedbackForm, draft.id, options) } as const)
        : client.open(feedbackForm, {}, options),
    );
    if (!done) return;
    this.trouble = 'trouble' in done ? done.trouble : undefined;
    const refusals = done.ok ? (done.value.ok ? [] : done.value.refusals) : 'refusals' in done ? done.refusals : [];
    this.refusals = refusals;
    if (refusals.length > 0) this.dispatchEvent(new TthcRefusedEvent(refusals));
    if (done.ok && done.value.ok) this.writing = done.value.dossier;
    this.#focus.to(this.writing ? 'tthc-event-form' : '#refused');
  }

  #close(): void {
    this.writing = undefined;
    this.#focus.to('#write');
    void this.#mine.read();
  }

  #sent({ dossier }: TthcActedEvent): void {
    this.writing = undefined;
    const next = dossier.dueOn ? this.t('feedback.by', { day: formatDay(dossier.dueOn, this.t) }) : '';
    this.news = this.t('feedback.sent', { code: dossier.code ?? '', next });
    this.announce(this.news);
    this.#focus.to('#news');
    this.dispatchEvent(new TthcSubmittedEvent(dossier.id, dossier.code ?? ''));
    void this.#mine.read();
  }

  async #more(): Promise<void> {
    const known = this.#mine.value;
    if (!known) return;
    const done = await this.#acting.run(this.portal, ['more', known.next], ({ client }, { signal }) =>
      client.dossiers({ role: 'member', procedure: 'feedback', cursor: known.next }, { signal }),
    );
    if (done?.ok) this.#mine.take({ ...done.value, items: [...known.items, ...done.value.items] });
    else if (done && 'trouble' in done) this.trouble = done.trouble;
    this.#focus.to('#mine');
  }
}
