import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { searched } from '../../internal/searched.ts';

/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A list to choose from that is too long to look through. */
export interface SearchableSelect {
  readonly id: string;
  readonly label: string;
  /** The label of the search. */
  readonly search: string;
  /** What is chosen of how many. */
  readonly count: (shown: number) => string;
  readonly groups: readonly { readonly label: string; readonly choices: readonly Choice[] }[];
  readonly value: string | undefined;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onChoose: (value: string) => void;
}

/** A search above a native list; the search ignores accents, and what is chosen stays in the list. */
export function searchableSelect(of: SearchableSelect): TemplateResult {
  const isSearched = searched(of.typed);
  const fits = ({ value, label }: Choice): boolean => value === of.value || isSearched(`${value} ${label}`);
  const groups = of.groups
    .map(({ label, choices }) => ({ label, choices: choices.filter(fits) }))
    .filter(({ choices }) => choices.length > 0);
  const shown = groups.reduce((sum, { choices }) => sum + choices.length, 0);
  const options = (choices: readonly Choice[]): readonly TemplateResult[] =>
    choices.map(({ value, label }) => html`<option value=${value} ?selected=${value === of.value}>${label}</option>`);
  return html`<div class="choice">
    <div>
      <label for="${of.id}-search" class="soft">${of.search}</label>
      <input
        id="${of.id}-search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${live(of.typed)}
        @input=${({ target }: Event) => of.onType((target as HTMLInputElement).value)}
      />
    </div>
    <div>
      <label for=${of.id}>${of.label}</label>
      <select
        id=${of.id}
        .value=${live(of.value ?? '')}
        @change=${({ target }: Event) => of.onChoose((target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${of.value === undefined}>${of.count(shown)}</option>
        ${groups.map(({ label, choices }) =>
          label ? html`<optgroup label=${label}>${options(choices)}</optgroup>` : options(choices),
        )}
      </select>
    </div>
  </div>`;
}
