import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TthcElement } from '../../internal/base-element.ts';
import { formatMoment } from '../../internal/format.ts';
import { Control, ControlError, type Held, type Offered, type Standing } from './control.ts';
import { enter, screenOf, type Entered } from './enter.ts';
import type { FaultDraft } from './fault-chooser.ts';
import { mistakeList } from './mistake-list.ts';
import { hrefOf, isQaLink, readQaLink, type QaLink, type QaMistake } from './qa-link.ts';
import { testOf } from './qa-test.ts';
import { styles } from './qa.styles.ts';
import { screens } from './screens.ts';
import { stateChooser } from './state-chooser.ts';
import { qaTexts } from './texts.ts';
import { toldLink, type Told } from './told-link.ts';
import { whereOn } from './where.ts';

/**
 * A strip for testers: which state of the trial this page is in, the link to it, the same as a test, and the way into any other
 * state. It stands only where the server has levers for trials, and shows nothing anywhere else. Not part of `all`.
 */
export class TthcQa extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [qaTexts];

  /** Where the API is served, without `/v1`; empty for the origin of the page. */
  @property({ attribute: 'base-url' }) baseUrl = '';
  /** In place of the browser's `fetch`. */
  @property({ attribute: false }) fetch: ((request: Request) => Promise<Response>) | undefined;
  /** The page that links lead to; this one unless said. */
  @property() address: string | undefined;
  /** Who is signed in now, where the page has let somebody else in since. */
  @property() person: string | undefined;
  /** `off` without levers, `idle` before a link was opened, then `entering`, `entered`, or `wrong`. */
  @property({ reflect: true }) standing: 'off' | 'idle' | 'entering' | 'entered' | 'wrong' = 'off';

  @state() private offered: Offered | undefined;
  @state() private held: Held | undefined;
  @state() private now: Standing | undefined;
  @state() private mistakes: readonly QaMistake[] = [];
  @state() private trouble = '';
  @state() private chosen: Partial<QaLink> = {};
  @state() private fault: FaultDraft = {};
  @state() private typed: Readonly<Record<string, string>> = {};
  @state() private isChoosing = false;
  /** The link to where the page stands, and the test of it, once they were asked for. */
  @state() private told: Told | undefined;
  #entered: Entered | undefined;
  #holding: string | undefined;
  /** When the loaded data set begins. */
  #beginning: { readonly scenario: string; readonly at: string } | undefined;

  /**
   * Puts the server into the state that an address names. Resolves with what the page has to show then; with nothing where the
   * address names none, names it wrongly (the strip says how), or where the server has no levers.
   */
  async open(search: string = location.search): Promise<Entered | undefined> {
    const control = this.#control();
    this.offered = await control.offered();
    if (!this.offered) return this.#stand('off');
    if (!isQaLink(search)) {
      await this.#look();
      this.isChoosing = true;
      return this.#stand('idle');
    }
    const { scenarios, persons, operations, faults } = this.offered;
    const read = readQaLink(search, {
      scenarios: scenarios.map(({ name }) => name),
      persons: persons.map(({ id }) => id),
      elements: screens,
      operations,
      faults,
    });
    this.chosen = read.link;
    if (!read.ok) return this.#fail(read.mistakes);
    this.#stand('entering');
    try {
      const entered = await enter(read.link, control);
      if ('code' in entered) return this.#fail([entered]);
      await this.#look();
      this.#stand('entered');
      const name = persons.find(({ id }) => id === entered.link.person)?.name;
      this.#entered = name === undefined ? entered : { ...entered, name };
      return this.#entered;
    } catch (error) {
      this.trouble = saidBy(error);
      return this.#fail([]);
    }
  }

  /** A fresh token of the person of the state, for a page whose session has ended. */
  async token(): Promise<string | undefined> {
    const personId = this.#entered?.link.person;
    return personId === undefined ? undefined : (await this.#control().pull('token', { personId })).token;
  }

  /** The element of a state that was entered: the one that the page already has for it, or a new one to be put into a portal. */
  screenOf(entered: Entered, screen?: HTMLElement): HTMLElement {
    return screenOf(entered, screen);
  }

  /** The address of where the page stands now; nothing while its data are of no data set, or none of the screens is on it. */
  href(): string | undefined {
    const link = this.#here();
    return link && hrefOf(link, this.address ?? location.href);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { scenario } = this.chosen;
    if (scenario !== undefined && scenario !== this.#holding) void this.#hold(scenario);
  }

  override render(): TemplateResult | '' {
    const { offered, standing } = this;
    if (!offered || standing === 'off') return '';
    return this.root(
      html`<section class="bar" aria-label=${this.t('qa.title')}>
        <p>
          <strong>${this.t('qa.title')}:</strong>
          ${this.#summary()}
        </p>
        ${this.now && this.now.writes > 0 ? html`<p>${this.t('qa.changed', { n: this.now.writes })}</p>` : ''}
        ${standing === 'wrong' ? mistakeList(this.mistakes, this.t) : ''}
        ${this.trouble ? html`<p class="notice bad" role="alert">${this.t('qa.trouble', { what: this.trouble })}</p>` : ''}
        <div class="actions">
          <button class="button quiet" id="copy" type="button" @click=${() => void this.#copy()}>
            ${this.t('qa.copy')}
          </button>
          <button class="button quiet" id="export" type="button" @click=${() => void this.#export()}>
            ${this.t('qa.export')}
          </button>
          <button
            class="button quiet"
            id="choose"
            type="button"
            aria-expanded=${this.isChoosing ? 'true' : 'false'}
            @click=${() => (this.isChoosing = !this.isChoosing)}
          >
            ${this.t('qa.choose')}
          </button>
        </div>
        ${this.told ? toldLink(this.told, this.t, (test) => void this.#clip(test, 'qa.test-copied')) : ''}
        ${this.isChoosing || standing === 'wrong' ? this.#chooser(offered) : ''}
      </section>`,
    );
  }

  #summary(): string {
    const { now, t } = this;
    if (this.standing === 'entering') return t('qa.entering');
    if (!now?.scenario) return t('qa.no-scenario');
    const id = this.person ?? this.#entered?.link.person;
    const person = this.offered?.persons.find((one) => one.id === id);
    const faults = this.#entered?.link.faults ?? [];
    return [
      now.scenario,
      person ? `${person.name} (${person.id})` : t('qa.nobody'),
      formatMoment(now.now),
      ...(faults.length > 0 ? [t('qa.n-faults', { n: faults.length })] : []),
    ].join(' · ');
  }

  #chooser(offered: Offered): TemplateResult {
    const { scenario, person, element } = this.chosen;
    return stateChooser({
      t: this.t,
      offered,
      held: this.held,
      chosen: this.chosen,
      fault: this.fault,
      typed: this.typed,
      onType: (search, typed) => (this.typed = { ...this.typed, [search]: typed }),
      onFault: (fault) => (this.fault = fault),
      onChoose: (chosen) => (this.chosen = chosen),
      href:
        scenario && person && element
          ? hrefOf({ ...this.chosen, scenario, person, element }, this.address ?? location.href)
          : undefined,
    });
  }

  /** The state in which the page stands now, as a link. */
  #here(): QaLink | undefined {
    const where = whereOn(document);
    const scenario = this.now?.scenario;
    const person = this.person ?? this.#entered?.link.person;
    if (!where || !scenario || !person) return undefined;
    const { element, dossier, event } = where;
    const { faults, locale } = this.#entered?.link ?? {};
    const now = this.now?.now ?? '';
    const isLater = Date.parse(now) - Date.parse(this.#beginning?.at ?? now) >= 60_000;
    return {
      scenario,
      person,
      element,
      ...(dossier ? { dossier } : {}),
      ...(event ? { event } : {}),
      ...(isLater ? { clock: `${now.slice(0, 16)}:00+07:00` } : {}),
      ...(faults ? { faults } : {}),
      ...(locale ? { locale } : {}),
    };
  }

  async #copy(): Promise<void> {
    await this.#look();
    const href = this.href();
    if (!href) return this.#say('qa.nowhere');
    this.told = { href };
    await this.#clip(href, 'qa.copied');
  }

  async #export(): Promise<void> {
    await this.#look();
    const [link, where, href] = [this.#here(), whereOn(document), this.href()];
    if (!link || !where || !href) return this.#say('qa.nowhere');
    this.told = { href, test: testOf({ link, href, where }) };
    this.announce(this.t('qa.exported'));
  }

  async #clip(text: string, key: 'qa.copied' | 'qa.test-copied'): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(key);
    } catch {
      // Not allowed in a frame, or outside a secure page: the text stands in its box, to be taken by hand.
      this.#say('qa.not-copied');
    }
  }

  #say(key: `qa.${string}`): void {
    this.trouble = key === 'qa.nowhere' ? this.t(key) : '';
    this.announce(this.t(key));
  }

  /** What the server says of itself now. */
  async #look(): Promise<void> {
    try {
      const control = this.#control();
      this.now = await control.standing();
      const { scenario } = this.now;
      if (scenario && this.#beginning?.scenario !== scenario)
        this.#beginning = { scenario, at: (await control.held(scenario)).at };
    } catch (error) {
      this.trouble = saidBy(error);
    }
  }

  /** Learns what the chosen data set holds. */
  async #hold(scenario: string): Promise<void> {
    this.#holding = scenario;
    const held = await this.#control()
      .held(scenario)
      .catch(() => undefined);
    if (this.#holding !== scenario) return;
    this.held = held;
    // The member's view of it is the likeliest; whoever wants another chooses it.
    const first = held?.memberId === undefined ? {} : { person: held.memberId, element: 'tthc-dossier' };
    this.chosen = { ...first, ...this.chosen };
  }

  #stand(standing: TthcQa['standing']): undefined {
    this.standing = standing;
  }

  #fail(mistakes: readonly QaMistake[]): undefined {
    this.mistakes = mistakes;
    this.#stand('wrong');
  }

  #control(): Control {
    return new Control(this.baseUrl, this.fetch ?? ((request) => globalThis.fetch(request)));
  }
}

const saidBy = (error: unknown): string =>
  error instanceof ControlError || error instanceof TypeError ? error.message : String(error);
