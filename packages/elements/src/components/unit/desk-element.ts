import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { LaterPart } from '../../controllers/later-part.ts';
import type { PortalContext } from '../../controllers/portal-context.ts';
import type { TableSources } from '../../controllers/procedure-tables.ts';
import type { TthcActedEvent } from '../../events/acted-event.ts';
import { TthcOpenDossierEvent } from '../../events/open-dossier-event.ts';
import { laterFailed } from '../../internal/later-view.ts';
import type { Act, ActDesk, OnDesk } from './act-desk.ts';
import type { DeskReader } from './desk-view.ts';
import { UnitElement } from './unit-element.ts';

/** A screen of a unit on which a step is worked on in place. What that takes is loaded when the first dossier is laid on the desk. */
export abstract class DeskElement extends UnitElement {
  /** How the dossier on the desk came there; `undefined` while the desk is clear. */
  @state() private laid: ((desk: ActDesk) => Promise<void>) | undefined;
  #trigger = '#title';
  readonly #part = new LaterPart(this, async () => {
    const { ActDesk: Desk, deskTexts, deskView } = await import('./desk.ts');
    this.areas = [...this.areas, deskTexts];
    return { desk: new Desk(this, this.tables), deskView };
  });

  /** The tables of the procedures whose dossiers are worked on here. */
  protected abstract readonly tables: TableSources;
  /** Reads again what is shown, after something was done. */
  protected abstract refresh(): void;

  /** What lies on the desk. */
  protected get onDesk(): OnDesk | undefined {
    return this.laid && this.#part.value?.desk.on;
  }

  /** Whether there is anything to show of the desk. */
  protected get isWorking(): boolean {
    return this.laid !== undefined;
  }

  /** Lays a dossier on the desk; `trigger` is where the focus goes back to. */
  protected work(dossierId: string, act: Act, trigger: string): void {
    this.#take(trigger, (desk, portal) => desk.fetch(portal, dossierId, act));
  }

  /** Opens a dossier of the unit and lays it on the desk. */
  protected begin(act: Act, trigger: string, memberId?: string): void {
    const opening = { organizationId: this.unit, ...(memberId === undefined ? {} : { memberId }) };
    this.#take(trigger, (desk, portal) => desk.begin(portal, opening, act));
  }

  /** A step was taken. */
  protected acted({ event, dossier }: TthcActedEvent, { procedure, table }: OnDesk): void {
    const what = this.word(`${procedure}.events.${event}`, table.events[event]?.label ?? event);
    const where = this.word(`${procedure}.states.${dossier.state}`, dossier.stateLabel);
    this.clearDesk();
    this.say(this.t('desk.done', { what, state: where }));
    this.refresh();
  }

  protected clearDesk(): void {
    this.laid = undefined;
    this.#part.value?.desk.clear();
  }

  protected openDossier(procedure: string, dossierId: string): void {
    this.dispatchEvent(new TthcOpenDossierEvent(procedure, dossierId));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What was on its way was called off.
    if (!this.onDesk) this.clearDesk();
  }

  protected override turned(): void {
    super.turned();
    this.clearDesk();
  }

  /** The screen, with the step that is worked on; `above` its form stands what has to be known for it. */
  protected override page(title: string, content: () => unknown, above?: unknown): TemplateResult {
    return super.page(title, content, this.#working(above));
  }

  #working(above: unknown): TemplateResult | '' {
    if (!this.laid) return '';
    const part = this.#part.value;
    return html`<section id="desk" class="working" tabindex="-1" aria-busy=${!part || part.desk.isFetching}>
      <button class="link" type="button" @click=${() => this.#close()}>${this.t('unit.close')}</button>
      ${part ? part.deskView(part.desk, this.#reader(part.desk, above)) : this.#onItsWay()}
    </section>`;
  }

  #onItsWay(): TemplateResult {
    return this.#part.hasFailed
      ? laterFailed(this.t, () => void this.#lay())
      : html`<p role="status">${this.t('common.loading')}</p>`;
  }

  #reader(desk: ActDesk, above: unknown): DeskReader {
    return {
      t: this.t,
      word: this.word,
      me: this.me,
      above,
      acted: (acted, on) => this.acted(acted, on),
      turnTo: (event) => {
        desk.turnTo(event);
        this.nextFocus.to('tthc-event-form');
      },
      open: ({ procedure, view }) => this.openDossier(procedure, view.id),
    };
  }

  #take(trigger: string, lay: (desk: ActDesk, portal: PortalContext) => Promise<void>): void {
    const { portal } = this;
    if (!portal) return;
    this.turned();
    this.#trigger = trigger;
    this.laid = (desk) => lay(desk, portal);
    this.nextFocus.to('#desk');
    void this.#lay();
  }

  async #lay(): Promise<void> {
    const { laid } = this;
    await this.#part.load();
    const desk = this.#part.value?.desk;
    // Closed meanwhile, or something else was taken up.
    if (!desk || !laid || laid !== this.laid) return;
    await laid(desk);
    await this.updateComplete;
    if (desk.task?.allowed) this.renderRoot.querySelector('tthc-event-form')?.focus();
  }

  #close(): void {
    this.clearDesk();
    this.nextFocus.to(this.#trigger);
    this.refresh();
  }
}
