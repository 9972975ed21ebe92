import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Me, Refusal } from '@tthc-dang/core';
import { dateOf } from '@tthc-dang/core/dates';
import { NextFocus } from '../../controllers/next-focus.ts';
import { TthcOpenDossierEvent } from '../../events/open-dossier-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import { reasonOf } from '../../internal/reason-of.ts';
import { troubleOf } from '../../internal/trouble.ts';
import { batchProgress } from '../batch/batch-progress.ts';
import { SlicedRun } from '../batch/sliced-run.ts';
import { batchTexts } from '../batch/texts.ts';
import { notYet, readyList, underWay, type CampaignReader } from './campaign-list.ts';
import { campaignMembers, procedure, type CampaignMember, type CampaignOf } from './campaign-members.ts';
import { campaignWork } from './campaign-work.ts';
import { TypedAddresses } from './typed-addresses.ts';
import { styles } from './residence-campaign.styles.ts';
import { campaignTexts } from './texts.ts';

/**
 * The yearly comment of the residence for all members of a workplace: how it stands, who can be asked for now and who cannot
 * and why, and the requests of those who were chosen, made in one go with a result for each.
 *
 * @fires tthc-open-dossier - a member's request was chosen
 */
export class TthcResidenceCampaign extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [campaignTexts, batchTexts];

  protected override get spokenOf(): readonly string[] {
    return [procedure];
  }

  /** The id of the cell; without it the first one that the person leads. */
  @property({ attribute: 'unit-id' }) unitId: string | undefined;
  /** The year; without it this one. */
  @property({ type: Number }) year: number | undefined;

  @state() private me: Me | undefined;
  @state() private members: readonly CampaignMember[] | undefined;
  /** Whose accepted address is being corrected. */
  @state() private correcting = '';
  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private problem = '';
  #asked: readonly unknown[] = [];
  readonly #addresses = new TypedAddresses(this);
  readonly #focus = new NextFocus(this);
  readonly #run = new SlicedRun(this);

  /** Moves the focus to the heading. */
  override focus(): void {
    this.#focus.to('#title');
  }

  /** Reads again how the campaign stands. */
  async reload(): Promise<void> {
    const { portal, signal } = this;
    if (!portal) return;
    this.problem = '';
    try {
      this.me = await portal.whoAmI();
      const of = this.#of();
      if (!of || !this.me) return;
      this.#addresses.takeUp('campaign', this.me.personId, of.unitId, String(of.year));
      const members = await campaignMembers(portal.client, { ...of, addresses: this.#addresses.given }, signal);
      if (signal.aborted) return;
      // Everybody who can be asked for is meant, unless the reader says otherwise.
      if (!this.members) this.chosen = new Set(members.filter(isReady).map(({ id }) => id));
      this.members = members;
      this.#addresses.forget(members.flatMap(({ id, dossier }) => (dossier ? id : [])));
    } catch (error) {
      if (signal.aborted) return;
      this.problem = reasonOf(error, this.t) ?? '';
      if (troubleOf(error) === 'session') portal.sessionExpired();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asked = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { portal } = this;
    if (!portal) return;
    const asked = [portal.client, portal.session, this.unitId, this.year];
    if (asked.every((value, index) => value === this.#asked[index])) return;
    this.#asked = asked;
    this.members = undefined;
    void this.reload();
  }

  protected override serverIsBack(): void {
    if (this.problem) void this.reload();
  }

  override render(): TemplateResult {
    const { t } = this;
    const of = this.#of();
    const unit = this.me?.assignments.find(({ organizationId }) => organizationId === of?.unitId);
    return this.root(html`
      <h1 id="title" tabindex="-1">${t('campaign.title', { year: of?.year ?? this.#year() })}</h1>
      ${unit ? html`<p class="soft">${unit.organizationName}</p>` : ''}
      ${this.#run.lines.length > 0 ? this.#progress() : this.#page(of !== undefined)}
    `);
  }

  #page(hasUnit: boolean): unknown {
    const { t, members, problem } = this;
    if (this.me && !hasUnit) return html`<div class="notice"><p>${t('campaign.no-unit')}</p></div>`;
    const notice = problem
      ? html`<div class="notice bad">
          <p>${problem}</p>
          <button class="link" type="button" @click=${() => void this.reload()}>${t('common.retry')}</button>
        </div>`
      : '';
    if (!members) return notice || html`<p role="status">${t('common.loading')}</p>`;
    const reader = this.#reader();
    const ready = members.filter(isReady);
    const chosen = ready.filter(({ id }) => this.chosen.has(id));
    return html`
      ${notice} ${numbers(members, t)} ${readyList(ready, reader)}
      ${
        ready.length > 0
          ? html`<div class="actions">
              <button
                class="button"
                id="run"
                type="button"
                aria-disabled=${chosen.length === 0}
                @click=${() => this.#start(chosen)}
              >
                ${t('campaign.run', { n: chosen.length })}
              </button>
            </div>`
          : ''
      }
      ${members.length === 0 ? html`<p>${t('campaign.nobody')}</p>` : ''} ${underWay(members, reader)}
      ${notYet(
        members
          .filter((member) => !member.dossier && !member.mayStart)
          .toSorted((a, b) => Number(b.needsAddress) - Number(a.needsAddress)),
        reader,
      )}
    `;
  }

  #progress(): TemplateResult {
    const { portal } = this;
    const then = (work: Promise<void>): void => void work.then(() => this.#told());
    return batchProgress(this.#run, {
      t: this.t,
      says: this.#says,
      event: this.t('campaign.event'),
      goOn: () => portal && then(this.#run.goOn(portal)),
      stop: () => this.#run.stop(),
      retry: () => portal && then(this.#run.retryRefused(portal)),
      close: () => void this.#close(),
    });
  }

  #reader(): CampaignReader {
    return {
      t: this.t,
      word: this.word,
      says: this.#says,
      chosen: this.chosen,
      typed: this.#addresses.boxes,
      given: this.#addresses.given,
      correcting: this.correcting,
      correct: (id) => {
        this.correcting = id;
        this.#focus.to(`#address-${id}`);
      },
      choose: (id) => {
        const without = [...this.chosen].filter((other) => other !== id);
        this.chosen = new Set(this.chosen.has(id) ? without : [...without, id]);
      },
      chooseAll: (ids) => (this.chosen = new Set(ids)),
      type: (id, address) => this.#addresses.type(id, address),
      leave: (id, box) => void (this.#addresses.given.has(id) ? this.#correctWith(id, box) : this.#judgeWith(id, box)),
      open: ({ id }) => this.dispatchEvent(new TthcOpenDossierEvent(procedure, id)),
    };
  }

  readonly #says = ({ guard, says }: Refusal): string => (guard ? this.word(`rule.${guard}`, says) : says);

  #of(): CampaignOf | undefined {
    const unitId =
      this.unitId ??
      this.me?.assignments.find(({ office }) => office === 'secretary' || office === 'deputy')?.organizationId;
    return unitId === undefined ? undefined : { unitId, year: this.#year(), addresses: this.#addresses.given };
  }

  #year(): number {
    return this.year ?? Number(dateOf(this.portal?.now() ?? new Date().toISOString()).slice(0, 4));
  }

  /** An address was typed: whether that was all that stood in the way is asked at once. */
  async #judgeWith(id: string, box: HTMLInputElement): Promise<void> {
    // A box that goes away with its page tells of a change too; whoever stood in it was not through with typing.
    await Promise.resolve();
    if (!box.isConnected) return;
    this.#addresses.give(id, box.value.trim());
    await this.reload();
    const ready = this.members?.some((member) => member.id === id && isReady(member));
    if (!ready) return;
    this.chosen = new Set([...this.chosen, id]);
    this.announce(this.t('campaign.now-ready', { name: this.members?.find((member) => member.id === id)?.name ?? '' }));
    await this.updateComplete;
    // Whoever pressed Enter stood in the field that has just gone.
    if (document.activeElement === document.body) this.#focus.to('#ready');
  }

  /** An address that was accepted is another one now: the member is judged with it, and stays where they are if nothing is in the way. */
  async #correctWith(id: string, box: HTMLInputElement): Promise<void> {
    await Promise.resolve();
    const isInIt = box.matches(':focus');
    const address = box.value.trim();
    const isChanged = address !== this.#addresses.given.get(id);
    // A press of Enter is followed by the box that goes; once is enough.
    if (!box.isConnected || (!isChanged && this.correcting !== id && this.#addresses.boxes.get(id) === address)) return;
    this.correcting = '';
    this.#addresses.give(id, address);
    if (isChanged) await this.reload();
    const member = this.members?.find((one) => one.id === id);
    await this.updateComplete;
    const isStill = member !== undefined && isReady(member);
    if (isChanged && isStill) this.announce(this.t('campaign.corrected', { name: member.name }));
    // Who pressed Enter stood in a box that has gone, or that asks again.
    if (isInIt) this.#focus.to(`#${isStill ? 'correct' : 'address'}-${id}`);
  }

  #start(chosen: readonly CampaignMember[]): void {
    const { portal } = this;
    const of = this.#of();
    if (!portal || !of || chosen.length === 0) return;
    void this.#run.start(chosen, campaignWork(of, portal), portal).then(() => this.#told());
    this.#focus.to('#batch-title');
  }

  #told(): void {
    if (this.signal.aborted || this.#run.isRunning) return;
    const [accepted, refused] = [this.#run.count('accepted'), this.#run.count('refused')];
    this.announce(this.t('batch.told', { accepted, refused, left: this.#run.count('waiting', 'unknown') }));
    this.#focus.to('#batch-title');
  }

  async #close(): Promise<void> {
    this.#run.clear();
    this.members = undefined;
    this.#focus.to('#title');
    await this.reload();
  }
}

const isReady = ({ mayStart, dossier }: CampaignMember): boolean => mayStart && !dossier;

/** How the whole campaign stands, in numbers. */
const numbers = (members: readonly CampaignMember[], t: CampaignReader['t']): TemplateResult => {
  const dossiers = members.flatMap(({ dossier }) => dossier ?? []);
  const figures = [
    ['campaign.n-members', members.length],
    ['campaign.n-under-way', dossiers.filter(({ final }) => !final).length],
    ['campaign.n-late', dossiers.filter(({ overdue }) => overdue).length],
    ['campaign.n-closed', dossiers.filter(({ final }) => final).length],
  ] as const;
  return html`<ul class="numbers-of">
    ${figures.map(([key, n]) => html`<li class=${key === 'campaign.n-late' && n > 0 ? 'late' : ''}><b>${n}</b> ${t(key)}</li>`)}
  </ul>`;
};
