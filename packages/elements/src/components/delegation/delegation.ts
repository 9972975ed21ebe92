import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Me, Refusal } from '@tthc-dang/core';
import { administrationClient } from '@tthc-dang/core/client/administration';
import { dateOf } from '@tthc-dang/core/dates';
import { Acting, type Acted } from '../../controllers/acting.ts';
import { Keeping } from '../../controllers/keeping.ts';
import { NextFocus } from '../../controllers/next-focus.ts';
import { Reading } from '../../controllers/reading.ts';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { formatDate } from '../../internal/format.ts';
import { refusalList } from '../../internal/refusal-list.ts';
import { fieldTexts } from '../../locales/index.ts';
import { delegationsOf, type Delegations } from './candidates.ts';
import { delegationFields, delegationForm, missing, type DelegationAnswers } from './delegation-form.ts';
import { styles } from './delegation.styles.ts';
import { givenList } from './given-list.ts';
import { delegationTexts } from './texts.ts';

/**
 * Lets the head of an organization name who acts while they are away: a deputy who stands in, or an officer of the
 * organization body who is given the power to decide; from when to when, and why. It can be ended early.
 */
export class TthcDelegation extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [delegationTexts, fieldTexts];

  /** The id of the organization; without it the first one that the person heads. */
  @property({ attribute: 'unit-id' }) unitId: string | undefined;

  @state() private me: Me | undefined;
  @state() private answers: DelegationAnswers = {};
  @state() private errors: DelegationAnswers = {};
  @state() private ending = '';
  @state() private came:
    | { readonly tone: 'ok' | 'bad'; readonly says: string; readonly refusals: readonly Refusal[] }
    | undefined;
  readonly #kept = new Keeping<DelegationAnswers>(this, () => Object.values(this.answers).some(Boolean));
  readonly #focus = new NextFocus(this);
  readonly #acting = new Acting(this);
  readonly #read = new Reading<Delegations>(this, async ({ client, whoAmI }, signal) => {
    this.me = await whoAmI();
    const unitId = this.#unitId();
    return unitId === undefined
      ? { given: [], candidates: [] }
      : delegationsOf(client, unitId, this.me.personId, signal);
  });

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focus.to('#title');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#read.want(this.portal, this.unitId ?? '');
    const unitId = this.#unitId();
    if (this.me && unitId) this.#takeUp(this.#kept.takeUp('delegation', this.me.personId, unitId));
  }

  override render(): TemplateResult {
    const { t } = this;
    const unit = this.me?.assignments.find(({ organizationId }) => organizationId === this.#unitId());
    return this.root(html`
      <h1 id="title" tabindex="-1">${t('delegation.title')}</h1>
      ${unit ? html`<p class="soft">${unit.organizationName}</p>` : ''} ${this.#body()}
    `);
  }

  #body(): unknown {
    const { t, came } = this;
    const { value, trouble, refusals } = this.#read;
    if (trouble || refusals.length > 0)
      return html`<div class="notice bad">
        ${trouble ? html`<p>${t(`common.trouble.${trouble}`)}</p>` : refusalList(refusals, t)}
        <button class="link" type="button" @click=${() => void this.#read.read()}>${t('common.retry')}</button>
      </div>`;
    if (!value) return html`<p role="status">${t('common.loading')}</p>`;
    if (this.#unitId() === undefined) return html`<div class="notice"><p>${t('delegation.not-head')}</p></div>`;
    return html`
      ${
        came
          ? html`<div class="notice ${came.tone}" id="came" tabindex="-1">
              <p>${came.says}</p>
              ${came.refusals.length > 0 ? refusalList(came.refusals, t) : ''}
            </div>`
          : ''
      }
      ${givenList(value.given, {
        t,
        today: this.#today(),
        ending: this.ending,
        mayEnd: this.#isHead(),
        ask: (id) => this.#askToEnd(id),
        end: (id) => void this.#end(id),
      })}
      ${this.#isHead() ? this.#form(value) : ''}
    `;
  }

  #form({ candidates }: Delegations): TemplateResult {
    const { t } = this;
    return html`<section aria-labelledby="new">
      <h2 id="new">${t('delegation.new')}</h2>
      ${
        candidates.length === 0
          ? html`<p>${t('delegation.nobody')}</p>`
          : delegationForm(candidates, {
              t,
              answers: this.answers,
              errors: this.errors,
              isBusy: this.#acting.isBusy,
              change: (event) => this.#changed(event),
              send: () => void this.#send(),
            })
      }
    </section>`;
  }

  /** Another organization, or another person: what was written here before, and not sent, comes back. */
  #takeUp(kept: DelegationAnswers | undefined): void {
    if (!kept) return;
    this.answers = kept;
    this.errors = {};
  }

  #changed(event: TthcChangeEvent): void {
    event.stopPropagation();
    this.answers = { ...this.answers, [event.name]: event.value };
    this.#kept.keep(this.answers);
  }

  async #send(): Promise<void> {
    const unitId = this.#unitId();
    this.errors = missing(this.answers, this.t);
    const first = delegationFields.find((name) => this.errors[name]);
    if (first) {
      this.announce(Object.values(this.errors).join(' '), 'assertive');
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const { personId = '', from = '', to = '', reason = '' } = this.answers;
    const body = { personId, from, to, reason: reason.trim() };
    if (unitId === undefined) return;
    const { place } = this.#kept;
    const acted = await this.#acting.run(this.portal, body, ({ client }, options) =>
      administrationClient(client).delegate(unitId, body, options),
    );
    if (acted?.ok && this.#kept.forget(place)) this.answers = {};
    await this.#tell(acted, ({ personName }) =>
      this.t('delegation.given', { name: personName, from: formatDate(from), to: formatDate(to) }),
    );
  }

  #askToEnd(id: string): void {
    const before = this.ending;
    this.ending = id;
    this.#focus.to(id ? '#sure' : `[data-end="${before}"]`);
  }

  async #end(id: string): Promise<void> {
    const acted = await this.#acting.run(this.portal, { end: id }, ({ client }, options) =>
      administrationClient(client).endDelegation(id, options),
    );
    this.ending = '';
    await this.#tell(acted, ({ personName }) => this.t('delegation.ended', { name: personName }));
  }

  /** Says what came of an act, and shows how things stand after it. */
  async #tell<T>(acted: Acted<T> | undefined, done: (value: T) => string): Promise<void> {
    if (!acted) return;
    if (acted.ok) this.came = { tone: 'ok', says: done(acted.value), refusals: [] };
    else if ('refusals' in acted)
      this.came = { tone: 'bad', says: this.t('delegation.refused'), refusals: acted.refusals };
    else this.came = { tone: 'bad', says: this.t(`common.trouble.${acted.trouble}`), refusals: [] };
    if (acted.ok) await this.#read.read();
    this.announce(this.came.says);
    this.#focus.to('#came');
  }

  #unitId(): string | undefined {
    return this.unitId ?? this.me?.assignments.find(({ office }) => heads.has(office))?.organizationId;
  }

  /** A clerk or a deputy may read who acts for whom; only the head names somebody. */
  #isHead(): boolean {
    const unitId = this.#unitId();
    const today = this.#today();
    return (this.me?.assignments ?? []).some(
      ({ organizationId, office, from, to }) =>
        organizationId === unitId && heads.has(office) && from <= today && (to === undefined || today <= to),
    );
  }

  #today(): string {
    return dateOf(this.portal?.now() ?? new Date().toISOString());
  }
}

const heads: ReadonlySet<string> = new Set(['secretary', 'org-head']);
