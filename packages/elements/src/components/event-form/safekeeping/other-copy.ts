import { html, type TemplateResult } from 'lit';
import type { Draft, Instant } from '@tthc-dang/core';
import { formatMoment, type Translate } from '../../../internal/format.ts';
import type { Answers } from '../answers.ts';
import type { Difference } from './differences.ts';

/** Another copy of the same answers: of another window or device, kept on this device, or from a file. */
export interface OtherCopy {
  readonly from: 'window' | 'device' | 'file';
  readonly input: Answers;
  readonly savedAt: Instant;
  /** What the server has, when it is a copy of another window. */
  readonly draft?: Draft;
  /** Labels of what a file held and this form does not ask. */
  readonly left?: readonly string[];
}

/** What the notice needs of the form. */
export interface OtherCopyContext {
  readonly t: Translate;
  readonly differences: readonly Difference[];
  /** The label of the other event, when the other copy is of one; there is nothing to take over then. */
  readonly otherEvent?: string | undefined;
  readonly keepMine: () => void;
  readonly takeOther: () => void;
}

/** Shows both copies where they differ, and lets the person choose. Until then neither is overwritten. */
export const otherCopyNotice = (
  { from, savedAt, left = [] }: OtherCopy,
  { t, differences, otherEvent, keepMine, takeOther }: OtherCopyContext,
): TemplateResult => html`
  <section id="other-copy" class="notice wait" tabindex="-1" aria-labelledby="other-copy-title">
    <h3 id="other-copy-title">${t(`keep.other.${from}`)}</h3>
    <p>
      ${
        otherEvent === undefined
          ? t('keep.other-text', { when: formatMoment(savedAt) })
          : t('keep.other-event', { when: formatMoment(savedAt), event: otherEvent })
      }
    </p>
    ${left.length > 0 ? html`<p>${t('keep.file-left', { names: left.join('; ') })}</p>` : ''}
    ${
      otherEvent === undefined
        ? html`<dl>
            ${differences.map(
              ({ label, here, there }) => html`
                <div>
                  <dt>${label}</dt>
                  <dd>
                    <span class="soft">${t('keep.here')}</span> ${here || t('form.unanswered')}<br />
                    <span class="soft">${t('keep.there')}</span> ${there || t('form.unanswered')}
                  </dd>
                </div>
              `,
            )}
          </dl>`
        : ''
    }
    <div class="actions">
      <button class="button" type="button" @click=${keepMine}>${t('keep.keep-mine')}</button>
      ${
        otherEvent === undefined
          ? html`<button class="button quiet" type="button" @click=${takeOther}>${t('keep.take-other')}</button>`
          : ''
      }
    </div>
  </section>
`;
