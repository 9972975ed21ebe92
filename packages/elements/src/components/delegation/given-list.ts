import { html, type TemplateResult } from 'lit';
import type { IsoDate } from '@tthc-dang/core';
import type { DelegationView } from '@tthc-dang/core/client/administration';
import { formatDate, type Translate } from '../../internal/format.ts';

/** What the list of delegations needs. */
export interface GivenReader {
  readonly t: Translate;
  readonly today: IsoDate;
  /** The delegation that is about to be ended, until that is confirmed. */
  readonly ending: string;
  readonly mayEnd: boolean;
  readonly ask: (id: string) => void;
  readonly end: (id: string) => void;
}

/** Who acts for whom, from when to when: those in force first, then those to come, then the past. */
export function givenList(given: readonly DelegationView[], reader: GivenReader): TemplateResult {
  const { t, today } = reader;
  if (given.length === 0) return html`<p class="empty">${t('delegation.none')}</p>`;
  const sorted = given.toSorted((a, b) => order[standingOf(a, today)] - order[standingOf(b, today)]);
  return html`<ul class="given">
    ${sorted.map((one) => line(one, reader))}
  </ul>`;
}

type Standing = 'in-force' | 'to-come' | 'ended' | 'run-out';
const order: Readonly<Record<Standing, number>> = { 'in-force': 0, 'to-come': 1, ended: 2, 'run-out': 2 };
const tone: Readonly<Record<Standing, string>> = {
  'in-force': 'tag ok',
  'to-come': 'tag wait',
  ended: 'tag',
  'run-out': 'tag',
};

function standingOf({ from, to, endedOn }: DelegationView, today: IsoDate): Standing {
  if (endedOn !== undefined) return 'ended';
  if (to < today) return 'run-out';
  return from > today ? 'to-come' : 'in-force';
}

function line(one: DelegationView, { t, today, ending, mayEnd, ask, end }: GivenReader): TemplateResult {
  const standing = standingOf(one, today);
  const isOpen = standing === 'in-force' || standing === 'to-come';
  return html`<li>
    <p>
      <strong>${one.personName}</strong> <span class="soft">${one.officeLabel}</span>
      <span class=${tone[standing]}>${t(`delegation.standing.${standing}`)}</span>
    </p>
    <p class="numbers">
      ${t(`delegation.kind.${one.kind}`)}
      ${t('delegation.span', { from: formatDate(one.from), to: formatDate(one.to) })}
      ${one.endedOn ? t('delegation.ended-on', { day: formatDate(one.endedOn) }) : ''}
    </p>
    <p class="soft">${t('delegation.by', { name: one.byName, reason: one.reason })}</p>
    ${
      isOpen && mayEnd
        ? ending === one.id
          ? html`<div class="notice wait" id="sure" tabindex="-1">
              <p>${t('delegation.end-sure', { name: one.personName })}</p>
              <div class="actions">
                <button class="button" type="button" @click=${() => end(one.id)}>${t('delegation.end-yes')}</button>
                <button class="link" type="button" @click=${() => ask('')}>${t('common.cancel')}</button>
              </div>
            </div>`
          : html`<button class="link" type="button" data-end=${one.id} @click=${() => ask(one.id)}>
              ${t('delegation.end', { name: one.personName })}
            </button>`
        : ''
    }
  </li>`;
}
