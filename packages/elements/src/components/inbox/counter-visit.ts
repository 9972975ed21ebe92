import { html, type TemplateResult } from 'lit';
import type { DossierSummary } from '@tthc-dang/core';
import type { NextFocus } from '../../controllers/next-focus.ts';
import type { PortalContext } from '../../controllers/portal-context.ts';
import type { Translate } from '../../internal/format.ts';
import type { Area } from '../../locales/area.ts';
import { counter } from '../../locales/vi/inbox-counter.ts';
import { counterDesk } from './counter-desk.ts';
import { findByCode, type CodeFound } from './find-by-code.ts';

export { styles as counterStyles } from './counter.styles.ts';

/** What the counter says. */
export const counterTexts: Area = {
  vi: counter,
  en: async () => (await import('../../locales/en/inbox-counter.ts')).counter,
};

/** What a visit at the counter needs of the list around it. */
export interface CounterHost {
  readonly t: Translate;
  readonly word: (key: string, vietnamese: string) => string;
  readonly focus: NextFocus;
  readonly portal: () => PortalContext | undefined;
  readonly signal: () => AbortSignal;
  readonly open: (dossier: DossierSummary) => void;
  readonly announce: (text: string) => void;
  readonly update: () => void;
}

/** A member stands at the counter with an introduction: their dossier is found by its code, or it is said why not. */
export class CounterVisit {
  readonly #host: CounterHost;
  #found: CodeFound | undefined;
  #isLooking = false;

  constructor(host: CounterHost) {
    this.#host = host;
  }

  render(): TemplateResult {
    const { t } = this.#host;
    const problem = this.#found?.kind === 'trouble' ? this.#found.says : '';
    return html`
      ${counterDesk(t, { problem, isLooking: this.#isLooking, submit: (typed) => void this.#look(typed) })}
      ${this.#notice()}
    `;
  }

  #notice(): TemplateResult | '' {
    const { t, word, open } = this.#host;
    const found = this.#found;
    if (!found || found.kind === 'trouble') return '';
    if (found.kind !== 'here' && found.kind !== 'elsewhere')
      return html`<div class="notice wait" id="code-found" tabindex="-1"><p>${found.says}</p></div>`;
    const { kind, dossier } = found;
    const params = {
      name: dossier.memberName,
      state: word(`${dossier.procedure}.states.${dossier.state}`, dossier.stateLabel),
    };
    return html`<div class="notice ${kind === 'here' ? 'ok' : 'wait'}" id="code-found" tabindex="-1">
      <p>${t(kind === 'here' ? 'inbox.counter.here' : 'inbox.counter.elsewhere', params)}</p>
      <button class="button ${kind === 'here' ? '' : 'quiet'}" type="button" @click=${() => open(dossier)}>
        ${t('inbox.counter.open')}
      </button>
    </div>`;
  }

  async #look(typed: string): Promise<void> {
    const { t, portal, signal, focus, announce, update } = this.#host;
    const at = portal();
    if (!at || this.#isLooking) return;
    this.#isLooking = true;
    update();
    const found = await findByCode(typed, at, t, signal());
    this.#isLooking = false;
    if (signal().aborted) return;
    this.#found = found;
    update();
    focus.to(found.kind === 'trouble' ? '#code' : '#code-found');
    if (found.kind === 'trouble') announce(found.says);
  }
}
