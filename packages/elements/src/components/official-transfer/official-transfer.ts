import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dateOf } from '@tthc-dang/core';
import { officialTransferForm as form } from '@tthc-dang/core/forms/official-transfer';
import type { PortalContext } from '../../controllers/portal-context.ts';
import type { TthcActedEvent } from '../../events/acted-event.ts';
import { TthcOpenDossierEvent } from '../../events/open-dossier-event.ts';
import { TthcRefusedEvent } from '../../events/refused-event.ts';
import { TthcSubmittedEvent } from '../../events/submitted-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { formatDate } from '../../internal/format.ts';
import { refusalList } from '../../internal/refusal-list.ts';
import { troubleOf } from '../../internal/trouble.ts';
import { formTexts } from '../../locales/index.ts';
import { Attempt } from '../event-form/attempt.ts';
import { confirmation } from './confirmation.ts';
import { findStage } from './find-stage.ts';
import { styles } from './official-transfer.styles.ts';
import { prepare } from './prepare.ts';
import type { Stage } from './stage.ts';

/**
 * A member's way to a submitted official transfer: what to prepare, the form, the dossier code, what happens next.
 *
 * Continues a dossier that was begun. Officers who file for a member name the member.
 *
 * @fires tthc-submitted - The dossier was submitted; carries its id and code.
 * @fires tthc-refused - The server refused to open or to take the dossier, with every reason.
 * @fires tthc-open-dossier - The person wants to see the dossier.
 */
export class TthcOfficialTransfer extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [formTexts];

  /** A dossier to continue; without it the member's open dossier is found. */
  @property({ attribute: 'dossier-id' }) dossierId = '';
  /** The member for whom an officer files. */
  @property({ attribute: 'member-id' }) memberId = '';

  @state() private stage: Stage = { at: 'loading' };
  @state() private busy = false;
  #wanted = '';
  #portal: PortalContext | undefined;
  #asking = new AbortController();
  #focusNext: string | undefined;
  readonly #attempt = new Attempt();

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focusNext = 'h1';
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking.abort();
    // What was being asked for is asked again when the element comes back; a form in progress stays as it is.
    if (this.stage.at === 'loading') this.#wanted = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { portal } = this;
    if (!portal) return;
    const isNewSession = this.#portal !== undefined && this.#portal.session !== portal.session;
    this.#portal = portal;
    const wanted = `${this.dossierId} ${this.memberId}`;
    // A form that is being filled in lives through a new session; everything else is asked again.
    if (wanted !== this.#wanted || (isNewSession && this.stage.at === 'trouble')) {
      this.#wanted = wanted;
      void this.#load(portal);
    }
  }

  protected override updated(): void {
    if (this.#focusNext === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  override render(): TemplateResult {
    return this.root(
      html`<h1 class="procedure" tabindex="-1">${this.word(`${form.id}.label`, form.label)}</h1>
        ${this.#body(this.stage)}`,
    );
  }

  #body(stage: Stage): TemplateResult {
    switch (stage.at) {
      case 'loading':
        return html`<p role="status">${this.t('common.loading')}</p>`;
      case 'trouble':
        return html`<div class="notice bad" id="trouble" tabindex="-1">
          <p>${this.t(`common.trouble.${stage.trouble}`)}</p>
          <button class="button quiet" type="button" @click=${() => this.#again()}>${this.t('common.retry')}</button>
        </div>`;
      case 'start':
        return this.#start(stage);
      case 'resume':
        return this.#resume(stage);
      case 'open':
        return this.#open(stage);
      case 'filling':
        return html`${this.#onBehalf(stage)}
          <tthc-event-form
            .procedure=${form}
            .dossier=${stage.dossier}
            event="SUBMIT"
            @tthc-acted=${this.#acted}
          ></tthc-event-form>`;
      case 'done':
        return confirmation(stage.dossier, { t: this.t, word: this.word, see: () => this.#see(stage.dossier.id) });
    }
  }

  #start({ refusals }: Stage & { at: 'start' }): TemplateResult {
    const today = dateOf(this.portal?.now() ?? '');
    return html`
      ${
        refusals.length > 0
          ? html`<div class="notice bad" id="refused" tabindex="-1">
              <h2>${this.t('start.refused')}</h2>
              ${refusalList(refusals, this.t, ({ guard, says }) => (guard ? this.word(`rule.${guard}`, says) : says))}
            </div>`
          : ''
      }
      ${prepare({ t: this.t, word: this.word, today }, refusals.length > 0 ? '' : this.#beginButton())}
    `;
  }

  #beginButton(): TemplateResult {
    return html`<div class="actions">
      <button
        class="button"
        type="button"
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${() => void this.#begin()}
      >
        ${this.t('start.begin')}
      </button>
    </div>`;
  }

  #resume(stage: Stage & { at: 'resume' }): TemplateResult {
    const { dossier, dropping } = stage;
    if (dropping)
      return html`<div class="notice wait" id="dropping" tabindex="-1">
        <p>${this.t('start.discard-sure')}</p>
        <div class="actions">
          <button class="button" type="button" @click=${() => void this.#drop(stage)}>
            ${this.t('start.discard-yes')}
          </button>
          <button class="link" type="button" @click=${() => this.#to({ ...stage, dropping: false }, '.title')}>
            ${this.t('common.cancel')}
          </button>
        </div>
      </div>`;
    return html`
      <h2 class="title" tabindex="-1">${this.t('start.resume-title')}</h2>
      ${this.#onBehalf(stage)}
      <p>${this.t('start.resume-text', { day: formatDate(dateOf(dossier.openedAt)) })}</p>
      <div class="actions">
        <button class="button" type="button" @click=${() => this.#to({ at: 'filling', dossier }, 'tthc-event-form')}>
          ${this.t('start.resume')}
        </button>
        ${
          dossier.draft
            ? html`<button
                class="link"
                type="button"
                @click=${() => this.#to({ ...stage, dropping: true }, '#dropping')}
              >
                ${this.t('start.discard')}
              </button>`
            : ''
        }
      </div>
    `;
  }

  #open({ dossier }: Stage & { at: 'open' }): TemplateResult {
    const state = this.word(`${form.id}.states.${dossier.state}`, dossier.stateLabel);
    return html`
      <h2 class="title" tabindex="-1">${this.t('start.open-title')}</h2>
      <p>${this.t('start.open-text', { code: dossier.code ?? '', state })}</p>
      <div class="actions">
        <button class="button" type="button" @click=${() => this.#see(dossier.id)}>${this.t('start.open-link')}</button>
      </div>
    `;
  }

  #onBehalf({ dossier }: Stage & { at: 'resume' | 'filling' }): TemplateResult | '' {
    const me = this.portal?.me?.personId;
    return me === undefined || me === dossier.memberId
      ? ''
      : html`<p class="notice">${this.t('start.on-behalf', { name: dossier.memberName })}</p>`;
  }

  async #load(portal: PortalContext): Promise<void> {
    this.#asking.abort();
    const { signal } = (this.#asking = new AbortController());
    this.stage = { at: 'loading' };
    try {
      await portal.whoAmI();
      const stage = await findStage(portal.client, this, signal);
      if (!signal.aborted) this.stage = stage;
    } catch (error) {
      if (!signal.aborted) this.#troubled(error);
    }
  }

  async #begin(): Promise<void> {
    const { portal, memberId } = this;
    if (!portal || this.busy) return;
    this.busy = true;
    try {
      const body = memberId ? { memberId } : {};
      const answer = await portal.client.open(form, body, { idempotencyKey: this.#attempt.keyFor(body) });
      this.#attempt.answered();
      if (answer.ok) this.#to({ at: 'filling', dossier: answer.dossier }, 'tthc-event-form');
      else {
        this.dispatchEvent(new TthcRefusedEvent(answer.refusals));
        this.#to({ at: 'start', refusals: answer.refusals }, '#refused');
      }
    } catch (error) {
      this.#troubled(error);
    } finally {
      this.busy = false;
    }
  }

  /** Forgets the answers; the dossier itself was never submitted and is used again. */
  async #drop({ dossier }: Stage & { at: 'resume' }): Promise<void> {
    const { portal } = this;
    if (!portal) return;
    try {
      await portal.client.discardDraft(form, dossier.id);
      const { draft: _, ...emptied } = dossier;
      this.#to({ at: 'filling', dossier: emptied }, 'tthc-event-form');
    } catch (error) {
      this.#troubled(error);
    }
  }

  readonly #acted = ({ dossier }: TthcActedEvent): void => {
    this.#to({ at: 'done', dossier }, '.title');
    this.dispatchEvent(new TthcSubmittedEvent(dossier.id, dossier.code ?? ''));
  };

  #see(dossierId: string): void {
    this.dispatchEvent(new TthcOpenDossierEvent(form.id, dossierId));
  }

  #again(): void {
    if (this.portal) void this.#load(this.portal);
  }

  #troubled(error: unknown): void {
    const trouble = troubleOf(error) ?? 'network';
    if (trouble === 'session') this.portal?.sessionExpired();
    this.#to({ at: 'trouble', trouble }, '#trouble');
  }

  #to(stage: Stage, focus: string): void {
    this.stage = stage;
    this.#focusNext = focus;
  }
}
