import { html, type TemplateResult } from 'lit';
import type { ClockReading, DossierView, Task } from '@tthc-dang/core';
import { formatBasis, formatDay } from '../../internal/format.ts';
import { wordOf, type Reader } from './reader.ts';
import { stateTone } from './state-tone.ts';

/** What happens next: who has the dossier, by when, what if not, and what is asked of the reader. Stands above everything else. */
export function nextStep(view: DossierView, main: Task | undefined, reader: Reader): TemplateResult {
  const { t, personId } = reader;
  const state = wordOf(reader, `states.${view.state}`, view.stateLabel);
  const what = main ? wordOf(reader, `events.${main.event}`, main.label) : state;
  // The table explains a state to the member; to an officer the same words would be wrong.
  const explains = personId === view.memberId ? wordOf(reader, `states.${view.state}.explains`, view.explains) : '';
  const tone = view.final || view.overdue ? stateTone(reader.procedure, view) : 'wait';
  return html`
    <section class="notice next ${tone}" aria-labelledby="next">
      <h2 id="next" tabindex="-1">${view.final ? t('dossier.done', { what: state }) : t('dossier.next', { what })}</h2>
      ${view.final ? '' : html`<p>${whoHasIt(view, reader)} ${deadlines(view.clocks, reader)}</p>`}
      ${explains ? html`<p>${explains}</p>` : ''}
      ${view.final || main ? '' : html`<p>${t('dossier.nothing-to-do')}</p>`} ${view.clocks.length > 0 ? whyTheDeadline(view.clocks, reader) : ''}
    </section>
  `;
}

function whoHasIt(view: DossierView, { t, personId }: Reader): string {
  const names = [...new Set(view.handlers.map(({ organizationName }) => organizationName))];
  if (names.length > 0) return t('dossier.with', { who: names.join(', ') });
  return t(personId === view.memberId ? 'dossier.with-me' : 'dossier.with-member');
}

/** The first deadline in full, others by their name. */
const deadlines = (clocks: readonly ClockReading[], reader: Reader): readonly (TemplateResult | string)[] =>
  clocks.map((clock, index) => html`<span class="deadline ${clock.lapsed ? 'late' : ''}">${deadline(clock, index === 0, reader)}</span> `);

function deadline(clock: ClockReading, alone: boolean, reader: Reader): string {
  const { t } = reader;
  const label = wordOf(reader, `clocks.${clock.id}`, clock.label);
  if (clock.dueOn === undefined) return t('dossier.paused', { label, left: left(clock, reader) });
  const day = formatDay(clock.dueOn, t);
  const key = clock.lapsed ? 'dossier.overdue' : 'dossier.due';
  return t(alone ? key : `${key}-of`, { label, day, left: left(clock, reader) });
}

function left({ remaining, unit }: ClockReading, { t }: Reader): string {
  if (remaining === 0) return t('dossier.left-today');
  return t(unit === 'working-days' ? 'dossier.left-working' : 'dossier.left-calendar', { n: remaining });
}

const whyTheDeadline = (clocks: readonly ClockReading[], reader: Reader): TemplateResult => html`
  <details>
    <summary>${reader.t('dossier.why')}</summary>
    ${clocks.map(
      (clock) => html`
        <p>
          <strong>${wordOf(reader, `clocks.${clock.id}`, clock.label)}</strong><br />
          ${reader.t('dossier.lapse', { what: wordOf(reader, `clocks.${clock.id}.lapse`, clock.lapse) })}<br />
          <span class="soft">${formatBasis(clock.basis, reader.t)}</span>
        </p>
      `,
    )}
  </details>
`;
