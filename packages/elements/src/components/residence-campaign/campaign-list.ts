import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Refusal } from '@tthc-dang/core';
import { formatDate, type Translate } from '../../internal/format.ts';
import { refusalList } from '../../internal/refusal-list.ts';
import { typedText } from '../../internal/typed-text.ts';
import { procedure, type CampaignMember } from './campaign-members.ts';

/** What the lists of members need to speak to their reader. */
export interface CampaignReader {
  readonly t: Translate;
  readonly word: (key: string, vietnamese: string) => string;
  readonly says: (refusal: Refusal) => string;
  readonly chosen: ReadonlySet<string>;
  /** The addresses as they stand in the boxes. */
  readonly typed: ReadonlyMap<string, string>;
  /** The addresses that were typed and that members are judged with. */
  readonly given: ReadonlyMap<string, string>;
  /** Whose address is being corrected. */
  readonly correcting: string;
  readonly correct: (id: string) => void;
  readonly choose: (id: string) => void;
  readonly chooseAll: (ids: readonly string[]) => void;
  /** Somebody types. */
  readonly type: (id: string, address: string) => void;
  /** Somebody left the box. */
  readonly leave: (id: string, box: HTMLInputElement) => void;
  readonly open: (dossier: NonNullable<CampaignMember['dossier']>) => void;
}

/** Members for whom a request can be made now, each with a box to tick. */
export function readyList(members: readonly CampaignMember[], reader: CampaignReader): TemplateResult | '' {
  if (members.length === 0) return '';
  const { t, chosen, choose, chooseAll } = reader;
  const all = members.every(({ id }) => chosen.has(id));
  return html`<fieldset>
    <legend><h2 id="ready" tabindex="-1">${t('campaign.ready', { n: members.length })}</h2></legend>
    <label class="check all"
      ><input type="checkbox" .checked=${all} @change=${() => chooseAll(all ? [] : members.map(({ id }) => id))} /><span
        >${t('campaign.all')}</span
      ></label
    >
    ${repeat(
      members,
      ({ id }) => id,
      ({ id, name }) =>
        html`<label class="check"
            ><input type="checkbox" .checked=${chosen.has(id)} @change=${() => choose(id)} /><span>${name}</span></label
          >
          ${givenAddress({ id, name }, reader)}`,
    )}
  </fieldset>`;
}

/** The address that was typed for a member of the list, and a way to correct it as long as nothing was sent. */
function givenAddress(
  { id, name }: Pick<CampaignMember, 'id' | 'name'>,
  { t, typed, given, correcting, correct, type, leave }: CampaignReader,
): TemplateResult | '' {
  const address = given.get(id);
  if (address === undefined) return '';
  // What was half corrected when the page was left stands open again.
  if (correcting === id || typed.get(id) !== address)
    return html`<div class="address">
      <label for="address-${id}">${t('campaign.address', { name })}</label>
      <input
        id="address-${id}"
        autocomplete="off"
        .value=${typed.get(id) ?? ''}
        @input=${(event: Event) => type(id, typedText(event) ?? '')}
        @blur=${(event: Event) => leave(id, event.target as HTMLInputElement)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && !event.isComposing) leave(id, event.target as HTMLInputElement);
        }}
      />
    </div>`;
  return html`<p class="given">
    <span>${address}</span>
    <button
      class="link"
      type="button"
      id="correct-${id}"
      aria-label=${t('campaign.correct-of', { name })}
      @click=${() => correct(id)}
    >
      ${t('campaign.correct')}
    </button>
  </p>`;
}

/** Members who have a request of this year: where it is, and by when; the late ones first. */
export function underWay(members: readonly CampaignMember[], reader: CampaignReader): TemplateResult | '' {
  const { t, open } = reader;
  const sorted = members
    .flatMap(({ dossier }) => dossier ?? [])
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  if (sorted.length === 0) return '';
  return html`<section aria-labelledby="under-way">
    <h2 id="under-way">${t('campaign.under-way', { n: sorted.length })}</h2>
    <p class="soft">${t('campaign.sent-address')}</p>
    <ul class="members">
      ${sorted.map(
        (dossier) =>
          html`<li>
            <button class="link name" type="button" @click=${() => open(dossier)}>${dossier.memberName}</button>
            <span>${stateOf(dossier, reader)}</span>
            ${due(dossier, reader)}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Members for whom no request can be made, with every reason; an address that is missing can be typed. */
export function notYet(members: readonly CampaignMember[], reader: CampaignReader): TemplateResult | '' {
  if (members.length === 0) return '';
  const { t, says, typed, type, leave } = reader;
  return html`<section aria-labelledby="not-yet">
    <h2 id="not-yet">${t('campaign.not-yet', { n: members.length })}</h2>
    <ul class="members">
      ${repeat(
        members,
        // A box that somebody types in stays that of its member while others leave the list.
        ({ id }) => id,
        ({ id, name, refusals, needsAddress }) =>
          html`<li>
            <strong class="name">${name}</strong>
            ${refusalList(refusals, t, says)}
            ${
              needsAddress
                ? html`<div class="address">
                    <label for="address-${id}">${t('campaign.address', { name })}</label>
                    <input
                      id="address-${id}"
                      autocomplete="off"
                      .value=${typed.get(id) ?? ''}
                      @input=${(event: Event) => type(id, typedText(event) ?? '')}
                      @change=${(event: Event) => leave(id, event.target as HTMLInputElement)}
                    />
                  </div>`
                : ''
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

type Dossier = NonNullable<CampaignMember['dossier']>;
const rankOf = ({ overdue, final }: Dossier): number => (overdue ? 0 : final ? 2 : 1);

const stateOf = ({ state, stateLabel, handlers }: Dossier, { word }: CampaignReader): TemplateResult => {
  const units = [...new Set(handlers.map(({ organizationName }) => organizationName))].join(', ');
  return html`${word(`${procedure}.states.${state}`, stateLabel)}${units ? html` <span class="soft">(${units})</span>` : ''}`;
};

function due({ final, overdue, dueOn }: Dossier, { t }: CampaignReader): TemplateResult | '' {
  if (final) return html`<span class="tag ok">${t('campaign.closed')}</span>`;
  if (dueOn === undefined) return '';
  return overdue
    ? html`<span class="tag bad">${t('campaign.late', { day: formatDate(dueOn) })}</span>`
    : html`<span class="tag">${t('campaign.due', { day: formatDate(dueOn) })}</span>`;
}
