import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { instantOf } from '@tthc-dang/core/dates';
import { formatMoment, type Translate } from '../../internal/format.ts';
import type { Held, Offered, QaPerson } from './control.ts';
import { faultChooser, type FaultDraft } from './fault-chooser.ts';
import type { QaLink } from './qa-link.ts';
import { screens } from './screens.ts';
import { searchableSelect, type Choice } from './searchable-select.ts';

/** What the chooser of a state needs. */
export interface StateChooser {
  readonly t: Translate;
  readonly offered: Offered;
  /** What the chosen data set holds, once that is known. */
  readonly held: Held | undefined;
  readonly chosen: Partial<QaLink>;
  readonly fault: FaultDraft;
  /** What was typed into each search. */
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (search: string, typed: string) => void;
  readonly onFault: (draft: FaultDraft) => void;
  readonly onChoose: (chosen: Partial<QaLink>) => void;
  /** The address of what is chosen, once it is enough. */
  readonly href: string | undefined;
}

/** Every part of a state to choose from, and the way into it. */
export function stateChooser(of: StateChooser): TemplateResult {
  const { t, offered, held, chosen } = of;
  const put = (part: keyof QaLink, value: unknown): void => {
    const { [part]: _, ...rest } = chosen;
    of.onChoose(value === undefined || value === '' ? rest : { ...rest, [part]: value });
  };
  const select = (
    part: 'scenario' | 'person' | 'element',
    groups: readonly { readonly label: string; readonly choices: readonly Choice[] }[],
  ): TemplateResult =>
    searchableSelect({
      id: part,
      label: t(`qa.${part}`),
      search: t(`qa.${part}-search`),
      count: (n) => t('qa.choose-of', { n }),
      groups,
      value: chosen[part],
      typed: of.typed[part] ?? '',
      onType: (typed) => of.onType(part, typed),
      onChoose: (value) => put(part, value),
    });
  return html`<div class="chooser">
    ${select('scenario', byFamily(offered.scenarios))}
    ${held?.dossier ? html`<p class="soft">${t('qa.held', { state: held.dossier.stateLabel, moment: formatMoment(held.at) })}</p>` : ''}
    ${select('person', byBusiness(offered.persons, held, t))}
    ${select('element', [{ label: '', choices: screens.map((tag) => ({ value: tag, label: `${tag} – ${t(`qa.screen.${tag}`)}` })) }])}
    <label for="event">${t('qa.event')}</label>
    <input
      id="event"
      type="text"
      autocomplete="off"
      spellcheck="false"
      list="events"
      aria-describedby="event-hint"
      .value=${live(chosen.event ?? '')}
      @change=${({ target }: Event) => put('event', (target as HTMLInputElement).value.trim().toUpperCase())}
    />
    <datalist id="events">
      ${(held?.persons?.find(({ id }) => id === chosen.person)?.events ?? []).map((event) => html`<option value=${event}></option>`)}
    </datalist>
    <p id="event-hint" class="soft">${t('qa.event-hint')}</p>
    <label for="clock">${t('qa.clock')}</label>
    <input
      id="clock"
      type="datetime-local"
      aria-describedby="clock-hint"
      min=${held ? minutesOf(held.at) : ''}
      .value=${live(chosen.clock ? minutesOf(chosen.clock) : '')}
      @change=${({ target }: Event) => {
        const { value } = target as HTMLInputElement;
        put('clock', value && `${value.slice(0, 16)}:00+07:00`);
      }}
    />
    <p id="clock-hint" class="soft">${t('qa.clock-hint')}</p>
    ${faultChooser({
      t,
      operations: offered.operations,
      kinds: offered.faults,
      faults: chosen.faults ?? [],
      draft: of.fault,
      typed: of.typed['operation'] ?? '',
      onType: (typed) => of.onType('operation', typed),
      onDraft: of.onFault,
      onChange: (faults) => put('faults', faults.length > 0 ? faults : undefined),
    })}
    <p class="actions">
      ${of.href ? html`<a class="button" id="enter" href=${of.href}>${t('qa.enter')}</a>` : html`<span class="soft">${t('qa.not-enough')}</span>`}
    </p>
    <p class="soft">${t('qa.enter-hint')}</p>
  </div>`;
}

/** Data sets by what they are about: the part of their name before the slash. */
function byFamily(
  scenarios: Offered['scenarios'],
): readonly { readonly label: string; readonly choices: readonly Choice[] }[] {
  const families = new Map<string, Choice[]>();
  for (const { name, label } of scenarios) {
    const family = name.split('/')[0] ?? name;
    families.set(family, [...(families.get(family) ?? []), { value: name, label: `${name} – ${label}` }]);
  }
  return [...families].map(([label, choices]) => ({ label, choices }));
}

/** Those with something to do on the dossier first. */
function byBusiness(persons: readonly QaPerson[], held: Held | undefined, t: Translate) {
  const busy = new Set(held?.persons?.map(({ id }) => id));
  const choices = (some: readonly QaPerson[]): readonly Choice[] =>
    some.map(({ id, name, is }) => ({ value: id, label: `${name} – ${is}` }));
  return [
    { label: t('qa.persons-busy'), choices: choices(persons.filter(({ id }) => busy.has(id))) },
    { label: t('qa.persons-others'), choices: choices(persons.filter(({ id }) => !busy.has(id))) },
  ];
}

/** A moment as the native control writes it, on the clocks of Việt Nam. */
const minutesOf = (at: string): string => instantOf(Date.parse(at)).slice(0, 16);
