import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ReadinessItemView } from '@tthc-dang/core/client/administration';
import type { Translate } from '../../internal/format.ts';
import { typedText } from '../../internal/typed-text.ts';

/** What somebody says of an item: that it is done, where nobody can count it, and what proves it. */
export interface Statement {
  readonly id: string;
  readonly done: boolean;
  readonly evidence: string;
}

/** What the form needs of its writer. */
export interface StatementWriter {
  readonly t: Translate;
  readonly statement: Statement;
  readonly wrong: string;
  readonly isBusy: boolean;
  readonly change: (written: Partial<Statement>) => void;
  readonly save: () => void;
  readonly close: () => void;
}

/** What is recorded of an item, to begin with. */
export const statementOf = ({ id, state, evidence = '' }: ReadinessItemView): Statement => ({
  id,
  done: state === 'done',
  evidence,
});

/** The form of one item. */
export const statementForm = (item: ReadinessItemView, writer: StatementWriter): TemplateResult => {
  const { t, statement, wrong, isBusy, change, save, close } = writer;
  return html`
    <form
      id="statement"
      class="ask working"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 id="statement-title" tabindex="-1">${item.label}</h3>
      ${wrong ? html`<p id="wrong" class="notice bad"><strong>${t('common.error')}</strong> ${wrong}</p>` : ''}
      ${
        item.declared
          ? html`<label class="check"
              ><input
                type="checkbox"
                .checked=${statement.done}
                @change=${(event: Event) => change({ done: (event.target as HTMLInputElement).checked })}
              />
              ${t('readiness.is-done')}</label
            >`
          : ''
      }
      <label>
        ${t('readiness.evidence')} <span class="soft">${t('readiness.evidence-hint')}</span>
        <textarea
          id="evidence"
          rows="3"
          maxlength="2000"
          .value=${live(statement.evidence)}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? 'wrong' : nothing}
          @input=${(event: Event) => change({ evidence: typedText(event) ?? '' })}
        ></textarea>
      </label>
      <div class="actions">
        <button class="button" id="save" type="submit" aria-disabled=${isBusy}>${t('readiness.save')}</button>
        <button class="link" type="button" @click=${close}>${t('common.cancel')}</button>
      </div>
    </form>
  `;
};
