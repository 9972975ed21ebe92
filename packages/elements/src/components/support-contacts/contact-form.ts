import { html, type TemplateResult } from 'lit';
import type { SupportContact } from '@tthc-dang/core/client/administration';
import { contactTextLength, supportTopics } from '@tthc-dang/core/support';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import type { Translate } from '../../internal/format.ts';
import type { ContactAnswers } from './contact-answers.ts';

/** What the form of a contact needs. */
export interface ContactFormReader {
  readonly t: Translate;
  readonly answers: ContactAnswers;
  readonly errors: ContactAnswers;
  readonly isNew: boolean;
  /** The contact that was being changed is not in the list any more. */
  readonly isGone: boolean;
  readonly isBusy: boolean;
  readonly change: (event: TthcChangeEvent) => void;
  readonly save: () => void;
  readonly close: () => void;
}

const texts = ['name', 'hotline', 'email', 'zalo', 'hours'] as const;

/** Whom to turn to for what, and how. */
export function contactForm(reader: ContactFormReader): TemplateResult {
  const { t, answers, errors, isNew, isGone, isBusy, change, save, close } = reader;
  const choices = Object.fromEntries(Object.keys(supportTopics).map((topic) => [topic, t(`support.${topic}`)]));
  return html`<section class="working" aria-labelledby="contact-title">
    <h2 id="contact-title" tabindex="-1">${t(isNew ? 'contacts.add' : 'contacts.edit')}</h2>
    ${isGone ? html`<div class="notice wait"><p>${t('contacts.gone')}</p></div>` : ''}
    <div class="fields" @tthc-change=${change}>
      <tthc-field-choice
        name="topic"
        required
        .label=${t('contacts.topic')}
        .choices=${choices}
        .value=${answers.topic}
        .error=${errors.topic ?? ''}
      ></tthc-field-choice>
      ${texts.map((name) => textField(name, reader))}
    </div>
    <div class="actions">
      <button class="button" id="save" type="button" aria-disabled=${isBusy} @click=${save}>
        ${t(isBusy ? 'contacts.saving' : 'contacts.save')}
      </button>
      <button class="link" type="button" @click=${close}>${t('common.cancel')}</button>
    </div>
  </section>`;
}

/** Numbers and addresses have the keyboard of their kind; names and hours are longer than a phone is wide. */
function textField(name: (typeof texts)[number], { t, answers, errors }: ContactFormReader): TemplateResult {
  const label = t(`contacts.${name}`);
  const hint = name === 'name' ? '' : t(`contacts.${name}-hint`);
  return name === 'hotline' || name === 'email'
    ? html`<tthc-field-text
        name=${name}
        kind=${name === 'email' ? 'email' : 'phone'}
        .label=${label}
        .hint=${hint}
        .value=${answers[name]}
        .error=${errors[name] ?? ''}
      ></tthc-field-text>`
    : html`<tthc-field-long-text
        name=${name}
        rows="2"
        max=${contactTextLength}
        ?required=${name === 'name'}
        .label=${label}
        .hint=${hint}
        .value=${answers[name]}
        .error=${errors[name] ?? ''}
      ></tthc-field-long-text>`;
}

/** Asks once more before a contact is taken off the list. */
export const removalForm = (
  { name }: SupportContact,
  {
    t,
    isBusy,
    remove,
    close,
  }: {
    readonly t: Translate;
    readonly isBusy: boolean;
    readonly remove: () => void;
    readonly close: () => void;
  },
): TemplateResult =>
  html`<section class="working" aria-labelledby="contact-title">
    <h2 id="contact-title" tabindex="-1">${t('contacts.remove-this', { name })}</h2>
    <p>${t('contacts.remove-means')}</p>
    <div class="actions">
      <button class="button" id="remove" type="button" aria-disabled=${isBusy} @click=${remove}>
        ${t('contacts.remove')}
      </button>
      <button class="link" type="button" @click=${close}>${t('common.cancel')}</button>
    </div>
  </section>`;
