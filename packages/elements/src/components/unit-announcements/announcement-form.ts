import { html, type TemplateResult } from 'lit';
import { announcementAudiences, announcementKinds, announcementLimits } from '@tthc-dang/core/announcements';
import type { AnnouncementInput } from '@tthc-dang/core/client/announcements';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import type { Translate } from '../../internal/format.ts';

/** What is typed of an announcement, or what is wrong with it: by field. */
export type AnnouncementAnswers = Readonly<Partial<Record<keyof AnnouncementInput, string>>>;

/** The announcement that was typed: a title on one line, a text with its lines. Whether it is in order, `announcementIssues` says. */
export const announcementFrom = (answers: AnnouncementAnswers): AnnouncementInput =>
  ({
    ...answers,
    title: answers.title?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '',
    text: answers.text?.normalize('NFC').replace(/\r\n?/g, '\n').trim() ?? '',
    // What is missing is what `announcementIssues` finds first.
  }) as AnnouncementInput;

/** What the form needs. */
export interface AnnouncementFormReader {
  readonly t: Translate;
  readonly answers: AnnouncementAnswers;
  readonly errors: AnnouncementAnswers;
  /** The unit tells everybody who signed in. */
  readonly toEverybody: boolean;
  readonly isBusy: boolean;
  readonly change: (event: TthcChangeEvent) => void;
  readonly publish: () => void;
}

/** What is announced, to whom, and on which days. */
export function announcementForm(reader: AnnouncementFormReader): TemplateResult {
  const { t, answers, errors, toEverybody, isBusy, change, publish } = reader;
  const audiences = Object.keys(announcementAudiences).filter((audience) => toEverybody || audience !== 'everybody');
  return html`<section aria-labelledby="new">
    <h2 id="new">${t('announcing.new')}</h2>
    <div class="fields" @tthc-change=${change}>
      <tthc-field-choice
        name="kind"
        required
        .label=${t('announcing.kind')}
        .choices=${Object.fromEntries(Object.keys(announcementKinds).map((kind) => [kind, t(`announcements.kind.${kind}`)]))}
        .value=${answers.kind}
        .error=${errors.kind ?? ''}
      ></tthc-field-choice>
      <tthc-field-choice
        name="audience"
        required
        .label=${t('announcing.audience')}
        .choices=${Object.fromEntries(audiences.map((audience) => [audience, t(`announcing.audience.${audience}`)]))}
        .value=${answers.audience}
        .error=${errors.audience ?? ''}
      ></tthc-field-choice>
      <tthc-field-long-text
        name="title"
        rows="2"
        required
        max=${announcementLimits.title}
        .label=${t('announcing.subject')}
        .value=${answers.title}
        .error=${errors.title ?? ''}
      ></tthc-field-long-text>
      <tthc-field-long-text
        name="text"
        required
        max=${announcementLimits.text}
        .label=${t('announcing.text')}
        .hint=${t('announcing.text-hint')}
        .value=${answers.text}
        .error=${errors.text ?? ''}
      ></tthc-field-long-text>
      ${(['from', 'to'] as const).map(
        (name) =>
          html`<tthc-field-date
            name=${name}
            required
            .label=${t(`announcing.${name}`)}
            .value=${answers[name]}
            .error=${errors[name] ?? ''}
          ></tthc-field-date>`,
      )}
    </div>
    <div class="actions">
      <button class="button" id="publish" type="button" aria-disabled=${isBusy} @click=${publish}>
        ${t(isBusy ? 'announcing.sending' : 'announcing.publish')}
      </button>
    </div>
  </section>`;
}
