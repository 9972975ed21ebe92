import { html, type TemplateResult } from 'lit';
import type { IssuedAccount, IssuedAccounts } from '@tthc-dang/core/client/administration';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import { blockTable } from '../../internal/block-table.ts';
import type { Translate } from '../../internal/format.ts';
import { refusalList } from '../../internal/refusal-list.ts';

/** Issuing accounts to all members, as far as it has come. */
export interface Batch {
  readonly from: string;
  readonly wrong: string;
  readonly isRunning: boolean;
  readonly done: IssuedAccounts | undefined;
}

/** What the batch needs of its reader. */
export interface BatchReader {
  readonly t: Translate;
  readonly setFrom: (from: string) => void;
  readonly send: () => void;
  readonly stop: () => void;
  /** So many lines are shown. */
  readonly shown: number;
  readonly more: () => void;
}

const tones = { issued: 'tag ok', exists: 'tag', refused: 'tag bad' } as const;

/** Issues accounts to all members: from which day, how it runs, and what became of each. */
export const batchView = ({ from, wrong, isRunning, done }: Batch, reader: BatchReader): TemplateResult => {
  const { t } = reader;
  return html`<details id="batch">
    <summary>${t('accounts.batch')}</summary>
    <p>${t('accounts.batch-about')}</p>
    <tthc-field-date
      id="batch-from"
      name="from"
      .label=${t('accounts.batch-from')}
      .value=${from}
      .error=${wrong}
      required
      @tthc-change=${(event: TthcChangeEvent) => {
        event.stopPropagation();
        reader.setFrom(typeof event.value === 'string' ? event.value : '');
      }}
    ></tthc-field-date>
    <div class="actions">
      <button
        id="batch-send"
        class="button"
        type="button"
        aria-disabled=${isRunning}
        @click=${() => (isRunning ? undefined : reader.send())}
      >
        ${t(isRunning ? 'accounts.batch-running' : 'accounts.batch-send')}
      </button>
      ${isRunning ? html`<button class="link" type="button" @click=${reader.stop}>${t('accounts.batch-stop')}</button>` : ''}
    </div>
    ${done ? results(done, reader) : ''}
  </details>`;
};

/** Those who got no account come first. */
function results({ results: all }: IssuedAccounts, { t, shown, more }: BatchReader): TemplateResult {
  const sorted = all.toSorted((a, b) => Number(b.outcome === 'refused') - Number(a.outcome === 'refused'));
  return html`
    <h3 id="results">${t('accounts.results')}</h3>
    ${blockTable<IssuedAccount>({
      labelledBy: 'results',
      rows: sorted.slice(0, shown),
      columns: [
        { label: t('accounts.column.person'), cell: ({ memberName }) => memberName },
        {
          label: t('accounts.result'),
          cell: ({ outcome, refusals = [] }) =>
            html`<span class=${tones[outcome]}>${t(`accounts.outcome.${outcome}`)}</span>
              ${refusals.length > 0 ? refusalList(refusals, t) : ''}`,
        },
      ],
    })}
    ${all.length > shown ? html`<button class="button quiet" type="button" @click=${more}>${t('unit.more-left', { n: all.length - shown })}</button>` : ''}
  `;
}
