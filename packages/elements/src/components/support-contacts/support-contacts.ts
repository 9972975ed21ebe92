import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Office } from '@tthc-dang/core';
import {
  administrationClient,
  type SupportContact,
  type SupportContactsView,
} from '@tthc-dang/core/client/administration';
import { contactIssues, supportTopics } from '@tthc-dang/core/support';
import { Acting } from '../../controllers/acting.ts';
import { Keeping } from '../../controllers/keeping.ts';
import { Reading } from '../../controllers/reading.ts';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import { firstFaults } from '../../internal/first-faults.ts';
import type { Area } from '../../locales/area.ts';
import { fieldTexts } from '../../locales/index.ts';
import { supportTexts } from '../support/texts.ts';
import { UnitElement, unitTexts } from '../unit/unit-element.ts';
import { answersFrom, contactFields, contactFrom, sameContact, type ContactAnswers } from './contact-answers.ts';
import { contactForm, removalForm } from './contact-form.ts';
import { contactTable } from './contact-table.ts';
import { styles } from './support-contacts.styles.ts';
import { contactTexts } from './texts.ts';

/** What is being written: a contact of the list, or a new one. */
interface Writing {
  readonly was?: SupportContact | undefined;
  readonly answers: ContactAnswers;
  readonly errors: ContactAnswers;
}

/**
 * The contacts of a unit for whoever needs help, kept up by its administrator or focal point, or by an administrator above: by
 * topic, with a number to call, a mailbox or a Zalo group. `<tthc-support>` shows them.
 */
export class TthcSupportContacts extends UnitElement {
  static override styles: CSSResultGroup = [UnitElement.styles, styles];
  protected override readonly areas: readonly Area[] = [contactTexts, supportTexts, unitTexts, fieldTexts];
  protected override readonly offices: readonly Office[] = ['unit-admin', 'province-admin', 'focal-point'];

  @state() private writing: Writing | undefined;
  @state() private removing: SupportContact | undefined;

  readonly #kept = new Keeping<Writing>(this, () => this.#isUnsaved());
  readonly #acting = new Acting(this);
  readonly #list = new Reading<SupportContactsView>(this, ({ client }, signal) =>
    administrationClient(client).supportContacts(this.unit, { signal }),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { me, unit } = this;
    if (me && unit) this.#takeUp(this.#kept.takeUp('contact', me.personId, unit));
  }

  override render(): TemplateResult {
    const { portal, unit } = this;
    if (portal && unit) this.#list.want(portal, unit);
    const name = this.#list.value?.organizationName;
    return this.page(
      name ? `${this.t('contacts.title')} – ${name}` : this.t('contacts.title'),
      () => html`
        <p>${this.t('contacts.intro')}</p>
        ${this.#form()} ${this.shown(this.#list, (list) => this.#contacts(list))}
      `,
    );
  }

  #contacts({ contacts }: SupportContactsView): TemplateResult {
    const missing = Object.keys(supportTopics).filter((topic) => !contacts.some((one) => one.topic === topic));
    return html`
      ${
        this.writing || this.removing || !this.#mayEdit()
          ? ''
          : html`<div class="actions">
              <button id="add" class="button" type="button" @click=${() => this.#begin()}>
                ${this.t('contacts.add')}
              </button>
            </div>`
      }
      <h2 id="contacts">${this.t('contacts.list')}</h2>
      ${
        missing.length > 0
          ? html`<p class="soft">
              ${this.t('contacts.topics-without', { topics: missing.map((topic) => this.t(`support.${topic}`)).join('; ') })}
            </p>`
          : ''
      }
      ${
        contacts.length === 0
          ? html`<p class="empty">${this.t('contacts.none')}</p>`
          : contactTable(contacts, {
              t: this.t,
              mayEdit: this.#mayEdit(),
              edit: (contact) => this.#begin(contact),
              remove: (contact) => this.#askToRemove(contact),
            })
      }
    `;
  }

  #form(): TemplateResult | '' {
    const { t, removing } = this;
    const { isBusy } = this.#acting;
    if (removing)
      return removalForm(removing, {
        t,
        isBusy,
        remove: () => void this.#remove(removing),
        close: () => this.#close(),
      });
    const { writing } = this;
    if (!writing) return '';
    const { was, answers, errors } = writing;
    return contactForm({
      t,
      answers,
      errors,
      isNew: was === undefined,
      // Somebody else may have been faster: then there is nothing left to replace.
      isGone: was !== undefined && this.#list.value?.contacts.some((one) => sameContact(one, was)) === false,
      isBusy,
      change: (event) => this.#changed(event),
      save: () => void this.#save(writing),
      close: () => this.#close(),
    });
  }

  /** Whether the person keeps up contacts anywhere; of which units, the server decides. */
  #mayEdit(): boolean {
    return this.me?.assignments.some(({ office }) => this.offices.includes(office)) ?? false;
  }

  /** The contacts of another unit, or another person: what was written here before, and not saved, comes back. */
  #takeUp(kept: Partial<Writing> | undefined): void {
    if (!kept) return;
    const { was, answers } = kept;
    this.writing = answers && { was, answers, errors: {} };
    this.removing = undefined;
  }

  #isUnsaved(): boolean {
    const { writing } = this;
    return writing !== undefined && !sameContact(contactFrom(writing.answers), writing.was ?? {});
  }

  #begin(was?: SupportContact): void {
    if (this.#isUnsaved()) {
      this.announce(this.t('contacts.finish-first'), 'assertive');
      return this.nextFocus.to('#contact-title');
    }
    this.removing = undefined;
    this.writing = { was, answers: answersFrom(was), errors: {} };
    this.nextFocus.to('#contact-title');
  }

  #askToRemove(contact: SupportContact): void {
    if (this.#isUnsaved()) return this.#begin();
    this.writing = undefined;
    this.removing = contact;
    this.nextFocus.to('#contact-title');
  }

  #close(): void {
    const contact = this.removing ?? this.writing?.was;
    const row = this.#list.value?.contacts.findIndex((one) => contact && sameContact(one, contact)) ?? -1;
    this.#done();
    this.nextFocus.to(row < 0 ? '#add' : `[data-row="${row}"] button`);
  }

  #changed(event: TthcChangeEvent): void {
    event.stopPropagation();
    const { writing } = this;
    if (!writing) return;
    this.writing = { ...writing, answers: { ...writing.answers, [event.name]: event.value } };
    this.#kept.keep(this.writing);
  }

  /** Nothing is being written or removed any more. */
  #done(): void {
    this.writing = undefined;
    this.removing = undefined;
    this.#kept.forget();
  }

  async #save(writing: Writing): Promise<void> {
    const contact = contactFrom(writing.answers);
    const errors: ContactAnswers = firstFaults(contactIssues(contact), '/', (field, code, says) =>
      this.word(`contacts.issue.${field}.${code}`, says),
    );
    this.writing = { ...writing, errors };
    const first = contactFields.find((field) => errors[field]);
    if (first) {
      this.announce(Object.values(errors).join(' '), 'assertive');
      return this.nextFocus.to(`[name="${first}"]`);
    }
    const contacts = this.#list.value?.contacts ?? [];
    const place = contacts.findIndex((one) => writing.was && sameContact(one, writing.was));
    await this.#replace(
      place < 0 ? [...contacts, contact] : contacts.with(place, contact),
      this.t('contacts.saved', { name: contact.name }),
    );
  }

  async #remove(contact: SupportContact): Promise<void> {
    const contacts = this.#list.value?.contacts ?? [];
    await this.#replace(
      contacts.filter((one) => !sameContact(one, contact)),
      this.t('contacts.removed', { name: contact.name }),
    );
  }

  async #replace(contacts: readonly SupportContact[], done: string): Promise<void> {
    const { unit } = this;
    const { place } = this.#kept;
    const revision = this.#list.value?.revision ?? 0;
    const acted = await this.#acting.run(this.portal, contacts, ({ client }, { signal }) =>
      administrationClient(client).replaceSupportContacts(unit, contacts, { revision, signal }),
    );
    if (!acted) return;
    if (acted.ok) {
      if (this.#kept.forget(place)) {
        this.#list.take(acted.value);
        this.#done();
      }
      return this.say(done);
    }
    if ('refusals' in acted && acted.refusals.some(({ code }) => code === 'STALE_REVISION')) {
      await this.#list.read();
      return this.say(this.t('contacts.stale'), true);
    }
    this.sayWhyNot(acted);
  }
}
