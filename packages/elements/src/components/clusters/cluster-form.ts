import { html, type TemplateResult } from 'lit';
import type { ClusterInput, ClusterView } from '@tthc-dang/core/client/oversight';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import type { Translate } from '../../internal/format.ts';
import type { UnitBelow } from './units-below.ts';

/** What is typed of a cluster. */
export type ClusterAnswers = Readonly<Partial<Pick<ClusterInput, 'name' | 'leader' | 'unitIds'>>>;
/** What is wrong with it, by field. */
export type ClusterErrors = Readonly<Partial<Record<keyof ClusterAnswers, string>>>;

export const clusterFields = ['name', 'leader', 'unitIds'] as const satisfies readonly (keyof ClusterAnswers)[];

/** The cluster that was typed. Whether it is in order, `clusterIssues` says. */
export const clusterFrom = ({ name, leader, unitIds = [] }: ClusterAnswers, id: string | undefined): ClusterInput => ({
  ...(id === undefined ? {} : { id }),
  name: tidy(name),
  leader: tidy(leader),
  unitIds,
});
const tidy = (text = ''): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What the form needs. */
export interface ClusterFormReader {
  readonly t: Translate;
  readonly answers: ClusterAnswers;
  readonly errors: ClusterErrors;
  readonly isNew: boolean;
  /** The units that are in no other cluster. */
  readonly units: readonly UnitBelow[];
  readonly isBusy: boolean;
  readonly change: (event: TthcChangeEvent) => void;
  readonly save: () => void;
  readonly close: () => void;
}

/** What the cluster is called, who leads it, and which units are in it. */
export function clusterForm(reader: ClusterFormReader): TemplateResult {
  const { t, answers, errors, isNew, units, isBusy, change, save, close } = reader;
  return html`<section class="working" aria-labelledby="cluster-title">
    <h2 id="cluster-title" tabindex="-1">${t(isNew ? 'clusters.add' : 'clusters.edit')}</h2>
    <div class="fields" @tthc-change=${change}>
      <tthc-field-text
        name="name"
        required
        .label=${t('clusters.name')}
        .value=${answers.name}
        .error=${errors.name ?? ''}
      ></tthc-field-text>
      <tthc-field-text
        name="leader"
        required
        .label=${t('clusters.leader')}
        .hint=${t('clusters.leader-hint')}
        .value=${answers.leader}
        .error=${errors.leader ?? ''}
      ></tthc-field-text>
      <tthc-field-choices
        name="unitIds"
        required
        .label=${t('clusters.units')}
        .hint=${t('clusters.unit-hint')}
        .choices=${Object.fromEntries(units.map(({ id, label }) => [id, label]))}
        .value=${answers.unitIds}
        .error=${errors.unitIds ?? ''}
      ></tthc-field-choices>
    </div>
    <div class="actions">
      <button class="button" id="save" type="button" aria-disabled=${isBusy} @click=${save}>
        ${t(isBusy ? 'clusters.saving' : 'clusters.save')}
      </button>
      <button class="link" type="button" @click=${close}>${t('common.cancel')}</button>
    </div>
  </section>`;
}

/** Asks once more before a cluster is taken apart. */
export const removalForm = (
  { name }: ClusterView,
  { t, isBusy, remove, close }: Pick<ClusterFormReader, 't' | 'isBusy' | 'close'> & { readonly remove: () => void },
): TemplateResult =>
  html`<section class="working" aria-labelledby="cluster-title">
    <h2 id="cluster-title" tabindex="-1">${t('clusters.remove-this', { name })}</h2>
    <p>${t('clusters.remove-means')}</p>
    <div class="actions">
      <button class="button" id="remove" type="button" aria-disabled=${isBusy} @click=${remove}>
        ${t('clusters.remove')}
      </button>
      <button class="link" type="button" @click=${close}>${t('common.cancel')}</button>
    </div>
  </section>`;

/** The clusters, each with who leads it and its units. */
export const clusterList = (
  clusters: readonly ClusterView[],
  {
    t,
    mayEdit,
    edit,
    remove,
  }: {
    readonly t: Translate;
    readonly mayEdit: boolean;
    readonly edit: (cluster: ClusterView) => void;
    readonly remove: (cluster: ClusterView) => void;
  },
): TemplateResult =>
  html`<ul class="clusters">
    ${clusters.map(
      (one) =>
        html`<li data-row=${one.id}>
          <p><strong>${one.name}</strong></p>
          <p>${t('clusters.led-by', { leader: one.leader })}</p>
          <p class="soft">${one.units.map(({ name }) => name).join('; ')}</p>
          ${
            mayEdit
              ? html`<div class="row-acts">
                  <button
                    class="link"
                    type="button"
                    aria-label=${t('clusters.edit-this', { name: one.name })}
                    @click=${() => edit(one)}
                  >
                    ${t('clusters.change')}
                  </button>
                  <button
                    class="link"
                    type="button"
                    aria-label=${t('clusters.remove-this', { name: one.name })}
                    @click=${() => remove(one)}
                  >
                    ${t('clusters.remove')}
                  </button>
                </div>`
              : ''
          }
        </li>`,
    )}
  </ul>`;
