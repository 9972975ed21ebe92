import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Translate } from '../../internal/format.ts';
import { countedProcedures, procedureName } from './procedure-choice.ts';

/** What narrows the figures; empty words stand for everything. */
export interface ProgressFilter {
  readonly below: string;
  /** The id of a cluster of the unit. */
  readonly cluster: string;
  readonly procedure: string;
  readonly weeks: number;
}

/** The periods that are offered, in reporting weeks. */
const periods = [4, 8, 12, 26, 52];

/** Which unit below, which procedure, how many weeks. */
export const progressFilters = (
  filter: ProgressFilter,
  below: readonly { readonly id: string; readonly name: string }[],
  clusters: readonly { readonly id: string; readonly name: string }[],
  t: Translate,
  narrow: (changed: Partial<ProgressFilter>) => void,
): TemplateResult => html`
  <div class="filters">
    ${
      below.length > 1
        ? select('below', t('reports.progress.below'), filter.below, (value) => narrow({ below: value, cluster: '' }), [
            ['', t('reports.progress.all-units')],
            ...below.map(({ id, name }) => [id, name] as const),
          ])
        : ''
    }
    ${
      clusters.length > 0
        ? select(
            'cluster',
            t('reports.progress.cluster'),
            filter.cluster,
            (value) => narrow({ cluster: value, below: '' }),
            [['', t('reports.progress.all-clusters')], ...clusters.map(({ id, name }) => [id, name] as const)],
          )
        : ''
    }
    ${select('procedure', t('reports.progress.procedure'), filter.procedure, (value) => narrow({ procedure: value }), [
      ['', t('reports.progress.any-procedure')],
      ...countedProcedures.map((id) => [id, procedureName(id, t)] as const),
    ])}
    ${select(
      'weeks',
      t('reports.progress.weeks'),
      String(filter.weeks),
      (value) => narrow({ weeks: Number(value) }),
      periods.map((n) => [String(n), t('reports.progress.last-weeks', { n })] as const),
    )}
  </div>
`;

const select = (
  id: string,
  label: string,
  chosen: string,
  choose: (value: string) => void,
  options: readonly (readonly [string, string])[],
): TemplateResult =>
  html`<div>
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(([value, words]) => html`<option value=${value} .selected=${live(value === chosen)}>${words}</option>`)}
    </select>
  </div>`;
