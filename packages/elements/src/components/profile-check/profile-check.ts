import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DossierSummary, DossierView, Refusal } from '@tthc-dang/core';
import { administrationClient, type ProfileView } from '@tthc-dang/core/client/administration';
import { Acting, type Acted } from '../../controllers/acting.ts';
import { LaterPart } from '../../controllers/later-part.ts';
import { NextFocus } from '../../controllers/next-focus.ts';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { Reading } from '../../controllers/reading.ts';
import type { TthcActedEvent } from '../../events/acted-event.ts';
import { TthcOpenDossierEvent } from '../../events/open-dossier-event.ts';
import { TthcRefusedEvent } from '../../events/refused-event.ts';
import { TthcSubmittedEvent } from '../../events/submitted-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { laterView } from '../../internal/later-view.ts';
import { refusalList } from '../../internal/refusal-list.ts';
import type { Trouble } from '../../internal/trouble.ts';
import { corrections } from './corrections.ts';
import { styles } from './profile-check.styles.ts';
import { profileTable } from './profile-table.ts';
import { profileTexts } from './texts.ts';

/** What the page shows: the data, and every correction that was ever asked for. */
interface Known {
  readonly profile: ProfileView;
  readonly corrections: readonly DossierSummary[];
}

/**
 * What the member database has of the reader, to be looked over: what is wrong is marked and reported, and what became of
 * earlier reports stands below.
 *
 * @fires tthc-submitted - A correction was sent; carries its id and code.
 * @fires tthc-refused - The server refused to open one, with every reason.
 * @fires tthc-open-dossier - The person wants to see a correction.
 */
export class TthcProfileCheck extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [profileTexts];

  protected override get spokenOf(): readonly string[] {
    return ['data-correction'];
  }

  /** The address of a dossier's page, with `{procedure}` and `{id}`: lines become links. */
  @property() href: string | undefined;

  @state() private marked: ReadonlySet<string> = new Set();
  @state() private working: DossierView | undefined;
  @state() private news = '';
  @state() private wrong: readonly Refusal[] | Trouble | 'nothing-marked' | undefined;
  readonly #focus = new NextFocus(this);
  readonly #acting = new Acting(this);
  readonly #form = new LaterPart(this, async () => (await import('./correction-form.ts')).dataCorrectionForm);
  readonly #known = new Reading(this, async ({ client }: PortalContext, signal: AbortSignal): Promise<Known> => {
    const [profile, { items }] = await Promise.all([
      administrationClient(client).profile({ signal }),
      client.dossiers({ role: 'member', procedure: 'data-correction' }, { signal }),
    ]);
    return { profile, corrections: items };
  });

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focus.to('h1');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#known.want(this.portal, 'mine');
  }

  override render(): TemplateResult {
    const { value, trouble } = this.#known;
    return this.root(html`
      <h1 tabindex="-1">${this.t('profile.title')}</h1>
      ${this.news ? html`<p class="notice ok" id="news" tabindex="-1">${this.news}</p>` : ''} ${this.#wrong()}
      ${
        trouble
          ? html`<div class="notice bad">
              <p>${this.t(`common.trouble.${trouble}`)}</p>
              <button class="button quiet" type="button" @click=${() => void this.#known.read()}>
                ${this.t('common.retry')}
              </button>
            </div>`
          : ''
      }
      ${
        value
          ? this.working
            ? this.#correction(this.working)
            : this.#page(value)
          : trouble
            ? ''
            : html`<p role="status">${this.t('common.loading')}</p>`
      }
    `);
  }

  #page({ profile, corrections: all }: Known): TemplateResult {
    const draft = all.find(({ state: at }) => at === 'draft');
    const speaker = { t: this.t, word: this.word };
    return html`
      <p>${this.t('profile.intro')}</p>
      ${profile.cellName ? html`<p class="soft">${this.t('profile.cell', { cell: profile.cellName })}</p>` : ''}
      ${
        draft
          ? html`<div class="notice wait">
              <p>${this.t('profile.resume')}</p>
              <button class="button quiet" type="button" id="resume" @click=${() => void this.#resume(draft.id)}>
                ${this.t('profile.resume-go')}
              </button>
            </div>`
          : ''
      }
      ${profileTable(profile.items, this.marked, speaker, (name) => this.#mark(name))}
      <p class="soft">${this.t('profile.all-right')}</p>
      <div class="actions">
        <button
          class="button"
          type="button"
          id="report"
          aria-disabled=${this.#acting.isBusy ? 'true' : 'false'}
          @click=${() => void this.#report(profile)}
        >
          ${this.marked.size > 0 ? this.t('profile.report-n', { n: this.marked.size }) : this.t('profile.report')}
        </button>
      </div>
      ${corrections(
        all.filter((one) => one !== draft),
        speaker,
        { href: this.href, open: (id) => this.dispatchEvent(new TthcOpenDossierEvent('data-correction', id)) },
      )}
    `;
  }

  #correction(dossier: DossierView): TemplateResult {
    return html`
      <button class="link" type="button" @click=${() => this.#close()}>${this.t('profile.back')}</button>
      ${laterView(
        this.#form,
        this.t,
        (form) =>
          html`<tthc-event-form
            .procedure=${form}
            .dossier=${dossier}
            event="PROPOSE"
            @tthc-acted=${(acted: TthcActedEvent) => this.#sent(acted)}
          ></tthc-event-form>`,
      )}
    `;
  }

  #wrong(): TemplateResult | '' {
    const { wrong } = this;
    if (wrong === undefined) return '';
    if (wrong === 'nothing-marked')
      return html`<p class="notice bad" id="wrong" tabindex="-1">${this.t('profile.nothing-marked')}</p>`;
    if (typeof wrong === 'string')
      return html`<p class="notice bad" id="wrong" tabindex="-1">${this.t(`common.trouble.${wrong}`)}</p>`;
    return html`<div class="notice bad" id="wrong" tabindex="-1">
      <p><strong>${this.t('profile.refused')}</strong></p>
      ${refusalList(wrong, this.t, ({ guard, says }) => (guard ? this.word(`rule.${guard}`, says) : says))}
    </div>`;
  }

  #mark(name: string): void {
    const marked = new Set(this.marked);
    if (!marked.delete(name)) marked.add(name);
    this.marked = marked;
    this.wrong = undefined;
  }

  /** Opens a correction in which what is recorded stands, to be put right. */
  async #report({ items }: ProfileView): Promise<void> {
    this.news = '';
    if (this.marked.size === 0) {
      this.wrong = 'nothing-marked';
      this.#focus.to('#wrong');
      return;
    }
    const values = Object.fromEntries(
      items.filter(({ name }) => this.marked.has(name)).map(({ name, value = '' }) => [name, value]),
    );
    const { portal } = this;
    this.#opened(
      await this.#acting.run(portal, values, ({ client }, options) =>
        this.#withForm(administrationClient(client).reportProfile(values, options)),
      ),
    );
  }

  async #resume(id: string): Promise<void> {
    this.#opened(
      await this.#acting.run(this.portal, ['resume', id], ({ client }, { signal }) =>
        this.#withForm(client.dossier('data-correction', id, { signal })),
      ),
    );
  }

  /** A correction opens together with its form, whose questions and schemas the page of the data needs not. */
  async #withForm(opening: Promise<DossierView>): Promise<DossierView> {
    const [dossier] = await Promise.all([opening, this.#form.load()]);
    return dossier;
  }

  #opened(done: Acted<DossierView> | undefined): void {
    if (!done) return;
    this.wrong = done.ok ? undefined : 'trouble' in done ? done.trouble : done.refusals;
    if (done.ok) this.working = done.value;
    else if ('refusals' in done) this.dispatchEvent(new TthcRefusedEvent(done.refusals));
    this.#focus.to(done.ok ? 'tthc-event-form' : '#wrong');
  }

  #close(): void {
    this.working = undefined;
    this.#focus.to('#report');
    void this.#known.read();
  }

  #sent({ dossier }: TthcActedEvent): void {
    this.working = undefined;
    this.marked = new Set();
    this.news = this.t('profile.sent', { code: dossier.code ?? '' });
    this.announce(this.news);
    this.#focus.to('#news');
    this.dispatchEvent(new TthcSubmittedEvent(dossier.id, dossier.code ?? ''));
    void this.#known.read();
  }
}
