import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NextFocus } from '../../controllers/next-focus.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { keptWords } from '../../internal/kept-words.ts';
import { Control, type QaPerson } from '../qa/control.ts';
import { openPractice } from './practice.ts';
import { styles } from './tour.styles.ts';
import { taskList } from './task-list.ts';
import { tourTasks, type TourTask } from './tour-tasks.ts';
import { tourTexts } from './texts.ts';

const place = 'tour';

/**
 * Leads through what people do, by doing it with invented data: a list of tasks for each audience, each opened in its state with a
 * sentence on what to do, and ticked off once it was really done. It needs a server with levers for trials, and the screens that it
 * opens; anywhere else it says that there is no practice here. What is done in it the page around does not hear. Not part of `all`.
 */
export class TthcTour extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [tourTexts];

  /** Where the server for trials is, without `/v1`; empty for the origin of the page. */
  @property({ attribute: 'base-url' }) baseUrl = '';
  /** In place of the browser's `fetch`. */
  @property({ attribute: false }) fetch: ((request: Request) => Promise<Response>) | undefined;
  /** What is going on: `asking` for levers, `off` without them, `list`, `entering` a task, `doing` it, or `failed` to. */
  @property({ reflect: true }) standing: 'asking' | 'off' | 'list' | 'entering' | 'doing' | 'failed' = 'asking';

  @state() private done: readonly string[] = keptWords.read<{ done: readonly string[] }>(place).done ?? [];
  @state() private task: TourTask | undefined;
  @state() private practice: HTMLElement | undefined;
  @state() private isDoneNow = false;
  #persons: readonly QaPerson[] = [];
  readonly #focus = new NextFocus(this);

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focus.to('h1');
  }

  protected override firstUpdated(): void {
    void this.#ask();
  }

  override render(): TemplateResult {
    const { t, task, standing } = this;
    if (standing === 'asking') return this.root(html`<p role="status">${t('common.loading')}</p>`);
    if (standing === 'off')
      return this.root(
        html`<h1 tabindex="-1">${t('tour.title')}</h1>
          <p class="notice bad">${t('tour.off')}</p>`,
      );
    const invented = html`<p class="notice wait" id="invented">
      <strong>${t('tour.practice')}</strong> ${t('tour.invented')}
    </p>`;
    if (!task)
      return this.root(
        html`<h1 tabindex="-1">${t('tour.title')}</h1>
          ${invented} ${taskList(this.done, t, (one) => void this.#begin(one))}`,
      );
    return this.root(
      html`${invented}
        <button class="link" type="button" @click=${() => this.#leave()}>${t('tour.back')}</button>
        <h1 id="task" tabindex="-1">${t(`tour.${task.id}`)}</h1>
        <p>${t('tour.you-are', { name: this.#nameOf(task) })} ${t(`tour.${task.id}.how`)}</p>
        ${this.isDoneNow ? this.#praise(task) : ''} ${this.#practice(task)}`,
    );
  }

  #practice(task: TourTask): unknown {
    if (this.standing === 'entering') return html`<p role="status">${this.t('common.loading')}</p>`;
    if (this.standing === 'failed')
      return html`<div class="notice bad" role="alert">
        <p>${this.t('tour.failed')}</p>
        <button class="button quiet" type="button" @click=${() => void this.#begin(task)}>
          ${this.t('common.retry')}
        </button>
      </div>`;
    return html`<section class="practice" aria-label=${this.t('tour.practice')}>${this.practice}</section>`;
  }

  #praise(task: TourTask): TemplateResult {
    const next = tourTasks.find(({ id, audience }) => audience === task.audience && !this.done.includes(id));
    return html`<div class="notice ok" id="praise">
      <p><strong>${this.t('tour.done')}</strong> ${this.t('tour.nothing-sent')}</p>
      ${
        next
          ? html`<button class="button" type="button" @click=${() => void this.#begin(next)}>
              ${this.t('tour.next', { what: this.t(`tour.${next.id}`) })}
            </button>`
          : html`<p>${this.t('tour.all-done')}</p>`
      }
    </div>`;
  }

  #nameOf({ link }: TourTask): string {
    const person = this.#persons.find(({ id }) => id === link.person);
    return person ? `${person.name} (${person.is})` : link.person;
  }

  #control(): Control {
    return new Control(this.baseUrl, this.fetch ?? ((request) => fetch(request)));
  }

  async #ask(): Promise<void> {
    const offered = await this.#control().offered();
    this.#persons = offered?.persons ?? [];
    this.standing = offered ? 'list' : 'off';
  }

  async #begin(task: TourTask): Promise<void> {
    [this.task, this.standing, this.isDoneNow, this.practice] = [task, 'entering', false, undefined];
    this.#focus.to('#task');
    try {
      const { baseUrl, language: locale } = this;
      const practice = await openPractice(task, {
        control: this.#control(),
        baseUrl,
        fetch: this.fetch,
        locale,
        onDone: () => this.#tick(task),
      });
      // Somebody may have gone back, or on to another one.
      if (this.task === task) [this.practice, this.standing] = [practice, 'doing'];
    } catch {
      if (this.task === task) this.standing = 'failed';
    }
  }

  #leave(): void {
    const { task } = this;
    [this.task, this.standing, this.practice] = [undefined, 'list', undefined];
    this.#focus.to(`#try-${task?.id}`);
  }

  #tick({ id }: TourTask): void {
    this.done = [...new Set([...this.done, id])];
    keptWords.write(place, { done: this.done });
    this.isDoneNow = true;
    this.announce(`${this.t('tour.done')} ${this.t('tour.nothing-sent')}`);
  }
}
