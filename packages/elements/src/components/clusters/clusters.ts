import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Office } from '@tthc-dang/core';
import { clusterIssues, clusterLeaders } from '@tthc-dang/core/clusters';
import {
  oversightClient,
  type ClusterInput,
  type ClustersView,
  type ClusterView,
} from '@tthc-dang/core/client/oversight';
import { Acting } from '../../controllers/acting.ts';
import { Keeping } from '../../controllers/keeping.ts';
import { Reading } from '../../controllers/reading.ts';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import { firstFaults } from '../../internal/first-faults.ts';
import type { Area } from '../../locales/area.ts';
import { fieldTexts } from '../../locales/index.ts';
import { laterFieldTexts } from '../../fields/later-texts.ts';
import { UnitElement, unitTexts } from '../unit/unit-element.ts';
import {
  clusterFields,
  clusterForm,
  clusterFrom,
  clusterList,
  removalForm,
  type ClusterAnswers,
  type ClusterErrors,
} from './cluster-form.ts';
import { styles } from './clusters.styles.ts';
import { clusterTexts } from './texts.ts';
import { unitsBelow, type UnitBelow } from './units-below.ts';

/** What is being written: a cluster of the list by its id, or a new one. */
interface Writing {
  readonly id?: string | undefined;
  readonly answers: ClusterAnswers;
}

/**
 * The clusters in which a body follows its units: what each is called, who leads it, which units are in it. Its secretary and deputies assign;
 * whoever reads the reports of the body sees them.
 */
export class TthcClusters extends UnitElement {
  static override styles: CSSResultGroup = [UnitElement.styles, styles];
  protected override readonly areas: readonly Area[] = [clusterTexts, unitTexts, fieldTexts, laterFieldTexts];
  protected override readonly offices: readonly Office[] = clusterLeaders;

  @state() private writing: Writing | undefined;
  @state() private errors: ClusterErrors = {};
  @state() private removing: ClusterView | undefined;

  readonly #kept = new Keeping<Writing>(this, () => this.#isUnsaved());
  readonly #acting = new Acting(this);
  readonly #list = new Reading<ClustersView>(this, ({ client }, signal, unit) =>
    oversightClient(client).clusters(unit, { signal }),
  );
  readonly #units = new Reading<readonly UnitBelow[]>(this, ({ client }, signal, unit) =>
    unitsBelow(client, unit, signal),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { me, unit, portal } = this;
    if (me && unit) this.#takeUp(this.#kept.takeUp('cluster', me.personId, unit));
    if (!unit) return;
    this.#list.want(portal, unit);
    if (this.holds(...clusterLeaders)) this.#units.want(portal, unit);
  }

  override render(): TemplateResult {
    const name = this.#list.value?.organizationName;
    return this.page(
      name ? `${this.t('clusters.title')} – ${name}` : this.t('clusters.title'),
      () => html`
        <p>${this.t('clusters.intro')}</p>
        ${this.#form()} ${this.shown(this.#list, (list) => this.#clusters(list))}
      `,
    );
  }

  #clusters({ clusters }: ClustersView): TemplateResult {
    const mayEdit = this.holds(...clusterLeaders);
    const inOne = new Set(clusters.flatMap(({ unitIds }) => unitIds));
    const without = (this.#units.value ?? []).filter(({ id }) => !inOne.has(id)).length;
    return html`
      ${
        !mayEdit || this.writing || this.removing
          ? ''
          : html`<div class="actions">
              <button id="add" class="button" type="button" @click=${() => this.#begin()}>
                ${this.t('clusters.add')}
              </button>
            </div>`
      }
      <h2>${this.t('clusters.list')}</h2>
      ${
        clusters.length === 0
          ? html`<p class="empty">${this.t('clusters.none')}</p>`
          : clusterList(clusters, {
              t: this.t,
              mayEdit,
              edit: (cluster) => this.#begin(cluster),
              remove: (cluster) => this.#askToRemove(cluster),
            })
      }
      ${without > 0 ? html`<p class="soft">${this.t('clusters.without', { n: without })}</p>` : ''}
    `;
  }

  #form(): unknown {
    const { t, removing, writing } = this;
    const { isBusy } = this.#acting;
    const close = () => this.#close();
    if (removing) return removalForm(removing, { t, isBusy, close, remove: () => void this.#remove(removing) });
    if (!writing) return '';
    const elsewhere = new Set(this.#others(writing.id).flatMap(({ unitIds }) => unitIds));
    return this.shown(this.#units, (units) =>
      clusterForm({
        t,
        answers: writing.answers,
        errors: this.errors,
        isNew: writing.id === undefined,
        units: units.filter(({ id }) => !elsewhere.has(id)),
        isBusy,
        change: (event) => this.#changed(event),
        save: () => void this.#save(writing),
        close,
      }),
    );
  }

  /** The clusters but one. */
  #others(id: string | undefined): readonly ClusterView[] {
    return (this.#list.value?.clusters ?? []).filter((one) => one.id !== id);
  }

  /** The clusters of another unit, or another person: what was written here before, and not saved, comes back. */
  #takeUp(kept: Partial<Writing> | undefined): void {
    if (!kept) return;
    const { id, answers } = kept;
    this.writing = answers && { id, answers };
    this.errors = {};
    this.removing = undefined;
  }

  #isUnsaved(): boolean {
    const { writing } = this;
    if (!writing) return false;
    const was = this.#list.value?.clusters.find(({ id }) => id === writing.id);
    return clusterFields.some((field) => String(writing.answers[field] ?? '') !== String(was?.[field] ?? ''));
  }

  #begin(was?: ClusterView): void {
    if (!this.#isUnsaved()) {
      this.removing = undefined;
      this.errors = {};
      this.writing = was
        ? { id: was.id, answers: { name: was.name, leader: was.leader, unitIds: was.unitIds } }
        : { answers: {} };
    }
    this.nextFocus.to('#cluster-title');
  }

  #askToRemove(cluster: ClusterView): void {
    if (this.#isUnsaved()) return this.nextFocus.to('#cluster-title');
    this.writing = undefined;
    this.removing = cluster;
    this.nextFocus.to('#cluster-title');
  }

  #close(): void {
    const id = this.removing?.id ?? this.writing?.id;
    this.#done();
    this.nextFocus.to(id === undefined ? '#add' : `[data-row="${id}"] button`);
  }

  #changed(event: TthcChangeEvent): void {
    event.stopPropagation();
    const { writing } = this;
    if (!writing) return;
    this.writing = { ...writing, answers: { ...writing.answers, [event.name]: event.value } };
    this.#kept.keep(this.writing);
  }

  /** Nothing is being written or removed any more. */
  #done(): void {
    this.writing = undefined;
    this.removing = undefined;
    this.errors = {};
    this.#kept.forget();
  }

  async #save({ id, answers }: Writing): Promise<void> {
    const cluster = clusterFrom(answers, id);
    const all = this.#list.value?.clusters ?? [];
    const place = all.findIndex((one) => one.id === id);
    const index = place < 0 ? all.length : place;
    const next = place < 0 ? [...all, cluster] : all.with(place, { ...all[place]!, ...cluster });
    if (this.#wrong(index, clusterIssues(next))) return;
    await this.#replace(next, index, this.t('clusters.saved', { name: cluster.name }));
  }

  async #remove({ id, name }: ClusterView): Promise<void> {
    await this.#replace(this.#others(id), -1, this.t('clusters.removed', { name }));
  }

  /** Shows what is wrong with the cluster at a place; whether there is anything. */
  #wrong(index: number, issues: ReturnType<typeof clusterIssues>): boolean {
    this.errors = firstFaults(issues, `/clusters/${index}/`, (field, code, says) =>
      this.word(`clusters.issue.${field}.${code}`, says),
    );
    const first = clusterFields.find((field) => this.errors[field]);
    if (!first) return false;
    this.announce(Object.values(this.errors).join(' '), 'assertive');
    this.nextFocus.to(`[name="${first}"]`);
    return true;
  }

  async #replace(clusters: readonly ClusterInput[], index: number, done: string): Promise<void> {
    const { unit } = this;
    const { place } = this.#kept;
    const revision = this.#list.value?.revision ?? 0;
    const wanted = clusters.map(({ id, name, leader, unitIds }) => ({
      ...(id === undefined ? {} : { id }),
      name,
      leader,
      unitIds,
    }));
    const acted = await this.#acting.run(this.portal, wanted, ({ client }, { signal }) =>
      oversightClient(client).replaceClusters(unit, wanted, { revision, signal }),
    );
    if (!acted) return;
    if (acted.ok) {
      if (this.#kept.forget(place)) {
        this.#list.take(acted.value);
        this.#done();
      }
      return this.say(done);
    }
    if ('refusals' in acted && acted.refusals.some(({ code }) => code === 'STALE_REVISION')) {
      await this.#list.read();
      return this.say(this.t('clusters.stale'), true);
    }
    if (
      'refusals' in acted &&
      this.#wrong(
        index,
        acted.refusals.flatMap(({ issues = [] }) => issues),
      )
    )
      return;
    this.sayWhyNot(acted);
  }
}
