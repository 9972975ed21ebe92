import { html, type TemplateResult } from 'lit';
import type { OnlineScope } from '@tthc-dang/core';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import type { Translate } from '../../internal/format.ts';

/** What the switch needs. */
export interface ScopeReader {
  readonly t: Translate;
  readonly mayChange: boolean;
  /** What is chosen while it is being changed. */
  readonly chosen: OnlineScope | undefined;
  readonly isBusy: boolean;
  readonly begin: () => void;
  readonly change: (scope: OnlineScope) => void;
  readonly save: () => void;
  readonly close: () => void;
}

const scopes = ['not-yet', 'pilot', 'active'] as const satisfies readonly OnlineScope[];
const tones: Readonly<Record<OnlineScope, string>> = { 'not-yet': 'tag', pilot: 'tag wait', active: 'tag ok' };

/** How far the unit works online, and a way to change it. */
export function scopeSwitch(scope: OnlineScope, reader: ScopeReader): TemplateResult {
  const { t, mayChange, chosen, begin } = reader;
  return html`<section aria-labelledby="scope">
    <h2 id="scope">${t('readiness.scope')}</h2>
    <p><span class=${tones[scope]}>${t(`readiness.scope.${scope}`)}</span></p>
    ${
      !mayChange
        ? ''
        : chosen
          ? form(chosen, reader)
          : html`<button class="button quiet" id="change-scope" type="button" @click=${begin}>
              ${t('readiness.scope-change')}
            </button>`
    }
  </section>`;
}

const form = (chosen: OnlineScope, { t, isBusy, change, save, close }: ScopeReader): TemplateResult => html`
  <h3 id="scope-title" tabindex="-1">${t('readiness.scope-change')}</h3>
  <tthc-field-choice
    name="onlineScope"
    required
    .label=${t('readiness.scope-new')}
    .hint=${t('readiness.scope-hint')}
    .choices=${Object.fromEntries(scopes.map((one) => [one, t(`readiness.scope.${one}`)]))}
    .value=${chosen}
    @tthc-change=${(event: TthcChangeEvent) => {
      event.stopPropagation();
      // The keys of the choices are the scopes.
      change(event.value as OnlineScope);
    }}
  ></tthc-field-choice>
  <div class="actions">
    <button class="button" id="save-scope" type="button" aria-disabled=${isBusy} @click=${save}>
      ${t(isBusy ? 'readiness.scope-saving' : 'readiness.scope-save')}
    </button>
    <button class="link" type="button" @click=${close}>${t('common.cancel')}</button>
  </div>
`;
