import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';

/** What the field for the code shows and tells. */
export interface CounterDesk {
  readonly problem: string;
  readonly isLooking: boolean;
  readonly submit: (typed: string) => void;
}

/** The field for the code on the paper that a member presents. What was typed stays when it was mistyped. */
export const counterDesk = (t: Translate, { problem, isLooking, submit }: CounterDesk): TemplateResult => html`
  <form
    class="desk panel"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      // The form has this one field.
      const code = new FormData(event.target as HTMLFormElement).get('code');
      submit(typeof code === 'string' ? code : '');
    }}
  >
    <label for="code">${t('inbox.counter.code')}</label>
    <span class="soft" id="code-hint">${t('inbox.counter.hint')}</span>
    ${
      problem
        ? html`<p id="code-problem" class="problem"><span class="unseen">${t('common.error')} </span>${problem}</p>`
        : ''
    }
    <div class="with-button">
      <input
        id="code"
        name="code"
        class="numbers"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${problem ? 'code-problem code-hint' : 'code-hint'}
      />
      <button class="button" type="submit" aria-disabled=${isLooking}>
        ${t(isLooking ? 'common.loading' : 'inbox.counter.find')}
      </button>
    </div>
  </form>
`;
