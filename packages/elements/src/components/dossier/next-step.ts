import { html, type TemplateResult } from 'lit';
import type { ClockReading, DossierView } from '@tthc-dang/core';
import { formatBasis } from '../../internal/format-basis.ts';
import { formatDay } from '../../internal/format.ts';
import { papersOfStep, type PaperReader } from './papers.ts';
import type { RankedTasks } from './rank-tasks.ts';
import { wordOf, type Reader } from './reader.ts';
import { stateTone } from './state-tone.ts';

/** What happens next: who has the dossier, by when, what if not, and what is asked of the reader. Stands above everything else. */
export function nextStep(
  view: DossierView,
  { main, others, blocked }: RankedTasks,
  reader: PaperReader,
): TemplateResult {
  const { t, personId } = reader;
  const state = wordOf(reader, `states.${view.state}`, view.stateLabel);
  const what = main ? wordOf(reader, `events.${main.event}`, main.label) : state;
  // The table explains a state to the member; to an officer the same words would be wrong.
  const explains = personId === view.memberId ? wordOf(reader, `states.${view.state}.explains`, view.explains) : '';
  const tone = view.final || view.overdue ? stateTone(reader.procedure, view) : 'wait';
  const hasNothingToDo = main === undefined && others.length + blocked.length === 0;
  const running = view.clocks.filter(({ dueOn }) => dueOn !== undefined);
  return html`
    <section class="notice next ${tone}" aria-labelledby="next">
      <h2 id="next" tabindex="-1">
        ${t(view.final ? 'dossier.done' : 'dossier.next', { what: view.final ? state : what })}
      </h2>
      ${view.final ? '' : html`<p>${whoHasIt(view, reader)} ${running.slice(0, 1).map((clock) => deadline(clock, 'dossier', reader))}</p>`}
      ${running.slice(1).map((clock) => html`<p>${deadline(clock, 'dossier.of', reader)}</p>`)}
      ${explains ? html`<p>${explains}</p>` : ''}
      ${!view.final && hasNothingToDo ? html`<p>${t('dossier.nothing-to-do')}</p>` : ''} ${papersOfStep(view, reader)}
      ${view.clocks.length > 0 ? whyTheDeadline(view.clocks, reader) : ''}
    </section>
  `;
}

function whoHasIt(view: DossierView, { t, personId }: Reader): string {
  const names = [...new Set(view.handlers.map(({ organizationName }) => organizationName))];
  if (names.length > 0) return t('dossier.with', { who: names.join(', ') });
  return t(personId === view.memberId ? 'dossier.with-me' : 'dossier.with-member');
}

/** A deadline in a sentence; the first one needs no name, since the heading says what it is about. */
function deadline(clock: ClockReading, keys: 'dossier' | 'dossier.of', reader: Reader): TemplateResult {
  const params = {
    label: wordOf(reader, `clocks.${clock.id}`, clock.label),
    day: formatDay(clock.dueOn ?? clock.startedOn, reader.t),
    left: left(clock, reader),
  };
  return html`<strong class=${clock.lapsed ? 'late' : ''}
    >${reader.t(`${keys}.${clock.lapsed ? 'overdue' : 'due'}`, params)}</strong
  >`;
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
          ${clock.paused ? html`${reader.t('dossier.paused', { left: left(clock, reader) })}<br />` : ''}
          ${reader.t('dossier.lapse', { what: wordOf(reader, `clocks.${clock.id}.lapse`, clock.lapse) })}<br />
          <span class="soft">${formatBasis(clock.basis, reader.t)}</span>
        </p>
      `,
    )}
  </details>
`;
