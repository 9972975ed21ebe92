import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Office, Organization } from '@tthc-dang/core';
import { announcementFields, announcementIssues, tellsEverybody } from '@tthc-dang/core/announcements';
import { announcementsClient, type UnitAnnouncementView } from '@tthc-dang/core/client/announcements';
import { unitSettingsOffices } from '@tthc-dang/core/unit-settings';
import { Acting, type Acted } from '../../controllers/acting.ts';
import { Keeping } from '../../controllers/keeping.ts';
import { PagedList } from '../../controllers/paged-list.ts';
import { Reading } from '../../controllers/reading.ts';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import { firstFaults } from '../../internal/first-faults.ts';
import type { Area } from '../../locales/area.ts';
import { fieldTexts } from '../../locales/index.ts';
import { styles as cards } from '../announcements/announcements.styles.ts';
import { announcementTexts } from '../announcements/texts.ts';
import { UnitElement, unitTexts } from '../unit/unit-element.ts';
import { announcedList } from './announced-list.ts';
import { announcementForm, announcementFrom, type AnnouncementAnswers } from './announcement-form.ts';
import { announcingTexts } from './texts.ts';
import { styles } from './unit-announcements.styles.ts';

/**
 * What a unit announces, kept up by its administrator or one above: a notice with its days and whom it is for, and a way to withdraw it.
 * `<tthc-announcements>` shows it to those whom it concerns.
 */
export class TthcUnitAnnouncements extends UnitElement {
  static override styles: CSSResultGroup = [UnitElement.styles, cards, styles];
  protected override readonly areas: readonly Area[] = [announcingTexts, announcementTexts, unitTexts, fieldTexts];
  protected override readonly offices: readonly Office[] = unitSettingsOffices;

  @state() private answers: AnnouncementAnswers = {};
  @state() private errors: AnnouncementAnswers = {};
  @state() private withdrawing = '';

  readonly #kept = new Keeping<AnnouncementAnswers>(this, () => Object.values(this.answers).some(Boolean));
  readonly #acting = new Acting(this);
  readonly #organization = new Reading<Organization>(this, ({ client }, signal, unit) =>
    client.organization(unit, { signal }),
  );
  readonly #list = new PagedList<UnitAnnouncementView>(this, ({ client }, { key, signal, cursor }) =>
    announcementsClient(client).ofUnit(key, { limit: 20, cursor }, { signal }),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { me, unit, portal } = this;
    if (me && unit) this.#takeUp(this.#kept.takeUp('announcement', me.personId, unit));
    if (!unit) return;
    this.#organization.want(portal, unit);
    this.#list.want(portal, unit);
  }

  override render(): TemplateResult {
    const name = this.#organization.value?.name;
    return this.page(
      name ? `${this.t('announcing.title')} – ${name}` : this.t('announcing.title'),
      () => html`
        <p>${this.t('announcing.intro')}</p>
        ${this.#mayPublish() ? this.#form() : ''}
        <h2 id="announced">${this.t('announcing.list')}</h2>
        ${this.shown(this.#list.reading, () => this.#announced())}
      `,
    );
  }

  #form(): TemplateResult {
    const { value: organization } = this.#organization;
    return announcementForm({
      t: this.t,
      answers: this.answers,
      errors: this.errors,
      toEverybody: organization !== undefined && tellsEverybody(organization),
      isBusy: this.#acting.isBusy,
      change: (event) => this.#changed(event),
      publish: () => void this.#publish(),
    });
  }

  #announced(): TemplateResult {
    const { items, total, hasMore } = this.#list;
    if (items.length === 0) return html`<p class="empty">${this.t('announcing.none')}</p>`;
    return html`
      ${announcedList(items, {
        t: this.t,
        today: this.today,
        withdrawing: this.withdrawing,
        mayWithdraw: this.#mayPublish(),
        ask: (id) => this.#ask(id),
        withdraw: (one) => void this.#withdraw(one),
      })}
      ${
        hasMore
          ? html`<button class="button quiet" type="button" @click=${() => void this.#more()}>
              ${this.t('unit.more-left', { n: total - items.length })}
            </button>`
          : ''
      }
    `;
  }

  /** Whether the person administers anywhere; of which units, the server decides. */
  #mayPublish(): boolean {
    return this.me?.assignments.some(({ office }) => this.offices.includes(office)) ?? false;
  }

  /** Another unit, or another person: what was written here before, and not sent, comes back. */
  #takeUp(kept: AnnouncementAnswers | undefined): void {
    if (!kept) return;
    this.answers = kept;
    this.errors = {};
    this.withdrawing = '';
  }

  #changed(event: TthcChangeEvent): void {
    event.stopPropagation();
    this.answers = { ...this.answers, [event.name]: event.value };
    this.#kept.keep(this.answers);
  }

  async #publish(): Promise<void> {
    const { unit } = this;
    const announcement = announcementFrom(this.answers);
    this.errors = this.#errorsIn(announcementIssues(announcement, this.today));
    const first = announcementFields.find((field) => this.errors[field]);
    if (first) {
      this.announce(Object.values(this.errors).join(' '), 'assertive');
      return this.nextFocus.to(`[name="${first}"]`);
    }
    const { place } = this.#kept;
    const acted = await this.#acting.run(this.portal, { unit, announcement }, ({ client }, options) =>
      announcementsClient(client).publish(unit, announcement, options),
    );
    if (acted?.ok && this.#kept.forget(place)) this.answers = {};
    await this.#tell(acted, ({ title }) => this.t('announcing.published', { title }));
  }

  #ask(id: string): void {
    const before = this.withdrawing;
    this.withdrawing = id;
    this.nextFocus.to(id ? '#sure' : `[data-withdraw="${before}"]`);
  }

  async #withdraw({ id }: UnitAnnouncementView): Promise<void> {
    const acted = await this.#acting.run(this.portal, { withdraw: id }, ({ client }, options) =>
      announcementsClient(client).withdraw(id, options),
    );
    if (!acted) return;
    this.withdrawing = '';
    await this.#tell(acted, ({ title }) => this.t('announcing.withdrawn', { title }));
  }

  async #more(): Promise<void> {
    const n = await this.#list.more();
    this.announce(this.t('unit.loaded-more', { n }));
  }

  /** Says what came of an act, and shows how things stand after it. */
  async #tell(
    acted: Acted<UnitAnnouncementView> | undefined,
    done: (value: UnitAnnouncementView) => string,
  ): Promise<void> {
    if (!acted) return;
    if (acted.ok) {
      await this.#list.read();
      return this.say(done(acted.value));
    }
    if ('refusals' in acted) this.errors = this.#errorsIn(acted.refusals.flatMap(({ issues = [] }) => issues));
    this.sayWhyNot(acted);
  }

  #errorsIn(issues: ReturnType<typeof announcementIssues>): AnnouncementAnswers {
    return firstFaults(issues, '/', (field, code, says) => this.word(`announcing.issue.${field}.${code}`, says));
  }
}
