import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';
import { tourTasks, type TourTask } from './tour-tasks.ts';

/** What there is to try, by audience; what was done is ticked off. */
export const taskList = (
  done: readonly string[],
  t: Translate,
  begin: (task: TourTask) => void,
): readonly TemplateResult[] =>
  [...new Set(tourTasks.map(({ audience }) => audience))].map((audience) => {
    const tasks = tourTasks.filter((task) => task.audience === audience);
    return html`
      <h2 id=${audience}>${t(`tour.audience.${audience}`)}</h2>
      <p class="soft">
        ${t('tour.count', { done: tasks.filter(({ id }) => done.includes(id)).length, of: tasks.length })}
      </p>
      <ol aria-labelledby=${audience}>
        ${tasks.map((task) => {
          const isDone = done.includes(task.id);
          return html`<li>
            <strong>${t(`tour.${task.id}`)}</strong>
            ${isDone ? html`<span class="tag ok">${t('tour.ticked')}</span>` : html`<span class="tag">${t('tour.open')}</span>`}
            <p>${t(`tour.${task.id}.how`)}</p>
            <button
              class="button quiet"
              type="button"
              id="try-${task.id}"
              aria-label=${t(isDone ? 'tour.again-of' : 'tour.try-of', { what: t(`tour.${task.id}`) })}
              @click=${() => begin(task)}
            >
              ${t(isDone ? 'tour.again' : 'tour.try')}
            </button>
          </li>`;
        })}
      </ol>
    `;
  });
