import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dateOf } from '@tthc-dang/core/dates';
import { LaterPart } from '../../controllers/later-part.ts';
import { NextFocus } from '../../controllers/next-focus.ts';
import type { PortalContext } from '../../controllers/portal-context.ts';
import type { TthcActedEvent } from '../../events/acted-event.ts';
import { TthcOpenDossierEvent } from '../../events/open-dossier-event.ts';
import { TthcRefusedEvent } from '../../events/refused-event.ts';
import { TthcSubmittedEvent } from '../../events/submitted-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import type { Questionnaire } from '../../internal/questionnaire.ts';
import { laterView } from '../../internal/later-view.ts';
import { troubleOf } from '../../internal/trouble.ts';
import { wear } from '../../internal/wear.ts';
import { formTexts, type Area } from '../../locales/index.ts';
import { Attempt } from '../../controllers/attempt.ts';
import { findStage } from './find-stage.ts';
import type { Guide } from './guide.ts';
import type * as shared from './pages.ts';
import { styles } from './procedure-form.styles.ts';
import type { Stage } from './stage.ts';
import type { Told } from './stage-page.ts';

/** The pages around a form, and what the page before it tells of the procedure. */
export type Pages = typeof shared & { readonly guide: Guide };

/**
 * A member's way to something submitted: what to prepare, the form, the dossier code, what happens next. Continues a dossier that
 * was begun. Officers who file for a member name the member. Each procedure extends it with its form and its pages.
 *
 * @fires tthc-submitted - The dossier was submitted; carries its id and code.
 * @fires tthc-refused - The server refused to open or to take the dossier, with every reason.
 * @fires tthc-open-dossier - The person wants to see the dossier.
 */
export abstract class TthcProcedureForm extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override areas: readonly Area[] = [formTexts];

  protected override get spokenOf(): readonly string[] {
    return [`${this.form.id} SUBMIT`];
  }

  /** The questions of the procedure. */
  protected abstract readonly form: Questionnaire;
  /** Loads the pages around the form: they are not the form, and come while the person waits for the server. */
  protected abstract loadPages(): Promise<Pages>;
  /** A member has one open dossier of this procedure at a time. */
  protected readonly oneAtATime: boolean = true;

  /** A dossier to continue; without it the member's open dossier is found. */
  @property({ attribute: 'dossier-id' }) dossierId = '';
  /** The member for whom an officer files. */
  @property({ attribute: 'member-id' }) memberId = '';

  @state() private stage: Stage = { at: 'loading' };
  @state() private busy = false;
  #wanted = '';
  #portal: PortalContext | undefined;
  #asking = new AbortController();
  readonly #focus = new NextFocus(this);
  readonly #attempt = new Attempt();
  readonly #pages = new LaterPart(this, async () => {
    const pages = await this.loadPages();
    this.areas = [formTexts, pages.pagesTexts];
    wear(this.renderRoot, pages.pagesStyles);
    return pages;
  });

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focus.to('h1');
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
    // What was on its way may still arrive for an element that has left: it begins nothing new.
    if (!portal || !this.isConnected) return;
    const isNewSession = this.#portal !== undefined && this.#portal.session !== portal.session;
    this.#portal = portal;
    const wanted = `${this.dossierId} ${this.memberId}`;
    // A form that is being filled in lives through a new session; everything else is asked again.
    if (wanted !== this.#wanted || (isNewSession && this.stage.at === 'trouble')) {
      this.#wanted = wanted;
      void this.#load(portal);
    }
  }

  protected override serverIsBack(): void {
    if (this.portal && this.stage.at === 'trouble') void this.#load(this.portal);
  }

  override render(): TemplateResult {
    const { form } = this;
    return this.root(
      html`<h1 class="procedure" tabindex="-1">${this.word(`${form.id}.label`, form.label)}</h1>
        ${this.#body(this.stage)}`,
    );
  }

  #body(stage: Stage): unknown {
    switch (stage.at) {
      case 'loading':
        return html`<p role="status">${this.t('common.loading')}</p>`;
      case 'trouble':
        return html`<div class="notice bad" id="trouble" tabindex="-1">
          <p>${this.t(`common.trouble.${stage.trouble}`)}</p>
          <button class="button quiet" type="button" @click=${() => this.#again()}>${this.t('common.retry')}</button>
        </div>`;
      case 'filling':
        return html`${this.#onBehalf(stage)}
          <tthc-event-form
            .procedure=${this.form}
            .dossier=${stage.dossier}
            event="SUBMIT"
            @tthc-acted=${this.#acted}
          ></tthc-event-form>`;
      default:
        return laterView(this.#pages, this.t, (pages) => this.#page(pages, stage));
    }
  }

  #page({ guide, stagePage }: Pages, stage: Told): TemplateResult {
    return stagePage(
      stage,
      {
        t: this.t,
        word: this.word,
        today: dateOf(this.portal?.now() ?? ''),
        form: this.form,
        guide,
        isBusy: this.busy,
        onBehalf: stage.at === 'resume' ? this.#onBehalf(stage) : '',
      },
      {
        begin: () => void this.#begin(),
        drop: () => void this.#drop(),
        see: (dossierId) => this.dispatchEvent(new TthcOpenDossierEvent(this.form.id, dossierId)),
        to: (next, focus) => this.#to(next, focus),
      },
    );
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
    void this.#pages.load();
    try {
      await portal.whoAmI();
      signal.throwIfAborted();
      const stage = await findStage(
        portal.client,
        { form: this.form, oneAtATime: this.oneAtATime, dossierId: this.dossierId, memberId: this.memberId },
        signal,
      );
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
      const answer = await portal.client.open(this.form, body, { idempotencyKey: this.#attempt.keyFor(body) });
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
  async #drop(): Promise<void> {
    const { portal, stage } = this;
    if (!portal || stage.at !== 'resume') return;
    const { dossier } = stage;
    try {
      await portal.client.discardDraft(this.form, dossier.id);
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
    this.#focus.to(focus);
  }
}
