import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Translate } from '../../internal/format.ts';
import { printFault, type QaFault } from './qa-link.ts';
import { searchableSelect } from './searchable-select.ts';

/** A fault while it is being put together. */
export interface FaultDraft {
  readonly operationId?: string;
  readonly kind?: string;
  readonly amount?: number;
  readonly count?: number;
}

/** What the chooser of faults needs. */
export interface FaultChooser {
  readonly t: Translate;
  readonly operations: readonly string[];
  readonly kinds: readonly string[];
  readonly faults: readonly QaFault[];
  readonly draft: FaultDraft;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onDraft: (draft: FaultDraft) => void;
  readonly onChange: (faults: readonly QaFault[]) => void;
}

/** The faults of a state, by operation: those there are, and one more. */
export function faultChooser({ t, draft, ...of }: FaultChooser): TemplateResult {
  const { operationId, kind } = draft;
  const number = (name: 'amount' | 'count', label: string): TemplateResult =>
    html`<label for="fault-${name}">${label}</label>
      <input
        id="fault-${name}"
        inputmode="numeric"
        autocomplete="off"
        .value=${live(draft[name] === undefined ? '' : String(draft[name]))}
        @input=${({ target }: Event) => {
          const value = Number((target as HTMLInputElement).value);
          const { [name]: _, ...rest } = draft;
          of.onDraft(Number.isInteger(value) && value > 0 ? { ...rest, [name]: value } : rest);
        }}
      />`;
  const add = (): void => {
    if (!operationId || !kind) return;
    of.onChange([...of.faults, { ...draft, operationId, kind }]);
    of.onDraft({});
  };
  return html`<fieldset>
    <legend>${t('qa.faults')}</legend>
    ${
      of.faults.length === 0
        ? html`<p class="soft">${t('qa.no-faults')}</p>`
        : html`<ul class="faults">
            ${of.faults.map(
              (fault) =>
                html`<li>
                  <code>${printFault(fault)}</code>
                  <button
                    class="link"
                    type="button"
                    aria-label=${t('qa.fault-remove-of', { fault: printFault(fault) })}
                    @click=${() => of.onChange(of.faults.filter((other) => other !== fault))}
                  >
                    ${t('qa.fault-remove')}
                  </button>
                </li>`,
            )}
          </ul>`
    }
    ${searchableSelect({
      id: 'operation',
      label: t('qa.operation'),
      search: t('qa.operation-search'),
      count: (n) => t('qa.choose-of', { n }),
      groups: [
        { label: '', choices: [{ value: '*', label: t('qa.every-operation') }] },
        { label: t('qa.operations'), choices: of.operations.map((value) => ({ value, label: value })) },
      ],
      value: operationId,
      typed: of.typed,
      onType: of.onType,
      onChoose: (value) => of.onDraft({ ...draft, operationId: value }),
    })}
    <label for="fault-kind">${t('qa.fault-kind')}</label>
    <select
      id="fault-kind"
      .value=${live(kind ?? '')}
      @change=${({ target }: Event) => of.onDraft({ ...draft, kind: (target as HTMLSelectElement).value })}
    >
      <option value="">${t('qa.choose-of', { n: of.kinds.length })}</option>
      ${of.kinds.map((one) => html`<option value=${one} ?selected=${one === kind}>${t(`qa.fault.${one}`)}</option>`)}
    </select>
    ${kind === 'status' ? number('amount', t('qa.fault-status')) : ''}
    ${kind === 'latency' ? number('amount', t('qa.fault-ms')) : ''} ${number('count', t('qa.fault-count'))}
    <button class="button quiet" id="add-fault" type="button" @click=${add}>${t('qa.fault-add')}</button>
  </fieldset>`;
}
